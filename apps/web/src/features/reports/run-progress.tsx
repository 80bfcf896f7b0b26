import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Run } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button, buttonClass } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { Icon } from '../../ui/icons';
import { JobSteps } from '../../ui/job-steps';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { RunStateWord, Tag } from '../../ui/state-word';
import { HistoryFold } from '../audit/history';
import { shortVersion } from './data-version';
import { runQuery, useRetryRun } from './reports.api';

/** In the order in which they happen. */
const STEPS = ['overview', 'body', 'situation', 'typeset', 'export', 'check', 'store'] as const;

/** The job in words; the page may be closed, the work goes on. */
export function RunProgress({ id, titleOf }: { id: string; titleOf: (run: Run) => string }): ReactNode {
  const query = useQuery(runQuery(id));
  return <QueryState query={query}>{(run) => <Progress run={run} title={titleOf(run)} />}</QueryState>;
}

function Progress({ run, title }: { run: Run; title: string }): ReactNode {
  const { reports, parts } = useText();
  const finished = run.state === 'succeeded';
  const dead = run.state === 'dead';
  const words = fill(finished || dead ? reports.finished : reports.running, {
    title,
    version: shortVersion(run.dataVersion),
  });
  return (
    <Section title={words} act={run.draft ? <Tag>{reports.draft}</Tag> : undefined} id="run">
      <div role="status" className="mb-3 text-meta">
        <RunStateWord state={run.state} />
        {run.step !== null && !finished && !dead && (
          <span className="ml-3">
            {reports.steps[run.step]}
            {run.place !== null && `（${run.place}）`}
          </span>
        )}
      </div>
      {dead ? (
        <Failure run={run} />
      ) : (
        <JobSteps
          steps={finished ? [] : STEPS.map((key) => ({ key, label: reports.steps[key] }))}
          current={run.step}
          done={finished ? Math.max(run.stepsTotal, 1) : run.stepsDone}
          total={run.stepsTotal}
          since={run.createdAt}
          finished={finished}
        />
      )}
      {finished && <Download run={run} primary />}
      <HistoryFold kind="report_run" id={run.id} version={run.state} />
      {!finished && !dead && <p className="mt-3 text-meta text-sub">{parts.job.close}</p>}
    </Section>
  );
}

/** Plain cause, what was kept, and again. */
function Failure({ run }: { run: Run }): ReactNode {
  const { text, language } = useLanguage();
  const { reports } = text;
  const retry = useRetryRun(run.id);
  return (
    <>
      {retry.isError && <FailureBanner error={retry.error} />}
      <Banner tone="error" title={run.error?.messages[language] ?? reports.failedTitle}>
        <p>{reports.failedKept}</p>
      </Banner>
      {run.can.retry && (
        <Button
          kind="primary"
          busy={retry.isPending}
          onClick={() => {
            retry.mutate();
          }}
        >
          {reports.retry}
        </Button>
      )}
    </>
  );
}

const KB = 1024;

/** A plain link: the browser saves the file that the service names. */
export function Download({ run, primary }: { run: Run; primary?: boolean }): ReactNode {
  const { reports } = useText();
  if (run.file === null) return null;
  return (
    <p className={`flex flex-wrap items-center gap-3 text-meta ${primary ? 'mt-4' : ''}`}>
      <a
        href={`/api/v1/report-runs/${run.id}/file`}
        download={run.file.name}
        data-plain=""
        className={buttonClass(primary ? 'act' : 'plain', primary ? '' : 'min-h-8')}
      >
        <Icon name="download" size={16} />
        {reports.download}
      </a>
      <span className="text-sub">
        {fill(reports.size, { size: Math.max(1, Math.round(run.file.size / KB)) })}
      </span>
    </p>
  );
}
