import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { queuesQuery } from './notifications.api';

/** The work behind the pages, for administrators. Zero is a thin dash. */
export function QueueSection(): ReactNode {
  const { text, language } = useLanguage();
  const { queues } = text.notifications;
  const { heads } = queues;
  const query = useQuery(queuesQuery);
  const number = (value: number) => (value === 0 ? <span className="text-sub">{queues.dash}</span> : value);
  return (
    <div className="mt-8">
      <Section title={queues.title} note={queues.note}>
        <QueryState query={query}>
          {({ items }) => (
            <Table
              caption={queues.title}
              rows={items}
              rowKey={(row) => row.kind}
              columns={[
                {
                  key: 'kind',
                  head: heads.kind,
                  cell: (row) => <span className="font-700">{queues.kinds[row.kind] ?? row.kind}</span>,
                },
                {
                  key: 'waiting',
                  head: heads.waiting,
                  label: heads.waiting,
                  align: 'end',
                  cell: (row) => number(row.waiting),
                },
                {
                  key: 'running',
                  head: heads.running,
                  label: heads.running,
                  align: 'end',
                  cell: (row) => number(row.running),
                },
                {
                  key: 'retrying',
                  head: heads.retrying,
                  label: heads.retrying,
                  align: 'end',
                  cell: (row) => number(row.retrying),
                },
                {
                  key: 'dead',
                  head: heads.dead,
                  label: heads.dead,
                  align: 'end',
                  cell: (row) => (row.dead === 0 ? number(0) : <Marked mark="failed">{row.dead}</Marked>),
                },
                {
                  key: 'oldest',
                  head: heads.oldest,
                  label: heads.oldest,
                  align: 'end',
                  cell: (row) =>
                    row.oldestWaitingSeconds === null
                      ? number(0)
                      : fill(queues.seconds, { count: row.oldestWaitingSeconds }),
                },
                {
                  key: 'last',
                  head: heads.last,
                  label: heads.last,
                  cell: (row) =>
                    row.lastFinishedAt === null ? number(0) : shortInstant(row.lastFinishedAt, language),
                },
              ]}
            />
          )}
        </QueryState>
      </Section>
    </div>
  );
}
