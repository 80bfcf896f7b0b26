import fc from 'fast-check';
import { readYear } from './read-year.js';
import { fiscalYearName, fiscalYearShort } from './wareki.js';

const fiscal = (year: number, beyondEra = false) => ({ kind: 'fiscal_year', year, beyondEra });
const calendar = (year: number, beyondEra = false) => ({ kind: 'calendar_year', year, beyondEra });

describe('a year as officials write it', () => {
  it.each([
    ['令和5年度', fiscal(2023)],
    ['令和５年度', fiscal(2023)],
    ['R5年度', fiscal(2023)],
    ['2023年度', fiscal(2023)],
    ['令和元年度', fiscal(2019)],
    ['平成31年度', fiscal(2019)],
    ['H32年度', fiscal(2020, true)],
    ['S64年度', fiscal(1989, true)],
    ['2025(令和７)年度', fiscal(2025)],
    ['２０２５（令和７）年度', fiscal(2025)],
    ['令和7(2025)年度', fiscal(2025)],
    ['令和7年度（2025年度）', fiscal(2025)],
    ['2024年', calendar(2024)],
    ['令和元年', calendar(2019)],
    ['昭和64年', calendar(1989)],
    ['2023(令和5)年', calendar(2023)],
    ['平成32年', calendar(2020, true)],
  ])('%s says its kind', (written, read) => {
    expect(readYear(written)).toEqual(read);
  });

  it.each([
    ['R5', fiscal(2023)],
    ['r5', fiscal(2023)],
    ['Ｒ５', fiscal(2023)],
    ['H30', fiscal(2018)],
    ['H31', fiscal(2019)],
    ['R6', fiscal(2024)],
    ['R11', fiscal(2029)],
    ['H26', fiscal(2014)],
    ['H32', fiscal(2020, true)],
    ['令和元', fiscal(2019)],
    ['2025(令和７)', fiscal(2025)],
    ['2025', fiscal(2025)],
  ])('%s is a fiscal year where the field asks for one, and two things elsewhere', (written, read) => {
    expect(readYear(written, 'fiscal_year')).toEqual(read);
    expect(readYear(written)).toMatchObject({
      problem: 'ambiguous',
      readings: [fiscal(read.year, read.beyondEra), { kind: 'calendar_year' }],
    });
  });

  it('is asked when it says 年 in a field for 年度', () => {
    expect(readYear('2023年', 'fiscal_year')).toEqual({
      problem: 'ambiguous',
      readings: [fiscal(2023), calendar(2023)],
    });
  });

  it('is asked when it is a number without an era', () => {
    expect(readYear('5', 'fiscal_year')).toEqual({
      problem: 'ambiguous',
      readings: [fiscal(2023), fiscal(1993), fiscal(1930)],
    });
    expect(readYear('30年度')).toEqual({
      problem: 'ambiguous',
      readings: [fiscal(2030), fiscal(2048), fiscal(2018), fiscal(1955)],
    });
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['R0', 'unreadable'],
    ['0', 'unreadable'],
    ['来年度', 'unreadable'],
    ['R5.3', 'unreadable'],
    ['X5年度', 'unreadable'],
    ['2025(令和6)年度', 'contradiction'],
    ['2025年(令和7年度)', 'contradiction'],
    ['9'.repeat(80), 'unreadable'],
  ])('「%s」 is %s', (written, problem) => {
    expect(readYear(written)).toEqual({ problem });
  });

  it('is read back as it is printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1927, max: 2100 }), (year) => {
        expect(readYear(fiscalYearName(year))).toEqual(fiscal(year));
        expect(readYear(fiscalYearShort(year), 'fiscal_year')).toEqual(fiscal(year));
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(readYear(text)).toBeDefined()));
  });
});
