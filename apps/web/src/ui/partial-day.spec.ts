import { plainPartialDay, readPartialDay } from './partial-day';

describe('a day, a month or a year as a source says it', () => {
  it.each([
    ['H29.2.21', '2017-02-21'],
    ['2017-02-21', '2017-02-21'],
    ['平成29年2月', '2017-02'],
    ['H29.2', '2017-02'],
    ['2017-02', '2017-02'],
    ['２０１７/２', '2017-02'],
    ['2017', '2017'],
    ['平成29年', '2017'],
    ['R8', '2026'],
    ['2017-13', null],
    ['いつか', null],
    ['', null],
  ])('%s is %s', (typed, read) => {
    expect(readPartialDay(typed)).toBe(read);
  });

  it('is written in wareki', () => {
    expect(['2017-02-21', '2017-02', '2017'].map((one) => plainPartialDay(one, 'ja'))).toEqual([
      '平成29年2月21日',
      '平成29年2月',
      '平成29年',
    ]);
  });
});
