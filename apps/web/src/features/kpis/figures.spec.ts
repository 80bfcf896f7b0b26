import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  asPercent,
  type FigureForm,
  fromPercent,
  targetLine,
  toldDerived,
  toldFigure,
  yearLabel,
} from './figures';

// The service is held to the same file.
type Told = Omit<FigureForm, 'cumulativePersons'> & {
  cumulativePersons?: boolean;
  value: string;
  beside?: string;
  told: string;
};
const vectors = JSON.parse(
  readFileSync(join(__dirname, '../../../../../test/fixtures/told-figures.json'), 'utf8'),
) as { stated: Told[]; derived: Told[] };

const accesses = { statedUnit: '万件', factor: '10000', decimals: 0, cumulativePersons: false };

const GROWTH = { more: '前年比{rate}％増', less: '前年比{rate}％減' };

describe('a figure in words', () => {
  it.each(vectors.stated)(
    'is stated with the decimals of its indicator: $told',
    ({ value, told, ...form }) => {
      expect(toldFigure(value, { cumulativePersons: false, ...form }, 'ja')).toBe(told);
    },
  );

  it.each(vectors.derived)('is worked out, and a miss stays visible: $told', ({ value, told, ...form }) => {
    expect(toldDerived(value, { cumulativePersons: false, ...form }, 'ja', form.beside ?? null)).toBe(told);
  });

  it('keeps calendar years apart from fiscal years', () => {
    expect(yearLabel('fiscal_year', 2022, 'ja')).toBe('R4年度');
    expect(yearLabel('calendar_year', 2023, 'ja')).toBe('2023年');
    expect(yearLabel('fiscal_year', 2022, 'en')).toBe('FY2022');
  });

  it('says a target with its bound and year', () => {
    const target = {
      value: '2500000',
      yearFrom: 2020,
      yearTo: 2024,
      bound: 'at_least',
      display: null,
      approximate: false,
      valueTo: null,
    } as never;
    const row = { ...accesses, periodKind: 'fiscal_year' } as never;
    const w = {
      bounds: { at_least: '以上' },
      allOf: '全数',
      noTarget: 'なし',
      about: '約',
      growthOf: GROWTH,
    };
    expect(targetLine(row, target, w, 'ja')).toBe('250万件以上（R2～R6）');
    const about = { ...(target as object), approximate: true, valueTo: '3000000', bound: 'exact_as_stated' };
    expect(targetLine(row, about as never, w, 'ja')).toBe('約250万件～300万件（R2～R6）');
    const grown = { ...(target as object), value: null, growthRate: '0.1' } as never;
    const growing = { ...accesses, kind: 'growth_vs_previous', periodKind: 'fiscal_year' } as never;
    expect(targetLine(growing, grown, w, 'ja')).toBe('前年比10％増（R2～R6）');
  });
});

it('turns a rate into per cent and back, every digit kept', () => {
  for (const [rate, percent] of [
    ['0.6', '60'],
    ['1', '100'],
    ['0.955', '95.5'],
    ['0.05', '5'],
    ['-0.1', '-10'],
    ['0', '0'],
  ] as const) {
    expect(asPercent(rate)).toBe(percent);
    expect(fromPercent(percent)).toBe(rate);
  }
});
