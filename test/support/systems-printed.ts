import { readPdf, without, type ReadPdf } from '../../libs/domain/reports/formats/read-pdf.js';
import type { RunView } from '../../libs/domain/reports/runs/run.schemas.js';
import { REPORTED, reportBody } from './build-report.js';
import { SystemReader } from './system-reader.js';
import type { TestService } from './test-service.js';

const BODY = { from: 1, to: 7 };

/** The printed 推進状況 of 2020–2024, as somebody gets it who asks for it and opens the file. */
export class PrintedReport {
  private constructor(private readonly pdf: ReadPdf) {}

  static async of(service: TestService): Promise<PrintedReport> {
    const { id } = (await service.as('city.staff').post<RunView>('/report-runs', reportBody)).body;
    await service.drain();
    const file = await service.as('viewer').download(`/report-runs/${id}/file`);
    expect(file.status).toBe(200);
    return new PrintedReport(await readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), file.body));
  }

  get body(): string[] {
    return this.pdf.pages.slice(BODY.from, BODY.to).map(({ text }) => text);
  }

  /** What stands under each heading, in the order of print. */
  get blocks(): string[] {
    return this.body.join('').split('■').slice(1);
  }

  block(heading: string): string {
    const found = this.blocks.filter((text) => text.startsWith(without(heading)));
    expect(found).toHaveLength(1);
    return found[0] ?? '';
  }

  get text(): string {
    return this.pdf.text;
  }
}

type Stage = { printed: PrintedReport; reader: SystemReader };

/** An entry stands in its block with all its words, and with these among them. */
const entry =
  (code: string, ...words: string[]) =>
  async ({ printed, reader }: Stage): Promise<void> => {
    const { block, entry: found } = await reader.printed(code);
    const text = printed.block(block.heading);
    expect(text).toContain(without(found.text));
    for (const word of words) expect(without(found.text)).toContain(word);
  };

/** What the printed report says of a system, by its number. */
export const printedInReport: Readonly<Record<number, (stage: Stage) => Promise<void>>> = {
  5: async ({ printed, reader }) => {
    const { themes } = await reader.progress(REPORTED);
    const blocks = themes.flatMap((theme) => theme.blocks);
    expect(printed.blocks).toHaveLength(12);
    for (const [at, { heading, entries }] of blocks.entries()) {
      const text = printed.blocks[at] ?? '';
      expect(text.slice(0, without(heading).length)).toBe(without(heading));
      const places = entries.map((one) => text.indexOf(without(one.text)));
      expect(places.every((place) => place > 0)).toBe(true);
      const marks = { prefecture: '●', city: '○', joint: '◎' };
      const order = Object.keys(marks);
      const shown = entries
        .map((one, index) => ({ place: places[index] ?? 0, kind: kindOf(one) }))
        .sort((one, other) => one.place - other.place);
      const kinds = shown.map(({ kind }) => order.indexOf(kind));
      expect(kinds).toEqual([...kinds].sort());
      for (const { place, kind } of shown) expect(text[place - 1]).toBe(marks[kind]);
    }
  },
  6: async ({ printed }) => {
    const legend = '(※●：主に道の取組、○：主に市の取組、◎：道市共同の取組)';
    expect(printed.body.map((page) => page.includes(legend))).toEqual(Array(6).fill(true));
    expect(printed.text).toContain('推定1');
  },
  15: entry('2-I-1-e1', 'R4年度', '670社'),
  16: entry('2-I-2-e1', 'R5年度', '女性活躍表彰3社', 'ゴールド認定表彰1社'),
  23: entry('2-I-3-e3', '1回', '95名'),
  28: entry('2-II-1-e2', '北海道移住交流促進協議会'),
  37: entry('2-III-1-e1', '学生16名'),
  39: async ({ printed, reader }) => {
    const { block } = await reader.printed('2-III-2-e1');
    const text = printed.block(block.heading);
    const last = Math.max(...block.entries.map((one) => text.indexOf(without(one.text))));
    expect(text.lastIndexOf('コネクト北海道ラボ')).toBeGreaterThan(last);
    expect(last).toBeGreaterThan(0);
    expect(text.slice(last).split('コネクト北海道ラボ').length - 1).toBe(1);
  },
  42: async ({ printed, reader }) => {
    await entry('2-III-4-e2', '175件')({ printed, reader });
    await entry('2-III-4-e3', '14社')({ printed, reader });
    const { entry: found } = await reader.printed('2-III-4-e3');
    // The list of remarks at the end of a draft names the entry again, and why.
    expect(printed.text.split(without(found.text))).toHaveLength(3);
    expect(printed.text).toContain('年度（R4年度）は推定');
  },
};

function kindOf({ marker, suggestedMarker }: { marker: string; suggestedMarker: string | null }) {
  return (marker === 'unknown' ? suggestedMarker : marker) as 'prefecture' | 'city' | 'joint';
}
