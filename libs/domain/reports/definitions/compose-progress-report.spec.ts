import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeProgressReport, type ComposeStep } from './compose-progress-report.js';
import type { ProgressReportSource, SourceBlock, SourceEntry } from './progress-report.source.js';

const edition = {
  dataVersion: 'd4c188a0'.repeat(8),
  generatedOn: '令和8年11月20日',
  timestamp: 1_795_132_800,
};

const entry = (over: Partial<SourceEntry> = {}): SourceEntry => ({
  id: 'e1',
  recordId: over.id ?? 'e1',
  order: 1,
  marker: 'prefecture',
  confirmed: true,
  text: 'セミナーを開いた。',
  fiscalYears: [],
  figures: [],
  ...over,
});

const block = (over: Partial<SourceBlock> = {}): SourceBlock => ({
  code: '2-I-1',
  theme: 'I',
  number: 1,
  initiativeTitles: ['多文化共生社会の実現'],
  outline: ['概要。'],
  entries: [],
  photos: [],
  infoBoxes: [],
  ...over,
});

const source = (over: Partial<ProgressReportSource> = {}): ProgressReportSource => ({
  programme: {
    name: '共同プログラム（2020～2024）',
    fiscalYears: { from: 2020, to: 2024 },
    agencies: ['北海道', '札幌市'],
    strategies: [],
    partners: [],
    outcome: '人口減少を抑える',
  },
  report: {
    title: '推進状況等',
    parentTitle: '第2期総合戦略推進状況',
    fiscalYears: { from: 2020, to: 2023 },
  },
  themes: [{ code: 'I', number: 1, title: '働き方改革と女性活躍の推進' }],
  blocks: [block()],
  situation: null,
  dataIssues: [],
  ...over,
});

const compose = (over?: Partial<ProgressReportSource>, onStep?: (step: ComposeStep) => void) =>
  composeProgressReport(source(over), edition, onStep);

const withEntries = (...entries: SourceEntry[]) => compose({ blocks: [block({ entries })] });

