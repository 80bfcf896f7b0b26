import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Meeting, Minutes } from '../../api/types';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Columns, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { minutesQuery } from './council.api';
import { Markdown } from './markdown';
import { MeetingFacts } from './meeting-facts';
import { MinutesEditor } from './minutes-editor';

/** Written by the secretariats, read by everybody who sees the meeting. */
export function MinutesPanel({ meeting }: { meeting: Meeting }): ReactNode {
  const query = useQuery(minutesQuery(meeting.id));
  return (
    <QueryState query={query}>
      {(minutes) =>
        minutes.can.save ? (
          <MinutesEditor meeting={meeting} minutes={minutes} />
        ) : (
          <Columns side={<MeetingFacts meeting={meeting} />}>
            <Reading minutes={minutes} />
          </Columns>
        )
      }
    </QueryState>
  );
}

function Reading({ minutes }: { minutes: Minutes }): ReactNode {
  const { council } = useText();
  if (minutes.version === 0) return <Empty title={council.editor.empty}>{council.editor.may}</Empty>;
  return (
    <Section title={council.tabs.minutes} note={council.editor.may}>
      <Markdown text={minutes.body} />
    </Section>
  );
}
