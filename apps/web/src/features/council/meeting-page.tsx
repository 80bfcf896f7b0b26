import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session';
import type { Meeting } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { fiscalYear } from '../../ui/dates';
import { Columns, PageHead } from '../../ui/page';
import { PageTabs } from '../../ui/page-tabs';
import { QueryState } from '../../ui/query-state';
import { Tag } from '../../ui/state-word';
import { HistorySection } from '../audit/history';
import { DocumentsSection } from '../documents/documents-section';
import { RemarksSection } from '../remarks/remarks-section';
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
          {tab === 'history' && <HistorySection kind="meeting" id={meeting.id} version={meeting.version} />}
          {tab === 'documents' && <DocumentsSection on={{ subjectType: 'meeting', subjectId: meeting.id }} />}
          {tab === 'remarks' && <RemarksSection on={{ subjectType: 'meeting', subjectId: meeting.id }} />}
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
  tab: 'minutes' | 'versions' | 'attendance' | 'documents' | 'remarks' | 'history' | undefined;
}): ReactNode {
  const { audit, council, documents, remarks } = useText();
  const may = useMay();
  const tabs = [
    { key: undefined, label: council.tabs.agenda, shown: true },
    {
      key: 'minutes',
      label: council.tabs.minutes,
      shown: meeting.can.writeMinutes || meeting.minutes !== null,
    },
    { key: 'attendance', label: council.tabs.attendance, shown: true },
    { key: 'versions', label: council.tabs.versions, shown: meeting.minutes !== null },
    { key: 'documents', label: documents.title, shown: may('document.read') },
    { key: 'remarks', label: remarks.title, shown: may('remark.read') },
    { key: 'history', label: audit.history, shown: true },
  ] as const;
  return <PageTabs label={council.tabsLabel} tabs={tabs.filter(({ shown }) => shown)} current={tab} />;
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
