import { confirmAll, contentWith } from './golden-content.js';
import { PdfFormat } from './pdf.format.js';
import { type ReadPdf, readPdf, without, wronglyBroken } from './read-pdf.js';

const read = async (bytes: Uint8Array) => readPdf(await import('pdfjs-dist/legacy/build/pdf.mjs'), bytes);
jest.setTimeout(60_000);
const format = new PdfFormat();
afterAll(() => format.close());

describe('the report of 2020–2024 as PDF', () => {
  const draft = contentWith();
  const final = contentWith(confirmAll);
  let draftBytes: Uint8Array;
  let finalBytes: Uint8Array;
  let draftPdf: ReadPdf;
  let finalPdf: ReadPdf;

  beforeAll(async () => {
    draftBytes = await format.write(draft);
    finalBytes = await format.write(final);
    draftPdf = await read(draftBytes);
    finalPdf = await read(finalBytes);
  });

  it('has a cover, six pages of body and the table; a draft adds its lists', () => {
    expect(finalPdf.pages).toHaveLength(8);
    expect(draftPdf.pages).toHaveLength(10);
  });

  it('says on the cover what it is', () => {
    const cover = finalPdf.pages[0]!.text;
    for (const text of [
      final.parentTitle,
      final.title,
      final.lead,
      '令和2年度から令和5年度まで',
      '令和8年11月20日',
      '総合戦略へ位置づけ',
      ...final.themes.map((theme) => theme.title),
      ...final.overview.strategies.flatMap((strategy) => [strategy.agency, strategy.name]),
      ...final.overview.partners,
      final.overview.outcome,
      'データの版9c1d52e077ab',
    ]) {
      expect(cover).toContain(without(text));
    }
  });

  it('begins each page of the body with its theme and the legend, and has two blocks on it', () => {
    const starts = ['I', 'I', 'II', 'II', 'III', 'III'];
    finalPdf.pages.slice(1, 7).forEach((page, i) => {
      const theme = final.themes.find(({ code }) => code === starts[i])!;
      expect(without(page.lines.slice(1, 3).join(''))).toBe(without(theme.code + theme.title + final.legend));
      expect(page.text.split('■')).toHaveLength(3);
      expect(page.text.split('R2年度からR5年度までの主な推進状況')).toHaveLength(3);
    });
  });

  it('prints every heading, outline, entry and caption, in order', () => {
    const blocks = final.themes.flatMap((theme) => theme.blocks);
    const printed = blocks.flatMap((b) => [
      `■${b.heading}`,
      '【プログラムの概要】',
      ...b.outline,
      b.coverageLabel,
      ...b.entries.map((entry) => entry.symbol + entry.text),
      ...b.photos.map((photo) => photo.caption),
      ...b.infoBoxes.flatMap((box) => [box.title, box.text]),
    ]);
    let from = 0;
    for (const text of printed) {
      const at = finalPdf.text.indexOf(without(text), from);
      expect({ text, found: at >= from }).toEqual({ text, found: true });
      from = at;
    }
  });

  it('prints ● before ○ before ◎ in each block', () => {
    const body = finalPdf.pages.slice(1, 7).flatMap((page) => page.lines.slice(3));
    const blocks = body.join('\n').split('■').slice(1);
    const order = blocks.map((block) => (block.match(/^[●○◎]/gm) ?? []).join(''));
    expect(order).toHaveLength(12);
    expect(order.join('')).toHaveLength(33);
    expect(order.filter((marks) => !/^●*○*◎*$/.test(marks))).toEqual([]);
  });

  it('prints the two tables, with one direction for all three themes', () => {
    const page = finalPdf.pages[7]!.text;
    const { population, issues, title } = final.situation!;
    expect(page.indexOf(without(title))).toBeGreaterThan(0);
    for (const text of [
      ...population.rows.flatMap((row) => [row.label, ...row.cells.flat().map((cell) => `●${cell}`)]),
      issues.situationHead,
      ...issues.rows.flatMap((row) =>
        row.cells.flatMap((c) => [...c.situations, ...c.needs.map((n) => `・${n}`)]),
      ),
    ]) {
      expect(page).toContain(without(text));
    }
    expect(page.split(without(issues.direction))).toHaveLength(2);
    expect(page.split('〔')).toHaveLength(7);
  });

  it('numbers its pages', () => {
    expect(finalPdf.pages.map((page) => /(\d+)\/8/.exec(page.text)?.[0])).toEqual(
      finalPdf.pages.map((_, i) => `${i + 1}/8`),
    );
  });

  it('is the same text as before', () => {
    // Without line breaks and leaders, which are layout.
    expect(draftPdf.pages.map((page) => page.text.replaceAll(/\.{3,}/g, '…'))).toMatchSnapshot();
  });

  describe('as a draft', () => {
    it('says 案 on the cover, in the head of every page and in the name of the document', () => {
      for (const page of draftPdf.pages) expect(page.lines.slice(0, 3)).toContain('案');
      expect(draftPdf.info.Title).toBe(`${draft.title}（案）`);
    });

    it('lists every suggested marker with place, wording and basis', () => {
      const lists = draftPdf.pages
        .slice(8)
        .map((page) => page.text)
        .join('');
      for (const { number, place, symbol, markerLabel, text, basis } of draft.unconfirmed) {
        expect(lists).toContain(without(`${number}${place}${symbol}${markerLabel}${text}`));
        expect(lists).toContain(without(basis));
      }
      for (const { place, text, remark } of draft.remarks) {
        expect(lists).toContain(without(place + text + remark));
      }
      for (const { place, issue } of draft.dataIssues) expect(lists).toContain(without(place + issue));
    });

    it('numbers each suggested marker beside its entry', () => {
      const body = draftPdf.pages
        .slice(1, 7)
        .map((page) => page.text)
        .join('');
      for (const { number, text } of draft.unconfirmed)
        expect(body).toContain(without(`${text}推定${number}`));
    });

    it('breaks its lines like the final report', () => {
      const body = (pdf: ReadPdf) => pdf.pages.slice(1, 7).map((page) => page.lines.filter(isBody));
      const isBody = (line: string) => !/^(案|推定\d+(・注\d+)?|注\d+|\d+ \/ \d+)$/.test(line);
      expect(body(draftPdf)).toEqual(body(finalPdf));
    });
  });

  it('shows nothing of a draft once every marker is confirmed', () => {
    expect(final.draft).toBe(false);
    expect(finalPdf.text).not.toMatch(/推定\d|この案/);
    expect(finalPdf.pages.flatMap((page) => page.lines)).not.toContain('案');
    expect(finalPdf.info.Title).toBe(final.title);
  });

  it.each(['draft', 'final'] as const)('embeds every font of the %s', (which) => {
    const { fonts } = which === 'draft' ? draftPdf : finalPdf;
    expect([...fonts.keys()].map((name) => name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual([
      'BIZUDGothic-Bold',
      'BIZUDGothic-Regular',
      'BIZUDPGothic-Bold',
      'BIZUDPGothic-Regular',
    ]);
    expect([...fonts].filter(([, embedded]) => !embedded)).toEqual([]);
  });

  it.each(['draft', 'final'] as const)(
    'begins no line of the %s with 、。」 and ends none with 「（',
    (which) => {
      const { pages } = which === 'draft' ? draftPdf : finalPdf;
      expect(wronglyBroken(pages)).toEqual([]);
    },
  );

  it('is tagged for reading aloud', () => {
    expect(finalPdf.metadata).toContain('pdfuaid:part');
    expect(finalPdf.info.Language).toBe('ja-JP');
    expect(finalPdf.tags.find((tag) => /^H\d$/.test(tag))).toBe('H1');
    const count = (tag: string) => finalPdf.tags.filter((t) => t === tag).length;
    // Overview, three themes, situation; twelve blocks and two tables.
    expect({ H1: count('H1'), H2: count('H2'), H3: count('H3') }).toEqual({ H1: 1, H2: 5, H3: 14 });
    expect({ tables: count('Table'), figures: count('Figure') }).toEqual({ tables: 2, figures: 8 });
    expect(count('LI')).toBeGreaterThanOrEqual(33);
  });

  it('gives the same bytes again, also from a new thread', async () => {
    expect(Buffer.from(await format.write(contentWith())).equals(draftBytes)).toBe(true);
    await format.close();
    expect(Buffer.from(await format.write(contentWith())).equals(draftBytes)).toBe(true);
  });

  it('gives other bytes for another edition', async () => {
    const later = await format.write({ ...draft, timestamp: draft.timestamp + 1 });
    expect(Buffer.from(later).equals(draftBytes)).toBe(false);
  });

  it('finds a badly broken line', async () => {
    const broken = contentWith((source) => {
      source.blocks[0]!.entries[0]!.text = '本文\n、続き「\n引用」';
    });
    const { pages } = await read(await format.write(broken));
    // Once in the body, once in the draft's list.
    expect(wronglyBroken(pages)).toEqual(['、続き「', '、続き「']);
  });
});
