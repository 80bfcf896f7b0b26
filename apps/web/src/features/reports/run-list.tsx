import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Run } from '../../api/types';
import { useLanguage } from '../../text/language';
import { shortInstant } from '../../ui/dates';
import { PostName } from '../../ui/owner';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { RunStateWord, Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { shortVersion } from './data-version';
import { Download } from './run-progress';

export function RunList(props: {
  query: UseQueryResult<{ items: Run[]; nextCursor: string | null }>;
  titleOf: (run: Run) => string;
}): ReactNode {
  const { text, language } = useLanguage();
  const { reports } = text;
  const { heads } = reports;
  return (
    <Section title={reports.runs}>
      <QueryState query={props.query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="text-meta text-sub">{reports.runsNone}</p>
          ) : (
            <Table
              caption={reports.runs}
              rows={items}
              rowKey={(run) => run.id}
              columns={[
                {
                  key: 'when',
                  head: heads.when,
                  label: heads.when,
                  cell: (run) => (
                    <Link to="/reports" search={{ run: run.id }} resetScroll={false} data-row-link="">
                      {shortInstant(run.createdAt, language)}
                    </Link>
                  ),
                },
                {
                  key: 'version',
                  head: heads.version,
                  label: heads.version,
                  cell: (run) => (
                    <>
                      <span className="whitespace-nowrap">{shortVersion(run.dataVersion)}</span>{' '}
                      {run.draft && <Tag>{reports.draft}</Tag>}
                      <span className="sr-only"> {props.titleOf(run)}</span>
                    </>
                  ),
                },
                {
                  key: 'by',
                  head: heads.by,
                  label: heads.by,
                  cell: (run) => (run.requestedBy ? <PostName post={run.requestedBy} /> : reports.bySchedule),
                },
                { key: 'state', head: heads.state, cell: (run) => <RunStateWord state={run.state} /> },
                { key: 'file', head: heads.file, cell: (run) => <Download run={run} /> },
              ]}
            />
          )
        }
      </QueryState>
    </Section>
  );
}
