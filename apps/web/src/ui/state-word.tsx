import type { ReactNode } from 'react';
import type { DeliveryState, Run, TaskState } from '../api/types';
import { useText } from '../text/language';
import { Marked, type MarkName } from './mark';

const TASK: Record<TaskState, MarkName> = {
  open: 'ring',
  in_progress: 'half',
  blocked: 'hourglass',
  done: 'check',
  cancelled: 'struck',
};
const DELIVERY: Record<DeliveryState, MarkName> = {
  pending: 'ring',
  claimed: 'working',
  handed_over: 'working',
  retry: 'hourglass',
  accepted: 'check',
  skipped: 'struck',
  unknown: 'unknown',
  refused: 'failed',
  dead: 'failed',
};
const RUN: Record<Run['state'], MarkName> = {
  queued: 'ring',
  running: 'working',
  succeeded: 'check',
  failed: 'hourglass',
  dead: 'failed',
};

export function TaskStateWord({ state }: { state: TaskState }): ReactNode {
  const { words } = useText();
  return (
    <Marked mark={TASK[state]}>
      <span className="whitespace-nowrap">{words.task[state]}</span>
    </Marked>
  );
}
export const taskMark = (state: TaskState): MarkName => TASK[state];

export function DeliveryStateWord({ state }: { state: DeliveryState }): ReactNode {
  const { words } = useText();
  const bad = DELIVERY[state] === 'failed';
  return (
    <Marked mark={DELIVERY[state]}>
      <span className={bad ? 'font-700 text-late-text' : state === 'unknown' ? 'font-700' : ''}>
        {words.delivery[state]}
      </span>
    </Marked>
  );
}

export function RunStateWord({ state }: { state: Run['state'] }): ReactNode {
  const { words } = useText();
  return (
    <Marked mark={RUN[state]}>
      <span className="whitespace-nowrap">{words.run[state]}</span>
    </Marked>
  );
}

/** Plain tag for states that need no mark. */
export function Tag({ children }: { children: ReactNode }): ReactNode {
  return (
    <span className="inline-block rounded-4 border border-edge px-1.5 text-meta leading-140 whitespace-nowrap">
      {children}
    </span>
  );
}
