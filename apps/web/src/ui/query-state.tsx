import { Link } from '@tanstack/react-router';
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { asApiError } from '../api/problem';
import { fill } from '../text/fill';
import { useLanguage, useText } from '../text/language';
import { Banner } from './banner';
import { Button } from './button';
import { DisposedNote } from './disposed-note';
import { useTitle } from './page';

/** Grey rows after 300 ms, a word for readers, and after 8 s what to do. */
export function Loading(): ReactNode {
  const { states } = useText();
  const [stage, setStage] = useState<'early' | 'rows' | 'slow'>('early');
  useEffect(() => {
    const rows = setTimeout(() => {
      setStage('rows');
    }, 300);
    const slow = setTimeout(() => {
      setStage('slow');
    }, 8_000);
    return () => {
      clearTimeout(rows);
      clearTimeout(slow);
    };
  }, []);
  return (
    <div className="min-h-64" aria-busy="true">
      <p role="status" className={stage === 'slow' ? 'text-meta' : 'sr-only'}>
        {stage === 'slow' ? states.slow : states.loading}
      </p>
      {stage !== 'early' && (
        <div aria-hidden="true" className="mt-4 space-y-4">
          {[92, 78, 85, 64].map((width) => (
            <div
              key={width}
              className="h-5 rounded-4 bg-solid-gray-100"
              style={{ width: `${String(width)}%` }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Unknown and forbidden look the same. */
export function Hidden(): ReactNode {
  const { states } = useText();
  useTitle(states.notFoundTitle);
  return (
    <div className="max-w-xl rounded-8 border border-dashed border-edge px-6 py-6">
      <h1 className="text-std-16B-170">{states.hidden}</h1>
      <DisposedNote />
      <p className="mt-2 text-meta">
        <Link to="/">{states.backHome}</Link>
      </p>
    </div>
  );
}

export function LoadFailure({ error, retry }: { error: unknown; retry: () => void }): ReactNode {
  const { text, language } = useLanguage();
  const problem = asApiError(error);
  const title = problem.isAway ? text.states.awayTitle : (problem.messages?.[language] ?? text.states.failed);
  return (
    <Banner tone="error" title={title}>
      <p>
        {text.states.failedSafe}{' '}
        {problem.requestId !== null && fill(text.states.requestNumber, { id: problem.requestId })}
      </p>
      <Button kind="text" onClick={retry} className="-ml-1">
        {text.states.reload}
      </Button>
    </Banner>
  );
}

/** The states every page has; the rest of the page stays as it is. */
export function QueryState<T>({
  query,
  children,
}: {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) {
    const failed = query.isError && !asApiError(query.error).isSignedOut;
    return (
      <>
        {failed && <LoadFailure error={query.error} retry={() => void query.refetch()} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) {
    const problem = asApiError(query.error);
    // An address whose parts cannot be read (a shortened id) leads nowhere, like an unknown one.
    if (problem.isHidden || problem.status === 400 || problem.status === 422) return <Hidden />;
    if (problem.isSignedOut) return <Loading />;
    return <LoadFailure error={query.error} retry={() => void query.refetch()} />;
  }
  return <Loading />;
}
