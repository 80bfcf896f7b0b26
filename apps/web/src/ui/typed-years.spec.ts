import { readDayOrMonth, readFiscalYear } from './typed-years';

describe('a fiscal year as officials type it', () => {
  it.each([
    ['R7', 2025],
    ['Ｒ７', 2025],
    ['令和7年度', 2025],
    ['令和元年度', 2019],
    ['H31', 2019],
    ['平成30年', 2018],
    ['2025', 2025],
    ['２０２５年度', 2025],
    ['2025(令和７)年度', 2025],
    ['FY2025', 2025],
  ])('%s', (typed, year) => {
    expect(readFiscalYear(typed)).toBe(year);
  });

  it.each(['', '7', '25', 'R0', '来年度', 'R7〜R11'])('is not read from 「%s」', (typed) => {
    expect(readFiscalYear(typed)).toBeNull();
  });
});

describe('a day or a month', () => {
  it.each([
    ['R7.3.31', '2025-03-31'],
    ['令和2年3月', '2020-03'],
    ['2020-03', '2020-03'],
    ['R2.3', '2020-03'],
    ['2025/3/31', '2025-03-31'],
  ])('%s', (typed, read) => {
    expect(readDayOrMonth(typed)).toBe(read);
  });

  it.each(['', '2020-13', 'R7.2.30', '3月', '年度末'])('is not read from 「%s」', (typed) => {
    expect(readDayOrMonth(typed)).toBeNull();
  });
});
