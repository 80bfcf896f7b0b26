import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImportRun } from '../../api/types';
import { Needs } from '../../app/needs';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { longInstant } from '../../ui/dates';
import { JobSteps } from '../../ui/job-steps';
import { HistorySection } from '../audit/history';
import { ChangeList } from './change-list';
import { Consents } from './consents';
import { RunFile } from './run-file';
import { ImportActs } from './import-acts';
import { ImportStateWord } from './import-state-word';
import { importQuery, isBusy } from './imports.api';
import { ProblemList } from './problem-list';

const route = getRouteApi('/app/imports/$id');

/** What would the file change, what is wrong with it, and what was done? */
export function ImportPage(): ReactNode {
  return (
    <Needs permission="import.read">
      <Loaded />
    </Needs>
  );
}

function Loaded(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(importQuery(id));
  return <QueryState query={query}>{(run) => <Content run={run} />}</QueryState>;
}

function Content({ run }: { run: ImportRun }): ReactNode {
  const { text, language } = useLanguage();
  const { imports } = text;
  const title = run.fileName ?? fill(imports.noFile, { form: imports.forms[run.form] });
  const hasChanges = run.counts.create + run.counts.change + run.counts.conflict > 0;
  return (
    <>
      <PageHead
        title={title}
        long
        before={
          <>
            <AdministrationNav />
            <Breadcrumbs crumbs={[{ label: imports.title, to: '/imports' }, { label: title }]} />
            <p className="mt-1.5 mb-1 text-meta" role="status">
              <ImportStateWord run={run} />
            </p>
          </>
        }
        sentence={<Answer run={run} />}
        acts={<ImportActs run={run} />}
      />
      {run.error !== null && (
        <Banner tone="error" title={run.error.messages[language]}>
          {run.error.rows !== undefined && <p>{fill(imports.rowsOf, { rows: run.error.rows.join('、') })}</p>}
        </Banner>
      )}
      <Columns side={<Receipt run={run} />}>
        {isBusy(run) && <Progress run={run} />}
        {run.can.upload && <RunFile run={run} />}
        {run.counts.problems > 0 && !isBusy(run) && <ProblemList run={run} />}
        {run.touches.length > 0 && !isBusy(run) && <Consents run={run} />}
        {hasChanges && !isBusy(run) && <ChangeList run={run} />}
      </Columns>
      <HistorySection kind="import_run" id={run.id} version={`${run.version}`} />
    </>
  );
}

/** The page may be closed; the work goes on. */
function Progress({ run }: { run: ImportRun }): ReactNode {
  const { text } = useLanguage();
  const { imports, parts } = text;
  const task = run.job?.task ?? 'check';
  return (
    <Section title={imports.tasks[task]}>
      <JobSteps
        steps={[]}
        current={null}
        done={run.job?.done ?? 0}
        total={run.job?.total ?? 0}
        since={run.job?.since ?? run.createdAt}
        finished={false}
      />
      <p className="mt-3 text-meta text-sub">{parts.job.close}</p>
    </Section>
  );
}

/** What was sent and done, by whom and when; it prints. */
function Receipt({ run }: { run: ImportRun }): ReactNode {
  const { text, language } = useLanguage();
  const words = text.imports.receipt;
  const when = (instant: string | null) => (instant === null ? null : longInstant(instant, language));
  const line = (label: string, value: ReactNode) => (value === null ? null : ([label, value] as const));
  return (
    <Section title={words.title}>
      <Facts
        rows={[
          [words.form, text.imports.forms[run.form]],
          [words.by, run.createdByName],
          line(words.checked, when(run.checkedAt)),
          line(words.applied, when(run.appliedAt)),
          line(words.undone, when(run.undoneAt)),
          line(words.reason, run.stateReason),
          run.fileName === null ? null : [words.rows, fill(text.imports.counts, { ...run.counts })],
          line(words.unchanged, run.fileName === null ? null : run.counts.unchanged),
          line(
            words.hash,
            run.fileHash === null ? null : <span className="break-all">{run.fileHash.slice(0, 16)}</span>,
          ),
        ]}
      />
    </Section>
  );
}

function Answer({ run }: { run: ImportRun }): ReactNode {
  const { text } = useLanguage();
  const words = text.imports.answer;
  const facts = { ...run.counts };
  const whose = run.awaits.map((agency) => text.words.agency[agency]).join('・');
  if (run.can.consent) return fill(words.asked, facts);
  if (run.outcome !== null) return fill(words[run.outcome], { ...facts, whose });
  return fill(words[run.state === 'checked' ? 'checking' : run.state], facts);
}
