import { type FrameOf, minutesFrame } from './minutes-frame.rule.js';

const meeting: FrameOf = {
  council: '人口減少問題対策協議会',
  fiscalYear: 2026,
  number: 3,
  startsAt: new Date('2026-11-05T05:00:00Z'),
  place: '本庁舎 3階会議室',
  agenda: [
    { position: 2, title: '関係人口の創出・拡大に向けた連携の進め方' },
    { position: 1, title: '開会' },
  ],
};

describe('the frame of the minutes', () => {
  it('has the facts of the meeting and a heading per agenda item, in their order', () => {
    expect(minutesFrame(meeting)).toBe(
      [
        '# 人口減少問題対策協議会 令和8年度第3回 議事要旨',
        '',
        '- 日時：令和8年11月5日（木）14:00',
        '- 場所：本庁舎 3階会議室',
        '',
        '## 1 開会',
        '',
        '## 2 関係人口の創出・拡大に向けた連携の進め方',
        '',
      ].join('\n'),
    );
  });

  it('tells day and hour in Tokyo', () => {
    const frame = minutesFrame({ ...meeting, startsAt: new Date('2026-11-05T23:30:00Z') });
    expect(frame).toContain('令和8年11月6日（金）08:30');
  });

  it('stands without agenda and place', () => {
    const frame = minutesFrame({ ...meeting, place: null, agenda: [] });
    expect(frame).toContain('- 場所：未定');
    expect(frame).not.toContain('## ');
  });

  it('writes the first year of an era as 元', () => {
    const frame = minutesFrame({ ...meeting, fiscalYear: 2019, startsAt: new Date('2019-05-08T01:00:00Z') });
    expect(frame).toContain('令和元年度第3回');
    expect(frame).toContain('令和元年5月8日');
  });
});
