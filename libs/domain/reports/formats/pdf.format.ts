import type {
  ProgressReportContent,
  ReportChart,
  ReportEntry,
  ReportIndicators,
  ReportPhoto,
} from '../definitions/progress-report.content.js';
import { chartsOf, filesOf } from './pdf-files.js';
import { phrasesOf } from './phrases.js';
import { characterWithoutGlyph, checkFailed } from './report-format.errors.js';
import type { ReportFormat, WriteOptions } from './report-format.js';
import { MissingGlyphs, TypstCompiler, type TypstOptions, type TypstResult } from './typst/typst-compiler.js';
import { withoutUnprintable } from './unprintable-photos.js';

/** A4 PDF for publication: PDF/UA-1 (tagged, readable aloud), all fonts embedded. */
export class PdfFormat implements ReportFormat {
  readonly code = 'pdf';
  readonly contentType = 'application/pdf';
  readonly extension = 'pdf';
  private readonly typst: TypstCompiler;

  constructor(options: TypstOptions = {}) {
    this.typst = new TypstCompiler(options);
  }

  async write(content: ProgressReportContent, options: WriteOptions = {}): Promise<Uint8Array> {
    try {
      return await this.writeWhole(content, options);
    } catch (error) {
      const rest = withoutUnprintable(content, error);
      if (rest === null) throw error instanceof MissingGlyphs ? namingPlaces(error, content) : error;
      options.onFramesLeftEmpty?.(rest.frames);
      return this.write(rest.content, options);
    }
  }

  private async writeWhole(
    content: ProgressReportContent,
    { onProgress = () => undefined, pictures = new Map() }: WriteOptions,
  ): Promise<Uint8Array> {
    const data = JSON.stringify({ content, phrases: phrasesByTitle(content) });
    const files = await filesOf(content, pictures);
    const request = { template: 'progress-report.typ', data, files, timestamp: content.timestamp };
    const result = await this.typst.compile(request, onProgress);
    onProgress('check');
    check(result, content);
    return result.pdf;
  }

  close(): Promise<void> {
    return this.typst.close();
  }
}

/** Only titles break by phrase; body text fills its lines. */
function phrasesByTitle(content: ProgressReportContent): Record<string, string[]> {
  const { overview, themes, indicators, situation } = content;
  const blocks = themes.flatMap((theme) => theme.blocks);
  const titles = [
    content.title,
    content.parentTitle,
    overview.programme,
    overview.outcome,
    ...overview.partners,
    ...overview.strategies.map((strategy) => strategy.name),
    ...themes.map((theme) => theme.title),
    ...blocks.flatMap((block) => [block.heading, ...block.photos.map((photo) => photo.caption)]),
    ...(indicators === null ? [] : titlesOf(indicators)),
    ...(situation ? [situation.title] : []),
  ];
  return Object.fromEntries(titles.map((title) => [title, phrasesOf(title)]));
}

function titlesOf({ title, groups }: ReportIndicators): string[] {
  return [title, ...groups.flatMap((group) => [group.title, ...group.indicators.map(({ name }) => name)])];
}

/** Every entry with the marker it should have, every photo and chart, in order: the layout may drop or swap nothing. */
function check({ pdf, pages, marks }: TypstResult, content: ProgressReportContent): void {
  const expected = [
    ...content.themes.flatMap((theme) =>
      theme.blocks.flatMap((block) => [...block.entries.map(markOf), ...block.photos.flatMap(markOfPhoto)]),
    ),
    ...chartsOf(content).map(markOfChart),
  ];
  const problems = [
    ...(Buffer.from(pdf.subarray(0, 5)).toString('latin1') === '%PDF-' ? [] : ['not a PDF']),
    ...(pages > 0 ? [] : ['no page']),
    ...(JSON.stringify(marks) === JSON.stringify(expected)
      ? []
      : ['printed entries differ from the content']),
  ];
  if (problems.length > 0) throw checkFailed(problems);
}

/** As the template notes it beside the entry. */
function markOf({ id, symbol, confirmed }: ReportEntry): [string, string, boolean] {
  return [id, symbol, confirmed];
}

function markOfPhoto({ picture }: ReportPhoto): [string, string, boolean][] {
  return picture === null ? [] : [[picture.sha256, 'photo', true]];
}

function markOfChart({ number, drawing }: ReportChart): [string, string, boolean] {
  return [String(number), 'chart', drawing !== null];
}

function namingPlaces({ characters }: MissingGlyphs, content: ProgressReportContent): Error {
  const texts = [...new Set(textsOf(content))];
  const where = texts.filter((text) => characters.some((character) => text.includes(character)));
  return characterWithoutGlyph(characters, where.slice(0, 3));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
