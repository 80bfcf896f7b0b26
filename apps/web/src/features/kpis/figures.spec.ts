import { asPercent, fromPercent, targetLine, toldDerived, toldFigure, yearLabel } from './figures';

const accesses = { unit: '件', statedUnit: '万件', factor: '10000' };
const people = { unit: '人', statedUnit: '人', factor: '1' };

describe('a figure in words', () => {
  it.each([
    ['2500000', accesses, '250万件'],
    ['1702500', accesses, '170.25万件'],
    ['400', accesses, '0.04万件'],
    ['-2197', people, '△2,197人'],
    ['6.80', { unit: '%', statedUnit: '%', factor: '1' }, '6.8%'],
    ['0', accesses, '0万件'],
  ])('%s', (value, form, told) => {
    expect(toldFigure(value, form, 'ja')).toBe(told);
  });

  it('rounds what was worked out half-up to one decimal', () => {
    expect(toldDerived('1528.3333333333', people, 'ja')).toBe('1,528.3人');
    expect(toldDerived('0.95', people, 'ja')).toBe('1人');
    expect(toldDerived('-0.25', people, 'ja')).toBe('△0.3人');
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
    const w = { bounds: { at_least: '以上' }, allOf: '全数', noTarget: 'なし', about: '約' };
    expect(targetLine(row, target, w, 'ja')).toBe('250万件以上（R2～R6）');
    const about = { ...(target as object), approximate: true, valueTo: '3000000', bound: 'exact_as_stated' };
    expect(targetLine(row, about as never, w, 'ja')).toBe('約250万件～300万件（R2～R6）');
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
