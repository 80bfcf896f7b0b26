import fc from 'fast-check';
import { addDays, dayOf, instantAt, isDay, weekday } from './day.js';
import {
  addWorkingDays,
  closingReason,
  isWorkingDay,
  workingDaysBetween,
  workingDayOnOrAfter,
} from './working-days.js';

const day = fc.integer({ min: 0, max: 7300 }).map((offset) => addDays('2020-04-01', offset));

describe('the offices', () => {
  it.each([
    ['2026-11-23', '勤労感謝の日'],
    ['2026-12-29', '年末年始の閉庁日'],
    ['2027-01-03', '年末年始の閉庁日'],
    ['2026-11-21', '土曜日'],
  ])('are closed on %s: %s', (date, reason) => {
    expect(closingReason(date)).toBe(reason);
  });

  it('are open on an ordinary Friday and on 28 December 2026', () => {
    expect(isWorkingDay('2026-11-20')).toBe(true);
    expect(isWorkingDay('2026-12-28')).toBe(true);
  });
});

describe('working days over twenty years', () => {
  it('are never a Saturday, a Sunday or between 29 December and 3 January', () => {
    fc.assert(
      fc.property(day, (date) => {
        const closed = [0, 6].includes(weekday(date)) || /-(12-(29|3[01])|01-0[123])$/.test(date);
        if (closed) expect(isWorkingDay(date)).toBe(false);
      }),
    );
  });

  it('count back what was counted forward', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), (date, count) => {
        const later = addWorkingDays(date, count);
        expect(isWorkingDay(later)).toBe(true);
        expect(workingDaysBetween(date, later)).toBe(count);
        expect(workingDaysBetween(later, date)).toBe(-count);
        expect(addWorkingDays(workingDayOnOrAfter(addDays(later, 1)), -1)).toBe(later);
      }),
    );
  });
});

describe('civil days in Tokyo', () => {
  it('begin at 15:00 UTC of the day before', () => {
    expect(dayOf(new Date('2026-03-31T14:59:59Z'))).toBe('2026-03-31');
    expect(dayOf(new Date('2026-03-31T15:00:00Z'))).toBe('2026-04-01');
    expect(instantAt('2026-04-01', 8, 30).toISOString()).toBe('2026-03-31T23:30:00.000Z');
  });

  it('exist or do not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '令和0年', '', '0000-00-00'])
      expect(isDay(wrong)).toBe(false);
  });
});
