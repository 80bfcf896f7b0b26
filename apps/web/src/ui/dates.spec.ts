import { fiscalYear, shortFiscalYear } from './dates';

describe('a fiscal year in the words of its era', () => {
  it.each([
    [2026, '令和8年度', 'R8'],
    [2019, '令和元年度', 'R1'],
    [2018, '平成30年度', 'H30'],
    [1989, '平成元年度', 'H1'],
    [1988, '昭和63年度', 'S63'],
    [1930, '昭和5年度', 'S5'],
    [1926, '昭和元年度', 'S1'],
    [1925, '1925年度', '1925'],
  ])('%i is %s', (year, long, short) => {
    expect(fiscalYear(year, 'ja')).toBe(long);
    expect(shortFiscalYear(year, 'ja')).toBe(short);
  });

  it('stays Western in English', () => {
    expect(fiscalYear(1930, 'en')).toBe('FY1930');
    expect(shortFiscalYear(1930, 'en')).toBe('FY1930');
  });
});
