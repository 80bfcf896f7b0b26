import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Meeting } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { fiscalYear } from '../../ui/dates';
import { Columns, PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { AgendaPanel } from './agenda-panel';
import { AttendancePanel } from './attendance-panel';
import { meetingQuery } from './council.api';
import { MeetingActs } from './meeting-acts';
import { MeetingFacts } from './meeting-facts';
import { MinutesPanel } from './minutes-panel';
import { VersionsPanel } from './versions-panel';

const route = getRouteApi('/app/meetings/$id');

/** What was decided, and what is still to be recorded? */
export function MeetingPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(meetingQuery(id));
  return <QueryState query={query}>{(meeting) => <Content meeting={meeting} />}</QueryState>;
}

function Content({ meeting }: { meeting: Meeting }): ReactNode {
  const { text, language } = useLanguage();
  const { council, shell, words } = text;
  const { tab, version } = route.useSearch();
  const name = fill(council.name, { year: fiscalYear(meeting.fiscalYear, language), number: meeting.number });
  return (
    <>
      <PageHead
        title={`${name} ${meeting.council.name}`}
        long
        before={
          <>
            <Breadcrumbs
              crumbs={[
                { label: shell.council, to: '/meetings' },
                { label: meeting.council.name },
                { label: name },
              ]}
            />
            <p className="mt-1.5 mb-1">
              <Tag>{words.meeting[meeting.state]}</Tag>
            </p>
          </>
        }
        sentence={<Answer meeting={meeting} />}
        acts={<MeetingActs meeting={meeting} />}
      />
      <Tabs meeting={meeting} tab={tab} />
      {tab === 'minutes' ? (
        <MinutesPanel meeting={meeting} />
      ) : (
        <Columns side={<MeetingFacts meeting={meeting} />}>
          {tab === undefined && <AgendaPanel meeting={meeting} />}
          {tab === 'attendance' && <AttendancePanel meeting={meeting} />}
          {tab === 'versions' && <VersionsPanel meeting={meeting} chosen={Number(version ?? 0)} />}
        </Columns>
      )}
    </>
  );
}

/** Tabs are links: each part of the meeting has its address. No tab without something in it. */
function Tabs({
  meeting,
  tab,
}: {
  meeting: Meeting;
  tab: 'minutes' | 'versions' | 'attendance' | undefined;
}): ReactNode {
  const { council } = useText();
  const tabs = [
    { key: undefined, label: council.tabs.agenda, shown: true },
    {
      key: 'minutes',
      label: council.tabs.minutes,
      shown: meeting.can.writeMinutes || meeting.minutes !== null,
    },
    { key: 'attendance', label: council.tabs.attendance, shown: true },
    { key: 'versions', label: council.tabs.versions, shown: meeting.minutes !== null },
  ] as const;
  return (
    <nav aria-label={council.tabsLabel} className="mb-6 border-b border-solid-gray-420" data-print="hide">
      <ul className="flex flex-wrap gap-x-6">
        {tabs
          .filter((item) => item.shown)
          .map((item) => (
            <li key={item.label}>
              <Link
                to="/meetings/$id"
                params={{ id: meeting.id }}
                search={item.key === undefined ? {} : { tab: item.key }}
                data-plain=""
                resetScroll={false}
                aria-current={item.key === tab ? 'true' : undefined}
                className={`-mb-px inline-flex min-h-11 items-center border-b-4 px-1 text-meta ${
                  item.key === tab ? 'border-ink font-700' : 'border-transparent hover:border-solid-gray-300'
                }`}
              >
                {item.label}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Answer({ meeting }: { meeting: Meeting }): ReactNode {
  const { council } = useText();
  const number = (count: number) => fill(council.number, { count });
  const items = meeting.agenda.flatMap((item) => item.actionItems);
  return fill(council.answer[meeting.state], {
    agenda: number(meeting.agenda.length),
    decisions: number(meeting.agenda.reduce((sum, item) => sum + item.decisions.length, 0)),
    open: number(items.filter(({ task }) => task.state !== 'done' && task.state !== 'cancelled').length),
    minutes: meeting.minutes === null ? council.answer.minutesMissing : '',
  });
}
