import fc from 'fast-check';
import { addDays, isWorkingDay } from '@platform/time';
import { lastDayOfTerm, renewalDueOn } from './agreement-term.rule.js';

describe('the last day of a term', () => {
  it.each([
    ['2024-04-01', 36, '2027-03-31'],
    ['2017-10-31', 36, '2020-10-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-28'],
    ['2023-02-28', 12, '2024-02-27'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-14'],
    ['2026-01-01', 12, '2026-12-31'],
  ])('from %s, %i months, is %s', (startsOn, months, endsOn) => {
    expect(lastDayOfTerm(startsOn, months)).toBe(endsOn);
  });

  it('is never before the first, and later for a longer term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 600 }), (offset, months) => {
        const startsOn = addDays('1950-01-01', offset);
        const endsOn = lastDayOfTerm(startsOn, months);
        expect(endsOn > startsOn).toBe(true);
        expect(lastDayOfTerm(startsOn, months + 1) > endsOn).toBe(true);
      }),
    );
  });
});

describe('the day by which a renewal is settled', () => {
  it('is a working day at least 30 days before the end', () => {
    expect(renewalDueOn('2027-03-31', '2026-12-01')).toBe('2027-03-01');
    // 30 days before 31 January is 1 January, when the offices are closed.
    expect(renewalDueOn('2027-01-31', '2026-10-01')).toBe('2026-12-28');
  });

  it('is the end itself when that has passed', () => {
    expect(renewalDueOn('2027-03-31', '2027-03-20')).toBe('2027-03-31');
  });

  it('lies between today and the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 120 }), (offset, left) => {
        const today = addDays('2020-01-01', offset);
        const endsOn = addDays(today, left);
        const due = renewalDueOn(endsOn, today);
        expect(due >= today && due <= endsOn).toBe(true);
        expect(due === endsOn || isWorkingDay(due)).toBe(true);
      }),
    );
  });
});
