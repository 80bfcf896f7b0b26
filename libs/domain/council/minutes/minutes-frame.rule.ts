import { dayOf, fiscalYearName, warekiDate, weekday } from '@platform/time';

/** What the frame is made from. */
export interface FrameOf {
  council: string;
  fiscalYear: number;
  number: number;
  startsAt: Date;
  place: string | null;
  agenda: readonly { position: number; title: string }[];
}

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];

/** The text that minutes begin with, before anyone saved: the meeting's facts and a heading per agenda item, in Markdown. */
export function minutesFrame(meeting: FrameOf): string {
  const title = `# ${meeting.council} ${fiscalYearName(meeting.fiscalYear)}第${meeting.number}回 議事要旨`;
  const facts = [`- 日時：${whenOf(meeting.startsAt)}`, `- 場所：${meeting.place ?? '未定'}`].join('\n');
  const items = [...meeting.agenda]
    .sort((a, b) => a.position - b.position)
    .map(({ position, title: heading }) => `## ${position} ${heading}`);
  return `${[title, facts, ...items].join('\n\n')}\n`;
}

/** 令和8年11月5日（木）14:00, in Asia/Tokyo whatever the host's zone. */
function whenOf(startsAt: Date): string {
  const day = dayOf(startsAt);
  const clock = new Date(startsAt.getTime() + 9 * 3_600_000).toISOString().slice(11, 16);
  return `${warekiDate(day)}（${WEEKDAYS[weekday(day)]}）${clock}`;
}
