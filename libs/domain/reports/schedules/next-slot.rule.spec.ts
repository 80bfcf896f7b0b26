import fc from 'fast-check';
import { dayOf, instantAt } from '@platform/time';
import { type MonthlyTime, nextSlot } from './next-slot.rule.js';

const at = (dayOfMonth: number, hour = 9, minute = 0): MonthlyTime => ({ dayOfMonth, hour, minute });
const tokyo = (text: string) => new Date(`${text}:00+09:00`);

/** From `after` on, one slot after the other, as Tokyo reads them. */
function slots(time: MonthlyTime, after: string, count: number): string[] {
  let from = tokyo(after);
  return Array.from({ length: count }, () => {
    from = nextSlot(time, from);
    return new Date(from.getTime() + 9 * 3_600_000).toISOString().slice(0, 16);
  });
}

describe('the next slot of a monthly schedule', () => {
  it('is this month as long as its hour has not come, and then the next', () => {
    expect(slots(at(20), '2026-11-20T08:59', 1)).toEqual(['2026-11-20T09:00']);
    expect(slots(at(20), '2026-11-20T09:00', 1)).toEqual(['2026-12-20T09:00']);
    expect(slots(at(20, 9, 30), '2026-11-20T09:29', 1)).toEqual(['2026-11-20T09:30']);
  });

  it('on the 31st is the last day of the shorter months, and the 31st again after them', () => {
    expect(slots(at(31), '2026-12-31T09:00', 5)).toEqual([
      '2027-01-31T09:00',
      '2027-02-28T09:00',
      '2027-03-31T09:00',
      '2027-04-30T09:00',
      '2027-05-31T09:00',
    ]);
  });

  it.each([
    ['2028-02-01T00:00', '2028-02-29T09:00'],
    ['2027-02-01T00:00', '2027-02-28T09:00'],
    ['2100-02-01T00:00', '2100-02-28T09:00'],
  ])('on the 29th knows leap years (%s)', (after, expected) => {
    expect(slots(at(29), after, 1)).toEqual([expected]);
  });

  it('goes over the end of the year', () => {
    expect(slots(at(1, 0, 0), '2026-12-01T00:00', 2)).toEqual(['2027-01-01T00:00', '2027-02-01T00:00']);
  });

  it('is of the Tokyo day, which begins while the day before is still on elsewhere', () => {
    // 2026-11-30T15:30Z is the 1st of December in Tokyo.
    expect(nextSlot(at(1, 0, 15), new Date('2026-11-30T15:30:00Z'))).toEqual(tokyo('2027-01-01T00:15'));
    expect(nextSlot(at(1, 0, 45), new Date('2026-11-30T15:30:00Z'))).toEqual(tokyo('2026-12-01T00:45'));
  });

  it('leaves no month out and gives none two', () => {
    const times = fc.record({
      dayOfMonth: fc.integer({ min: 1, max: 31 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minute: fc.integer({ min: 0, max: 59 }),
    });
    const instants = fc.date({
      min: instantAt('2000-01-01', 0),
      max: instantAt('2150-12-31', 0),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, instants, (time, after) => {
        const first = nextSlot(time, after);
        const second = nextSlot(time, first);
        const monthOf = (slot: Date) =>
          Number(dayOf(slot).slice(0, 4)) * 12 + Number(dayOf(slot).slice(5, 7));
        expect(first.getTime()).toBeGreaterThan(after.getTime());
        expect(monthOf(second) - monthOf(first)).toBe(1);
        expect(monthOf(first) - monthOf(after)).toBeLessThanOrEqual(1);
        expect(Number(dayOf(first).slice(8))).toBeLessThanOrEqual(time.dayOfMonth);
        expect(nextSlot(time, new Date(first.getTime() - 1))).toEqual(first);
      }),
    );
  });
});
