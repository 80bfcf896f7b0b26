import { drawSvg } from '@domain/kpis';
import type { StatisticValue } from '../series/series.schemas.js';
import { seriesDrawingOf } from './series-drawing.js';
import { seriesOption } from './series-option.js';

function cell(year: number, row: string, column: string, value: string): StatisticValue {
  return {
    id: '00000000-0000-7000-8000-000000000000',
    periodKind: 'calendar_year',
    year,
    from: `${String(year)}-01-01`,
    to: `${String(year)}-12-31`,
    row,
    column,
    status: 'final',
    value,
    valueTo: null,
    approximate: false,
    rank: null,
  };
}
const migration = [
  cell(2024, '男女計', '道内', '12785'),
  cell(2024, '男女計', '道外', '-2197'),
  cell(2024, '男', '道外', '-466'),
];
const population = [
  cell(2020, '札幌市', '総数', '1973395'),
  cell(2021, '札幌市', '総数', '1973011'),
  { ...cell(2023, '札幌市', '総数', '1969004'), status: 'provisional' as const },
  cell(2021, '北海道', '総数', '5182794'),
];

const wide = { width: 688, language: 'ja' } as const;
function tableOf(values: StatisticValue[]) {
  const unique = (key: 'row' | 'column') => [...new Set(values.map((value) => value[key]))];
  return { unit: '人', rows: unique('row'), columns: unique('column'), values };
}
async function textsOf(values: StatisticValue[], column?: string): Promise<string[]> {
  const drawing = seriesDrawingOf(tableOf(values), column);
  if (drawing === null) throw new Error('nothing to draw');
  const svg = await drawSvg(seriesOption(drawing, wide), 688, 300);
  expect(svg).not.toMatch(/<style|<script|NaN|undefined|Infinity/);
  return [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');
}

describe('the chart of a table of statistics', () => {
  it('sets the columns of a single period side by side, with △ for negatives', async () => {
    const texts = await textsOf(migration);
    for (const said of ['男女計', '男', '道内', '道外', '12,785', '△2,197', '△466', '人'])
      expect(texts).toContain(said);
    expect(texts.join(' ')).not.toMatch(/-\d/);
  });

  it('draws one column where it is asked for, and nothing that is not there', async () => {
    expect(await textsOf(migration, '道外')).not.toContain('12,785');
    expect(seriesDrawingOf(tableOf(migration), '総数')).toBeNull();
    expect(seriesDrawingOf(tableOf([]), undefined)).toBeNull();
  });

  it('runs lines through several periods, and leaves a hole where there is no figure', async () => {
    const drawing = seriesDrawingOf(tableOf(population), undefined);
    expect(drawing?.shape).toBe('lines');
    expect(drawing?.figures.map(({ values }) => values.map((figure) => figure?.value ?? null))).toEqual([
      ['1973395', '1973011', '1969004'],
      [null, '5182794', null],
    ]);
    const texts = await textsOf(population);
    for (const said of ['2020年', '2021年', '2023年', '札幌市', '北海道', '速報'])
      expect(texts).toContain(said);
  });

  it('says where its axis does not begin at zero', async () => {
    const sapporo = population.filter(({ row }) => row === '札幌市');
    expect(await textsOf(sapporo)).toContain('人（軸は0から始まらない）');
    expect(await textsOf(population)).toContain('人');
  });

  it('writes every figure with the same decimals', async () => {
    const rates = [cell(2023, '沖縄県', '率', '1.6'), cell(2023, '宮崎県', '率', '1.49')];
    expect(await textsOf(rates)).toEqual(expect.arrayContaining(['1.60', '1.49']));
  });

  it('draws the columns of a single row as lines', () => {
    const values = [2023, 2024].flatMap((year) => [
      cell(year, '札幌市', '転入', '60000'),
      cell(year, '札幌市', '転出', '58000'),
    ]);
    const names = (column?: string) =>
      seriesDrawingOf(tableOf(values), column)?.figures.map(({ name }) => name);
    expect(names()).toEqual(['転入', '転出']);
    expect(names('転出')).toEqual(['転出']);
  });
});
