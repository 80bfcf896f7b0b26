import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { SheetRun } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage, useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { buttonClass } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { JobSteps } from '../../ui/job-steps';
import { QueryState } from '../../ui/query-state';
import { sheetRunQuery } from './imports.api';

/** A form is made behind the page: how far it is, then the file, which the browser saves by itself. */
export function SheetMaking({ id }: { id: string }): ReactNode {
  const query = useQuery(sheetRunQuery(id));
  return (
    <div className="basis-full py-2">
      <QueryState query={query}>{(run) => <Making run={run} />}</QueryState>
    </div>
  );
}

function Making({ run }: { run: SheetRun }): ReactNode {
  const { text, language } = useLanguage();
  const { making } = text.imports;
  if (run.state === 'dead')
    return <Banner tone="error" title={run.error?.messages[language] ?? making.failed} />;
  if (run.file !== null) return <Ready run={run} name={run.file.name} />;
  return (
    <>
      <p role="status" className="text-meta">
        {run.total === 0 ? making.waiting : making.writing}
      </p>
      <JobSteps
        steps={[]}
        current={null}
        done={run.done}
        total={run.total}
        since={run.createdAt}
        finished={false}
      />
    </>
  );
}

/** Whoever asked for the form wants the file: it is saved at once, and stays at hand. */
function Ready({ run, name }: { run: SheetRun; name: string }): ReactNode {
  const { imports } = useText();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    link.current?.click();
  }, [run.id]);
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 text-meta">
      {fill(imports.making.ready, { rows: run.total })}
      <a
        ref={link}
        href={`/api/v1/sheet-runs/${run.id}/file`}
        download={name}
        data-plain=""
        className={buttonClass('act')}
      >
        <Icon name="download" size={16} />
        {imports.making.save}
      </a>
    </p>
  );
}
