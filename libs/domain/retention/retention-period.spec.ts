import fc from 'fast-check';
import { addDays, type Day, fiscalYearOf, isDay } from '@platform/time';
import { completedBy, endOfRetention, isDue, longerOf, retentionYears } from './retention-period.rule.js';

const anyDay = fc.integer({ min: 0, max: 365 * 120 }).map((days): Day => addDays('1980-01-01', days));
const anyYears = fc.constantFrom(...retentionYears);

describe('the retention period', () => {
  // completed on, years, the last day of the period
  it.each([
    ['2026-11-20', 1, '2028-03-31'],
    ['2027-03-31', 1, '2028-03-31'],
    ['2027-04-01', 1, '2029-03-31'],
    ['2024-02-29', 3, '2027-03-31'],
    ['2028-02-29', 1, '2029-03-31'],
    ['2019-04-30', 5, '2025-03-31'],
    ['2019-05-01', 5, '2025-03-31'],
    ['2026-04-01', 30, '2057-03-31'],
  ])('of what was completed on %s, %d year(s), ends on %s', (completedOn, years, end) => {
    expect(endOfRetention(completedOn, years)).toBe(end);
    expect(isDue(completedOn, years as 1, end)).toBe(false);
    expect(isDue(completedOn, years as 1, addDays(end, 1))).toBe(true);
  });

  it('always ends on a 31 March, that many whole years after the April that follows', () => {
    fc.assert(
      fc.property(anyDay, anyYears, (completedOn, years) => {
        const end = endOfRetention(completedOn, years);
        expect(isDay(end)).toBe(true);
        expect(end.slice(5)).toBe('03-31');
        expect(fiscalYearOf(end) - fiscalYearOf(completedOn)).toBe(years);
      }),
    );
  });

  it('is the same for every day of one fiscal year, and never shorter for a later day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyYears, (one, other, years) => {
        const [first, second] = [one, other].sort() as [Day, Day];
        const [a, b] = [endOfRetention(first, years), endOfRetention(second, years)];
        expect(a <= b).toBe(true);
        if (fiscalYearOf(first) === fiscalYearOf(second)) expect(a).toBe(b);
      }),
    );
  });

  it('turned round finds exactly what is due, around every boundary', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyYears, (completedOn, today, years) => {
        expect(completedOn <= completedBy(today, years)).toBe(isDue(completedOn, years, today));
      }),
      { numRuns: 2000 },
    );
    for (const shift of [-1, 0, 1])
      for (const years of retentionYears) {
        const completedOn = addDays(completedBy('2028-02-29', years), shift);
        expect(isDue(completedOn, years, '2028-02-29')).toBe(shift <= 0);
      }
  });

  it('of what is in use without end never comes to its end', () => {
    fc.assert(fc.property(anyDay, anyDay, (completedOn, today) => !isDue(completedOn, null, today)));
  });
});

describe('a joint record', () => {
  it('is kept for the longer of the two periods, and without end when one agency says so', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyYears, anyYears, (completedOn, today, prefecture, city) => {
        const joint = isDue(completedOn, longerOf([prefecture, city]), today);
        expect(joint).toBe(isDue(completedOn, prefecture, today) && isDue(completedOn, city, today));
      }),
    );
    expect(longerOf([5, null])).toBeNull();
    expect(longerOf([null, 30])).toBeNull();
    expect(longerOf([])).toBeNull();
  });
});
