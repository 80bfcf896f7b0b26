import { fiscalYearName, fiscalYearOf, fiscalYearShort, monthDay, warekiDate } from './wareki.js';

describe('dates in wareki', () => {
  it.each([
    ['2019-04-30', '平成31年4月30日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2025-03-31', '令和7年3月31日'],
    ['1989-01-07', '昭和64年1月7日'],
    ['1989-01-08', '平成元年1月8日'],
  ])('%s is %s', (day, wareki) => {
    expect(warekiDate(day)).toBe(wareki);
  });

  it('names the day of the week', () => {
    expect(monthDay('2026-11-20')).toBe('11月20日（金）');
  });
});

describe('fiscal years', () => {
  it.each([
    [2019, '令和元年度', 'R1'],
    [2018, '平成30年度', 'H30'],
    [2024, '令和6年度', 'R6'],
    [2029, '令和11年度', 'R11'],
    [2014, '平成26年度', 'H26'],
  ])('FY%s prints %s and %s', (year, name, short) => {
    expect(fiscalYearName(year)).toBe(name);
    expect(fiscalYearShort(year)).toBe(short);
  });

  it('run from April to March', () => {
    expect(fiscalYearOf('2025-03-31')).toBe(2024);
    expect(fiscalYearOf('2025-04-01')).toBe(2025);
  });
});
