import type { ReactNode } from 'react';
import type { Meeting } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { longInstant } from '../../ui/dates';
import { Facts, Section } from '../../ui/page';

export function MeetingFacts({ meeting }: { meeting: Meeting }): ReactNode {
  const { text, language } = useLanguage();
  const { council, words } = text;
  const count = (kind: string) => meeting.attendance.filter((row) => row.attendance === kind).length;
  const deputy = count('deputy');
  const present =
    meeting.attendance.length === 0
      ? council.presentNone
      : fill(council.presentCount, {
          seats: meeting.attendance.length,
          present: count('present') + deputy,
          deputy,
        });
  const minutes =
    meeting.minutes === null
      ? council.minutesNone
      : fill(council.minutesVersion, {
          version: meeting.minutes.version,
          state: words.minutes[meeting.minutes.state],
        });
  return (
    <Section title={council.facts}>
      <Facts
        rows={[
          [council.council, meeting.council.name],
          [council.when, longInstant(meeting.startsAt, language)],
          [council.place, meeting.place ?? council.placeNone],
          [council.state, words.meeting[meeting.state]],
          meeting.stateReason === null ? null : [council.reason, meeting.stateReason],
          [council.present, present],
          [council.minutes, minutes],
        ]}
      />
    </Section>
  );
}
