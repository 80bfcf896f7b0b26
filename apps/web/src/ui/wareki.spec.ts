import { readDay, typedDay } from './wareki';

describe('readDay', () => {
  it.each([
    ['R8.11.20', '2026-11-20'],
    ['r8.11.20', '2026-11-20'],
    ['令和8年11月20日', '2026-11-20'],
    ['令和８年１１月２０日（金）', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    ['Ｒ８．１１．２０', '2026-11-20'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['H31.4.30', '2019-04-30'],
  ])('reads %s', (typed, day) => {
    expect(readDay(typed)).toEqual({ day });
  });

  it.each([
    ['', 'empty'],
    ['あした', 'unreadable'],
    ['8.11.20', 'unreadable'],
    ['令和0年1月1日', 'impossible'],
    ['2026/2/30', 'impossible'],
    ['令和元年4月30日', 'impossible'],
    ['平成31年5月1日', 'impossible'],
  ])('refuses %s', (typed, problem) => {
    expect(readDay(typed)).toEqual({ problem });
  });

  it('writes the short form back', () => {
    expect(typedDay('2026-11-20')).toBe('R8.11.20');
    expect(readDay(typedDay('2026-11-20'))).toEqual({ day: '2026-11-20' });
  });
});
