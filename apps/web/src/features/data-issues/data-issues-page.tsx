import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { SelectField } from '../../ui/field';
import { FormDialog } from '../../ui/form-dialog';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { programmesQuery } from '../programmes/programmes.api';
import { IssueTable } from './issue-table';
import { dataIssuesQuery, ISSUE_STATES, useReportIssue } from './data-issues.api';

const route = getRouteApi('/app/data-issues');

/** Which contradictions of the sources wait for somebody to say what holds? */
export function DataIssuesPage(): ReactNode {
  const { dataIssues: w, programmes, shell } = useText();
  const { programme, state } = route.useSearch();
  const navigate = route.useNavigate();
  const [reporting, setReporting] = useState(false);
  const known = useQuery(programmesQuery).data?.items ?? [];
  const query = useInfiniteQuery(
    dataIssuesQuery({
      ...(programme === undefined ? {} : { programme }),
      ...(state === undefined ? {} : { state }),
    }),
  );
  const first = query.data?.pages[0];
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (next: Partial<ReturnType<typeof route.useSearch>>) => {
    void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
  };
  const choices = known.map((one) => ({
    value: one.code,
    label: fill(programmes.generationPeriod, { n: one.generation, from: one.fyFrom, to: one.fyTo }),
  }));
  return (
    <>
      <PageHead
        title={w.title}
        before={<Breadcrumbs crumbs={[{ label: shell.programmes, to: '/programmes' }, { label: w.title }]} />}
        sentence={first ? fill(w.sentence, first.counts) : ' '}
        acts={
          first?.can.report === true && (
            <Button
              kind="primary"
              onClick={() => {
                setReporting(true);
              }}
            >
              {w.report}
            </Button>
          )
        }
      />
      <div className="mb-2 flex flex-wrap items-start gap-x-8" data-print="hide">
        <div className="min-w-0 max-md:w-full md:w-80">
          <SelectField
            label={w.programme}
            value={programme ?? ''}
            placeholder={w.allProgrammes}
            choices={choices}
            onChange={(value) => {
              change({ programme: value === '' ? undefined : value });
            }}
          />
        </div>
        <div className="mb-4">
          <Chips
            label={w.state}
            value={state ?? 'all'}
            onChange={(value) => {
              change({ state: ISSUE_STATES.find((one) => one === value) });
            }}
            chips={[
              { value: 'all', label: w.all },
              ...ISSUE_STATES.map((value) => ({ value, label: w.states[value] })),
            ]}
          />
        </div>
      </div>
      <QueryState query={query}>
        {() =>
          rows.length === 0 ? (
            <Empty title={w.none}>{w.noneHow}</Empty>
          ) : (
            <IssueTable rows={rows} mayRule={first?.can.rule === true} />
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      {reporting && (
        <ReportDialog
          choices={choices}
          initial={programme ?? ''}
          onClose={() => {
            setReporting(false);
          }}
        />
      )}
    </>
  );
}

function ReportDialog(props: {
  choices: { value: string; label: string }[];
  initial: string;
  onClose: () => void;
}): ReactNode {
  const { dataIssues: w, words } = useText();
  const report = useReportIssue();
  return (
    <FormDialog
      title={w.report}
      note={w.reportNote}
      verb={w.report}
      done={w.reported}
      change={report}
      fields={[
        {
          name: 'programmeCode',
          label: w.programme,
          kind: 'select',
          required: true,
          placeholder: words.unset,
          initial: props.initial,
          choices: props.choices,
        },
        { name: 'place', label: w.place, help: w.placeHelp, kind: 'text', required: true },
        { name: 'statement', label: w.statement, help: w.statementHelp, kind: 'long', required: true },
      ]}
      onClose={props.onClose}
    />
  );
}
