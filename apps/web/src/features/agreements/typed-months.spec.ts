import { lastDayOfTerm, readMonths } from './typed-months';

describe('a length as officials write it', () => {
  it.each([
    ['36', 36],
    ['３６', 36],
    ['36か月', 36],
    ['３ヶ月', 3],
    ['3カ月間', 3],
    ['3年', 36],
    ['３年間', 36],
    ['1年6か月', 18],
    ['3 years', 36],
    ['6 months', 6],
  ])('%s', (typed, months) => {
    expect(readMonths(typed)).toBe(months);
  });

  it.each(['0', '来年', '3.5年', '1201', '-3', '年'])('does not read %s', (typed) => {
    expect(readMonths(typed)).toBeNaN();
  });

  it('is empty when nothing was typed', () => {
    expect(readMonths('　')).toBeNull();
  });
});

describe('the last day of a term', () => {
  it.each([
    ['2024-04-01', 36, '2027-03-31'],
    ['2017-10-31', 36, '2020-10-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-14'],
    ['2026-01-01', 12, '2026-12-31'],
  ])('from %s, %i months, is %s, as the service has it', (startsOn, months, endsOn) => {
    expect(lastDayOfTerm(startsOn, months)).toBe(endsOn);
  });
});
