import { fiscalYearOfMeeting, nextMeetingNumber } from './meeting-number.rule.js';

describe('the number of a meeting', () => {
  it.each([
    ['2026-03-31T14:59:59.999Z', 2025, 'the last instant of 31 March in Tokyo'],
    ['2026-03-31T15:00:00.000Z', 2026, 'midnight of 1 April in Tokyo, still March in UTC'],
    ['2026-12-31T15:00:00.000Z', 2026, 'New Year in Tokyo, the same fiscal year'],
    ['2028-02-29T03:00:00.000Z', 2027, 'a leap day'],
  ])('%s belongs to fiscal year %i: %s', (startsAt, fiscalYear) => {
    expect(fiscalYearOfMeeting(new Date(startsAt))).toBe(fiscalYear);
  });

  it('begins at 1 and goes on from the highest', () => {
    expect(nextMeetingNumber(null)).toBe(1);
    expect(nextMeetingNumber(1)).toBe(2);
    expect(nextMeetingNumber(9)).toBe(10);
  });
});
