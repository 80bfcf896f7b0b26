import fc from 'fast-check';
import { chartOption } from './chart-option.js';
import type { Drawing, SeriesPoint } from './drawing.types.js';
import { indicatorChart } from './indicator-chart.js';
import { absence } from './shown.js';
import { targetWords } from './target-mark.js';

function point(year: number, change: Partial<SeriesPoint>): SeriesPoint {
  return { year, status: null, value: null, cumulative: null, expected: null, target: null, ...change };
}

/** ほっかいどう応援団会議のウェブサイトアクセス数: 250万件以上（R2〜R6 累計）. */
const accesses: Drawing = {
  kind: 'cumulative',
  periodKind: 'fiscal_year',
  statedUnit: '万件',
  factor: '10000',
  decimals: 0,
  judgedYear: 2023,
  target: {
    year: 2024,
    words: '250万件以上(R2〜R6 累計)',
    value: '2500000',
    bound: 'at_least',
    approximate: false,
  },
  points: [
    point(2020, { status: 'final', value: '400000', cumulative: '400000', expected: '500000' }),
    point(2021, { status: 'final', value: '600000', cumulative: '1000000', expected: '1000000' }),
    point(2022, { status: 'provisional', value: '700000', cumulative: '1700000', expected: '1500000' }),
    point(2023, { status: 'unpublished', expected: '2000000' }),
    point(2024, { expected: '2500000', target: '2500000' }),
  ],
};
/** 転入－転出, by calendar year. */
const migration: Drawing = {
  ...accesses,
  kind: 'balance',
  periodKind: 'calendar_year',
  statedUnit: '人',
  factor: '1',
  target: { year: 2023, words: null, value: '0', bound: 'net_zero_or_surplus', approximate: false },
  points: [
    point(2020, { value: '-6000', expected: '-6000' }),
    point(2021, { status: 'missing', expected: '-4000' }),
    point(2022, { status: 'final', value: '-2197', expected: '-2000' }),
    point(2023, { status: 'not_measurable', expected: '0', target: '0' }),
  ],
};

const wide = { width: 704, language: 'ja' } as const;
const textsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');

describe('a chart of an indicator', () => {
  it('shows sums in the stated unit, the expected line, the target and the years in wareki', async () => {
    const texts = textsOf(await indicatorChart(accesses, wide));
    for (const said of [
      '40',
      '100',
      '170',
      '目安（均等割）',
      '目標 250万件以上',
      '+20',
      'R2年度',
      'R6年度',
      '万件',
    ])
      expect(texts).toContain(said);
  });

  it('marks a provisional figure in words, not by its hatch alone', async () => {
    expect(textsOf(await indicatorChart(accesses, wide))).toContain('速報');
  });

  it('keeps the place of years without a figure, with the word why, and never as zero', async () => {
    expect(accesses.points.map((each) => absence(accesses, each))).toEqual([
      null,
      null,
      null,
      'unpublished',
      'unpublished',
    ]);
    expect(migration.points.map((each) => absence(migration, each))).toEqual([
      null,
      'missing',
      null,
      'not_measurable',
    ]);
    const texts = textsOf(await indicatorChart(accesses, wide));
    expect(texts.filter((text) => text === '未公表')).toHaveLength(2);
    const never = accesses.points.map(({ year }) => point(year, {}));
    expect(never.map((each) => absence({ ...accesses, points: never }, each))).toEqual([
      'not_recorded',
      'not_recorded',
      'not_recorded',
      'not_recorded',
      'unpublished',
    ]);
    const zero = { ...accesses, points: [point(2020, { status: 'final', value: '0', cumulative: '0' })] };
    expect(zero.points.map((each) => absence(zero, each))).toEqual([null]);
  });

  it('does not draw a sum that cannot be added up', () => {
    const hole = point(2022, { status: 'final', value: '700000', cumulative: null });
    expect(absence({ ...accesses, points: [hole] }, hole)).toBe('no_sum');
  });

  it('prints △ for negatives, and calendar years as 年', async () => {
    const texts = textsOf(await indicatorChart(migration, wide));
    for (const said of ['△2,197', '△6,000', '2020年', '欠測', '測定不能']) expect(texts).toContain(said);
    expect(texts.join(' ')).not.toMatch(/-\d/);
  });

  it('speaks English where it is asked to', async () => {
    const texts = textsOf(await indicatorChart(migration, { width: 704, language: 'en' }));
    for (const said of ['−2,197', '2020', 'Missing']) expect(texts).toContain(said);
  });

  it('fits a phone: short years, smaller figures', async () => {
    const texts = textsOf(await indicatorChart(accesses, { width: 300, language: 'ja' }));
    expect(texts).toContain('R2');
    expect(texts).toContain('目標 250万件以上');
  });

  it('is the same picture each time, without style sheet, script or foreign address', async () => {
    const svg = await indicatorChart(accesses, wide);
    expect(await indicatorChart(accesses, wide)).toBe(svg);
    // Well formed: after the end of an attribute comes the next, or the end of its element.
    expect(svg.replaceAll(/="[^"]*"(?=[ />?])/g, '')).not.toContain('"');
    expect(svg).not.toMatch(/<style|<script|NaN|undefined|Infinity/);
    expect(svg.replace(/xmlns(:xlink)?="[^"]*"/g, '')).not.toContain('http');
  });

  it('says the target from its figure, or in the words of the source', () => {
    expect(targetWords(accesses, 'ja')).toBe('目標 250万件以上');
    const words = {
      year: 2024,
      words: '増加を図る',
      value: null,
      bound: 'exact_as_stated',
      approximate: false,
    };
    const about = { ...words, words: null, value: '6900', approximate: true };
    expect(targetWords({ ...accesses, factor: '1', statedUnit: '件', target: about }, 'ja')).toBe(
      '目標 約6,900件',
    );
    expect(targetWords({ ...accesses, target: words }, 'ja')).toBe('目標 増加を図る');
  });

  it('has a finite scale around every figure, whatever they are', () => {
    const decimal = fc.integer({ min: -1e12, max: 1e12 }).map(String);
    const any = fc.record({
      status: fc.constantFrom('final', 'provisional', 'missing', 'unpublished', null),
      value: fc.option(decimal),
      expected: fc.option(decimal),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (some) => {
        const points = some.map((each, at) => point(2018 + at, each));
        const { yAxis } = chartOption({ ...migration, points }, wide) as {
          yAxis: { min: number; max: number };
        };
        expect(Number.isFinite(yAxis.min) && Number.isFinite(yAxis.max) && yAxis.max > yAxis.min).toBe(true);
        for (const { value, expected } of points)
          for (const each of [value, expected].filter((text) => text !== null)) {
            expect(Number(each)).toBeGreaterThanOrEqual(yAxis.min);
            expect(Number(each)).toBeLessThanOrEqual(yAxis.max);
          }
      }),
    );
  });
});
