import ICAL from 'ical.js';
import { type CalendarEntries, calendarText } from './calendar-text.js';

const NOW = new Date('2026-11-20T00:00:00Z');
const meeting = {
  id: 'm1',
  startsAt: '2026-12-01T13:30:00+09:00',
  councilName: '道市連携会議',
  fiscalYear: 2026,
  number: 1,
  place: '道庁本庁舎, 会議室; 2',
  cancelled: false,
  version: 3,
};

/** As a calendar program reads it. */
function read(entries: Partial<CalendarEntries>) {
  const text = calendarText({ tasks: [], meetings: [], ...entries }, 'https://renkei.example', NOW);
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { text, events };
}

describe('the calendar of a person', () => {
  it('has a due day as one whole day, also on 31 December and 29 February', () => {
    for (const [dueOn, next] of [
      ['2026-12-31', '2027-01-01'],
      ['2028-02-29', '2028-03-01'],
    ] as const) {
      const [event] = read({ tasks: [{ id: 't1', dueOn, title: '資料の確認', version: 1 }] }).events;
      expect(event?.startDate.isDate).toBe(true);
      expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([dueOn, next]);
      expect(event?.summary).toBe('期限：資料の確認');
    }
  });

  it('tells of a task inside one agency only that it is due', () => {
    const [event] = read({ tasks: [{ id: 't1', dueOn: '2026-12-01', title: null, version: 1 }] }).events;
    expect(event?.summary).toBe('期限：自機関内の作業');
    expect(event?.description).toBeFalsy();
  });

  it('has a meeting at its instant, with its place as it was written', () => {
    const [event] = read({ meetings: [meeting] }).events;
    expect(event?.startDate.toJSDate().toISOString()).toBe('2026-12-01T04:30:00.000Z');
    expect([event?.summary, event?.location]).toEqual(['道市連携会議 令和8年度第1回', meeting.place]);
    expect([event?.uid, event?.sequence]).toEqual(['meeting-m1@renkei.example', 3]);
  });

  it('says of a cancelled meeting that it is', () => {
    const [event] = read({ meetings: [{ ...meeting, cancelled: true }] }).events;
    expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('keeps every line within 75 octets, and a title cannot add lines of its own', () => {
    const title = `${'長い題名'.repeat(40)}\nEND:VEVENT;,\\`;
    const { text, events } = read({ tasks: [{ id: 't1', dueOn: '2026-12-01', title, version: 1 }] });
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(events.map(({ summary }) => summary)).toEqual([`期限：${title}`]);
  });

  it('is a valid calendar when there is nothing in it', () => {
    expect(read({}).events).toEqual([]);
  });
});
