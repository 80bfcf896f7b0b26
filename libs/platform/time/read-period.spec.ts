import fc from 'fast-check';
import { readPeriod } from './read-period.js';

describe('a period as officials write it', () => {
  it.each([
    ['令和5年度', 'fiscal_year', '2023-04-01', '2024-03-31'],
    ['2025(令和７)年度', 'fiscal_year', '2025-04-01', '2026-03-31'],
    ['令和元年', 'calendar_year', '2019-01-01', '2019-12-31'],
    ['2024年1月～12月', 'calendar_year', '2024-01-01', '2024-12-31'],
    ['２０２４年１月〜１２月', 'calendar_year', '2024-01-01', '2024-12-31'],
    ['令和6年4月～令和7年3月', 'fiscal_year', '2024-04-01', '2025-03-31'],
    ['令和6年4月～翌年3月', 'fiscal_year', '2024-04-01', '2025-03-31'],
    ['令和6年4月～9月', 'range', '2024-04-01', '2024-09-30'],
    ['R2.1', 'month', '2020-01-01', '2020-01-31'],
    ['令和2年2月', 'month', '2020-02-01', '2020-02-29'],
    ['2024/12', 'month', '2024-12-01', '2024-12-31'],
    ['2024-12', 'month', '2024-12-01', '2024-12-31'],
    ['R2.3.31', 'date', '2020-03-31', '2020-03-31'],
    ['H28.10.24', 'date', '2016-10-24', '2016-10-24'],
    ['令和7年3月31日現在', 'date', '2025-03-31', '2025-03-31'],
    ['R2〜R6', 'fy_range', '2020-04-01', '2025-03-31'],
    ['R2～R6', 'fy_range', '2020-04-01', '2025-03-31'],
    ['R2-R6', 'fy_range', '2020-04-01', '2025-03-31'],
    ['R2〜6', 'fy_range', '2020-04-01', '2025-03-31'],
    ['R2〜R6 累計', 'fy_range', '2020-04-01', '2025-03-31'],
    ['令和2年度から令和6年度まで', 'fy_range', '2020-04-01', '2025-03-31'],
    ['H30〜R4', 'fy_range', '2018-04-01', '2023-03-31'],
    ['2020年～2024年', 'range', '2020-01-01', '2024-12-31'],
  ])('%s is a %s', (written, kind, from, to) => {
    expect(readPeriod(written)).toMatchObject({ kind, from, to, year: Number(from.slice(0, 4)) });
  });

  it('R2〜R6 counts five fiscal years', () => {
    expect(readPeriod('R2〜R6 累計')).toMatchObject({ year: 2020, yearTo: 2024 });
  });

  it('R5 is a fiscal year where the field asks for one', () => {
    expect(readPeriod('R5', 'fiscal_year')).toMatchObject({ kind: 'fiscal_year', year: 2023 });
    expect(readPeriod('R5')).toMatchObject({
      problem: 'ambiguous',
      readings: [{ kind: 'fiscal_year' }, { kind: 'calendar_year' }],
    });
  });

  it('R2-6 is a month to one reader and five years to the next', () => {
    expect(readPeriod('R2-6')).toMatchObject({
      problem: 'ambiguous',
      readings: [
        { kind: 'month', from: '2020-06-01' },
        { kind: 'fy_range', year: 2020, yearTo: 2024 },
      ],
    });
  });

  it.each([
    ['', 'empty'],
    ['R6〜R2', 'backwards'],
    ['2024年12月～1月', 'backwards'],
    ['R2.13', 'impossible'],
    ['2023/2/29', 'impossible'],
    ['H31.5.1', 'no-such-era-year'],
    ['令和元年4月', 'no-such-era-year'],
    ['夏ごろ', 'unreadable'],
    ['2025(令和6)年度', 'contradiction'],
  ])('「%s」 is %s', (written, problem) => {
    expect(readPeriod(written)).toEqual({ problem });
  });

  it('never throws, and never ends before it begins', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[RH2令和年月度.〜～~\-0-9元 ]{0,14}$/), (text) => {
        const read = readPeriod(text);
        if ('from' in read) expect(read.to >= read.from).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
