import { contains, overlaps, periodProblems } from './validity.rule.js';

const TODAY = '2026-11-20';
const codes = (validFrom: string, validTo: string | null) =>
  periodProblems({ validFrom, validTo }, TODAY).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a period', () => {
  it.each<[string, string, string | null, string[]]>([
    ['with a last day', '2026-04-01', '2027-03-31', []],
    ['without one', '2026-04-01', null, []],
    ['of one day', '2026-04-01', '2026-04-01', []],
    ['that ends before it begins', '2026-04-01', '2026-03-31', ['/validTo agencies/ends-before-it-begins']],
    ['that begins in 令和32年', '2050-04-01', null, ['/validFrom agencies/implausible-day']],
    ['that ends in 令和32年', '2026-04-01', '2050-03-31', ['/validTo agencies/implausible-day']],
    [
      'that begins before there were such agencies',
      '1947-05-02',
      null,
      ['/validFrom agencies/implausible-day'],
    ],
  ])('%s', (_what, from, to, problems) => {
    expect(codes(from, to)).toEqual(problems);
  });

  it('touches another on a common day', () => {
    const year = { validFrom: '2026-04-01', validTo: '2027-03-31' };
    expect(overlaps(year, { validFrom: '2027-03-31', validTo: null })).toBe(true);
    expect(overlaps(year, { validFrom: '2027-04-01', validTo: null })).toBe(false);
    expect(contains({ validFrom: '2020-04-01', validTo: null }, year)).toBe(true);
    expect(contains(year, { validFrom: '2026-04-01', validTo: null })).toBe(false);
  });
});
