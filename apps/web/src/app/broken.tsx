import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { asApiError } from '../api/problem';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Button } from '../ui/button';
import { useTitle } from '../ui/page';

/** A page's script could not be fetched: to the reader a lost connection. */
export class PageAway extends Error {
  constructor(cause: unknown) {
    super('the page did not arrive', { cause });
  }
}

/** The router keeps a failed script, so the page is loaded anew, but only once the server answers. */
async function reloadWhenBack(): Promise<void> {
  const answer = await fetch('/health/live').catch(() => null);
  if (answer !== null) window.location.reload();
}

/** The server is away, or a page failed: what is safe and how to go on. */
export function Broken({ error, reset }: ErrorComponentProps): ReactNode {
  const { states } = useText();
  const router = useRouter();
  const problem = asApiError(error);
  const away = problem.isAway || error instanceof PageAway;
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
          if (error instanceof PageAway) void reloadWhenBack();
          else {
            reset();
            void router.invalidate();
          }
        }}
      >
        {states.reload}
      </Button>
    </main>
  );
}
