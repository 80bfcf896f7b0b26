import fc from 'fast-check';
import { addDays } from './day.js';
import { readDay } from './read-day.js';
import { warekiDate } from './wareki.js';

describe('a day as officials write it', () => {
  it.each([
    'R9.4.1',
    'r9.4.1',
    'Ｒ９．４．１',
    '令和9年4月1日',
    '令和９年４月１日',
    '令和 9年 4月 1日',
    '2027/4/1',
    '２０２７／４／１',
    '2027-04-01',
    '2027年4月1日',
  ])('is read: %s', (written) => {
    expect(readDay(written)).toMatchObject({ day: '2027-04-01' });
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['4月1日', 'unreadable'],
    ['9.4.1', 'unreadable'],
    ['来年の春', 'unreadable'],
    ['2027/2/29', 'impossible'],
    ['R0.4.1', 'impossible'],
    ['令和9年13月1日', 'impossible'],
    ['平成32年4月1日', 'no-such-era-year'],
    ['平成31年5月1日', 'no-such-era-year'],
    ['令和元年4月30日', 'no-such-era-year'],
  ])('is refused with the reason: 「%s」 is %s', (written, problem) => {
    expect(readDay(written)).toEqual({ problem });
  });

  it('in 令和32年 is the year 2050', () => {
    expect(readDay('令和32年4月1日')).toEqual({ day: '2050-04-01', year: 2050, era: '令和32年' });
  });

  it('is read back as it is written, from 1926 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80_000 }), (days) => {
        const day = addDays('1926-12-25', days);
        expect(readDay(warekiDate(day))).toMatchObject({ day });
      }),
    );
  });
});
