import { fiscalYearShort } from '@platform/time';
import { composeIndicators } from './compose-indicators.js';
import { markerMeaning, markerRank, markerSymbol, OWNER_LEGEND } from './owner-markers.js';
import type {
  EntryRemark,
  ProgressReportContent,
  ReportBlock,
  ReportEntry,
  ReportOverview,
  UnconfirmedMarker,
} from './progress-report.content.js';
import type {
  ProgressReportSource,
  ReportEdition,
  SourceBlock,
  SourceEntry,
} from './progress-report.source.js';
import { coverageLabel, yearSpan, yearSpanInWords } from './report-years.js';

/** Steps that really happen while the content is put together, in this order. */
export type ComposeStep =
  { step: 'overview' } | { step: 'body'; done: number; total: number; place: string } | { step: 'situation' };

/** Numbers run through the whole report, in the order of print. */
interface Lists {
  unconfirmed: UnconfirmedMarker[];
  remarks: EntryRemark[];
}

/** Turns frozen facts into the printed report. Pure: the same source and edition give the same content. */
export function composeProgressReport(
  source: ProgressReportSource,
  edition: ReportEdition,
  onStep: (step: ComposeStep) => void = () => undefined,
): ProgressReportContent {
  onStep({ step: 'overview' });
  const overview = composeOverview(source);
  const lists: Lists = { unconfirmed: [], remarks: [] };
  const label = coverageLabel(source.report.fiscalYears);
  const themes = source.themes
    .toSorted((a, b) => a.number - b.number)
    .map((theme) => ({ code: theme.code, title: theme.title, blocks: [] as ReportBlock[] }));
  let done = 0;
  for (const theme of themes) {
    for (const block of blocksOf(source, theme.code)) {
      theme.blocks.push(composeBlock(block, label, lists));
      onStep({ step: 'body', done: ++done, total: source.blocks.length, place: placeOf(block) });
    }
  }
  if (done !== source.blocks.length)
    throw new Error('a block belongs to a theme that the report does not have');
  if (source.situation) onStep({ step: 'situation' });
  return {
    kind: 'progress-report',
    parentTitle: source.report.parentTitle,
    title: source.report.title,
    draft: lists.unconfirmed.length > 0,
    agencies: source.programme.agencies,
    ...edition,
    fiscalYears: source.report.fiscalYears,
    lead: source.report.lead ?? defaultLead(source),
    legend: OWNER_LEGEND,
    overview,
    themes,
    indicators: composeIndicators(source),
    situation: source.situation,
    ...lists,
    dataIssues: source.dataIssues.map(({ place, issue }) => ({ place: namePlaces(place, source), issue })),
    counts: {
      themes: themes.length,
      blocks: done,
      initiatives: source.blocks.reduce((sum, block) => sum + block.initiativeTitles.length, 0),
      placements: source.blocks.reduce((sum, block) => sum + block.entries.length, 0),
      records: new Set(source.blocks.flatMap((block) => block.entries.map((entry) => entry.recordId))).size,
    },
  };
}

function composeOverview({ programme }: ProgressReportSource): ReportOverview {
  return {
    title: '共同プログラムの概要',
    programme: programme.name,
    period: yearSpan(programme.fiscalYears),
    strategies: programme.strategies,
    positioning: '総合戦略へ位置づけ',
    partners: programme.partners,
    outcome: programme.outcome,
  };
}

function defaultLead({ programme, report, themes }: ProgressReportSource): string {
  const agencies = programme.agencies.join('と');
  return `${agencies}が連携して進めた人口減少対策の取組について、${yearSpanInWords(report.fiscalYears)}の主な推進状況を、${themes.length}つのテーマごとにまとめた。`;
}

function blocksOf(source: ProgressReportSource, theme: string): SourceBlock[] {
  return source.blocks.filter((block) => block.theme === theme).toSorted((a, b) => a.number - b.number);
}

function composeBlock(block: SourceBlock, label: string, lists: Lists): ReportBlock {
  const place = placeOf(block);
  return {
    code: block.code,
    place,
    heading: block.initiativeTitles.join('、'),
    outline: block.outline,
    coverageLabel: label,
    entries: block.entries.toSorted(inPrintOrder).map((entry) => composeEntry(entry, place, lists)),
    photos: block.photos.map(({ caption, picture = null }) => ({ caption, picture })),
    infoBoxes: block.infoBoxes,
  };
}

function inPrintOrder(a: SourceEntry, b: SourceEntry): number {
  return markerRank(a.marker) - markerRank(b.marker) || a.order - b.order;
}

function composeEntry(entry: SourceEntry, place: string, lists: Lists): ReportEntry {
  const confirmed = entry.confirmed && entry.marker !== 'unknown';
  const symbol = markerSymbol(entry.marker);
  const printed = { entryId: entry.id, place, text: entry.text };
  const remark = remarkOn(entry);
  return {
    id: entry.id,
    marker: entry.marker,
    symbol,
    text: entry.text,
    confirmed,
    unconfirmedNumber: confirmed
      ? null
      : numbered(lists.unconfirmed, {
          ...printed,
          symbol,
          markerLabel: markerMeaning(entry.marker),
          confidence: entry.confidence ?? null,
          basis: entry.basis ?? '',
        }),
    remarkNumber: remark === '' ? null : numbered(lists.remarks, { ...printed, remark }),
  };
}

/** Appends with the next number and returns that number. */
function numbered<T extends { number: number }>(list: T[], item: Omit<T, 'number'>): number {
  const number = list.length + 1;
  list.push({ ...item, number } as T);
  return number;
}

function remarkOn(entry: SourceEntry): string {
  const inferred = entry.fiscalYears.filter((fiscalYear) => fiscalYear.inferred);
  const undated = entry.figures.filter((figure) => figure.fiscalYear === null);
  return [
    ...inferred.map(({ year }) => `年度（${fiscalYearShort(year)}年度）は推定で、本文に記載がない。`),
    ...undated.map(({ label }) => `数値「${label}」の年度が空。`),
  ].join('');
}

/** How a person finds the block on paper. */
function placeOf(block: Pick<SourceBlock, 'theme' | 'number'>): string {
  return `${block.theme} 第${block.number}項`;
}

/** Fields of the import files, under which they file what is wrong with a whole table. */
const FIELD_NAMES = [
  ['situation.population_points', '人口動向のポイント'],
  ['entries', '記載'],
] as const;

/** Issues are filed under codes; print says where to look. Longest first, because 2-I-1 is inside 2-I-1-e3. */
function namePlaces(place: string, source: ProgressReportSource): string {
  const names = source.blocks.flatMap((block) => [
    [block.code, placeOf(block)] as const,
    ...block.entries.map((entry) => [entry.id, placeOf(block)] as const),
  ]);
  return [...names, ...FIELD_NAMES]
    .toSorted((a, b) => b[0].length - a[0].length)
    .reduce((text, [code, name]) => text.replaceAll(code, name), place);
}