describe('composeProgressReport', () => {
  it('prints ● before ○ before ◎, whatever the stored order, and keeps it inside one marker', () => {
    const content = withEntries(
      entry({ id: 'joint', order: 1, marker: 'joint' }),
      entry({ id: 'city-late', order: 9, marker: 'city' }),
      entry({ id: 'unknown', order: 0, marker: 'unknown' }),
      entry({ id: 'prefecture', order: 4, marker: 'prefecture' }),
      entry({ id: 'city-early', order: 3, marker: 'city' }),
    );
    const printed = content.themes[0]!.blocks[0]!.entries;
    expect(printed.map((e) => `${e.symbol}${e.id}`)).toEqual([
      '●prefecture',
      '○city-early',
      '○city-late',
      '◎joint',
      '？unknown',
    ]);
  });

  it('makes the heading of the initiative titles and the label of the covered years', () => {
    const content = compose({ blocks: [block({ initiativeTitles: ['普及啓発', '普及展開'] })] });
    expect(content.themes[0]!.blocks[0]).toMatchObject({
      heading: '普及啓発、普及展開',
      coverageLabel: 'R2年度からR5年度までの主な推進状況',
      place: 'I 第1項',
      entries: [],
    });
  });

  it('puts themes and blocks in the order of their numbers', () => {
    const content = compose({
      themes: [
        { code: 'II', number: 2, title: '移住' },
        { code: 'I', number: 1, title: '働き方' },
      ],
      blocks: [
        block({ code: 'b', theme: 'II', number: 1 }),
        block({ code: 'c', theme: 'I', number: 2 }),
        block({ code: 'a', theme: 'I', number: 1 }),
      ],
    });
    expect(content.themes.map((t) => [t.code, ...t.blocks.map((b) => b.code)])).toEqual([
      ['I', 'a', 'c'],
      ['II', 'b'],
    ]);
  });

  it('refuses a block whose theme the report does not have, rather than dropping it', () => {
    expect(() => compose({ blocks: [block({ theme: 'IV' })] })).toThrow(/theme/);
  });

  it('is a draft as long as one marker is not confirmed, and lists it with wording and basis', () => {
    const content = withEntries(
      entry({ id: 'sure' }),
      entry({
        id: 'guess',
        order: 2,
        marker: 'city',
        confirmed: false,
        confidence: 'low',
        basis: '市の制度',
      }),
    );
    expect(content.draft).toBe(true);
    expect(content.unconfirmed).toEqual([
      {
        number: 1,
        entryId: 'guess',
        place: 'I 第1項',
        symbol: '○',
        markerLabel: '主に市の取組',
        text: 'セミナーを開いた。',
        confidence: 'low',
        basis: '市の制度',
      },
    ]);
    expect(content.themes[0]!.blocks[0]!.entries.map((e) => e.unconfirmedNumber)).toEqual([null, 1]);
  });

  it('never takes an unknown marker for a confirmed one', () => {
    expect(withEntries(entry({ marker: 'unknown', confirmed: true })).draft).toBe(true);
  });

  it('is no draft when every marker is confirmed, even with years missing', () => {
    const content = withEntries(entry({ figures: [{ label: '参加者数', fiscalYear: null }] }));
    expect(content.draft).toBe(false);
    expect(content.unconfirmed).toEqual([]);
  });

  it('remarks once an entry on a figure without a year and on an inferred year', () => {
    const content = withEntries(
      entry({ id: 'dated', figures: [{ label: '件数', fiscalYear: 2022 }] }),
      entry({
        id: 'undated',
        order: 2,
        fiscalYears: [{ year: 2019, inferred: true }],
        figures: [{ label: '参加者数', fiscalYear: null }],
      }),
    );
    expect(content.remarks.map((r) => [r.number, r.entryId, r.remark])).toEqual([
      [1, 'undated', '年度（R1年度）は推定で、本文に記載がない。数値「参加者数」の年度が空。'],
    ]);
    expect(content.themes[0]!.blocks[0]!.entries.map((e) => e.remarkNumber)).toEqual([null, 1]);
  });

  it('says on paper where a data issue is', () => {
    const content = compose({
      blocks: [block({ entries: [entry({ id: '2-I-1-e3' })] })],
      dataIssues: [{ place: '2-I-1-e3 / 2-I-1', issue: '重複' }],
    });
    expect(content.dataIssues).toEqual([{ place: 'I 第1項 / I 第1項', issue: '重複' }]);
  });

  it('takes the lead sentence that was written, or makes one of the facts', () => {
    const report = { ...source().report, lead: '書いた一文。' };
    expect(compose({ report }).lead).toBe('書いた一文。');
    expect(compose().lead).toBe(
      '北海道と札幌市が連携して進めた人口減少対策の取組について、令和2年度から令和5年度までの主な推進状況を、1つのテーマごとにまとめた。',
    );
  });

  it('reports only steps that happen', () => {
    const steps: ComposeStep[] = [];
    compose({ blocks: [block(), block({ number: 2 })] }, (step) => steps.push(step));
    expect(steps).toEqual([
      { step: 'overview' },
      { step: 'body', done: 1, total: 2, place: 'I 第1項' },
      { step: 'body', done: 2, total: 2, place: 'I 第2項' },
    ]);
  });

  it('does not touch its source', () => {
    const given = source({ blocks: [block({ entries: [entry({ order: 2 }), entry({ order: 1 })] })] });
    const before = structuredClone(given);
    composeProgressReport(given, edition);
    expect(given).toEqual(before);
  });

  describe('with the programme of 2020–2024', () => {
    const golden = JSON.parse(
      readFileSync(join(__dirname, 'golden/progress-2020-2024.source.json'), 'utf8'),
    ) as ProgressReportSource;
    const content = composeProgressReport(golden, edition);
    const entries = content.themes.flatMap((theme) => theme.blocks.flatMap((b) => b.entries));

    it('counts one record in two blocks once', () => {
      expect(content.counts).toEqual({ themes: 3, blocks: 12, initiatives: 19, placements: 33, records: 32 });
    });

    it('has 13, 10 and 10 entries, 18 of them ◎', () => {
      const counts = content.themes.map((t) => t.blocks.reduce((sum, b) => sum + b.entries.length, 0));
      expect(counts).toEqual([13, 10, 10]);
      expect(entries.filter((e) => e.symbol === '◎')).toHaveLength(18);
    });

    it('is a draft for its 15 suggested markers, numbered in the order of print', () => {
      expect(content.draft).toBe(true);
      const printed = entries.filter((e) => !e.confirmed);
      expect(printed.map((e) => e.unconfirmedNumber)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
      expect(content.unconfirmed.map((u) => u.entryId)).toEqual(printed.map((e) => e.id));
      expect(content.unconfirmed.every((u) => u.basis !== '' && u.confidence !== null)).toBe(true);
    });

    it('remarks on the entries whose years are inferred or missing', () => {
      expect(content.remarks.map((r) => r.entryId)).toEqual(['2-I-2-e3', '2-III-1-e1', '2-III-4-e3']);
    });

    it('leaves no code of the data on paper', () => {
      expect(content.dataIssues.filter(({ place }) => /2-I|[a-z_]/.test(place))).toEqual([]);
    });
  });
});
