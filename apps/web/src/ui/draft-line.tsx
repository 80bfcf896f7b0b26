import { useEffect, type ReactNode } from 'react';
import { useBlocker } from '@tanstack/react-router';
import { fill } from '../text/fill';
import { useText } from '../text/language';
import { Button } from './button';
import { Dialog } from './dialog';
import type { Draft } from './draft';

/** 「下書きを保存しました 14:05」, or that an earlier draft came back, with a way to drop it. */
export function DraftLine<T>({ draft, onDiscard }: { draft: Draft<T>; onDiscard: () => void }): ReactNode {
  const { states } = useText();
  const { savedAt } = draft;
  if (!draft.dirty) return null;
  const time = savedAt
    ? `${String(savedAt.getHours())}:${String(savedAt.getMinutes()).padStart(2, '0')}`
    : null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-meta text-sub" role="status">
      {time !== null ? fill(states.draftSaved, { time }) : draft.restored ? states.draftRestored : ''}
      {(time !== null || draft.restored) && (
        <Button kind="text" className="min-h-8 font-400" onClick={onDiscard}>
          {states.discardDraft}
        </Button>
      )}
    </p>
  );
}

/** Leaving with something typed asks first; the draft stays either way. */
export function LeaveGuard({ when }: { when: boolean }): ReactNode {
  const { states } = useText();
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    withResolver: true,
    enableBeforeUnload: false,
  });
  const { status, reset } = blocker;
  useEffect(() => {
    if (!when && status === 'blocked') reset();
  }, [when, status, reset]);
  if (status !== 'blocked') return null;
  return (
    <Dialog title={states.unsaved} onClose={blocker.reset}>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onClick={blocker.reset}>
          {states.stay}
        </Button>
        <Button onClick={blocker.proceed}>{states.leave}</Button>
      </div>
    </Dialog>
  );
}
