import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { asApiError } from '../api/problem';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Button } from '../ui/button';
import { useTitle } from '../ui/page';

/** The server is away, or a page failed: what is safe and how to go on. */
export function Broken({ error, reset }: ErrorComponentProps): ReactNode {
  const { states } = useText();
  const router = useRouter();
  const problem = asApiError(error);
  // A page whose script could not be fetched fails like a lost connection.
  const away = problem.isAway || /dynamically imported module|Importing a module/.test(String(error));
  const title = away ? states.awayTitle : states.brokenTitle;
  useTitle(title);
  return (
    <main className="mx-auto max-w-2xl px-4 py-12">
      <h1 className="text-title">{title}</h1>
      <p className="mt-3">{away ? states.awayBody : states.brokenBody}</p>
      {problem.requestId !== null && (
        <p className="mt-2 text-meta text-sub">{fill(states.requestNumber, { id: problem.requestId })}</p>
      )}
      <Button
        kind="primary"
        className="mt-6"
        onClick={() => {
          reset();
          void router.invalidate();
        }}
      >
        {states.reload}
      </Button>
    </main>
  );
}
