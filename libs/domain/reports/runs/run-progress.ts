import type { ComposeStep } from '../definitions/compose-progress-report.js';
import type { FormatStep } from '../formats/index.js';

/** What really happens to a run, in this order; `body` once for each block. */
export const runSteps = ['overview', 'body', 'situation', 'typeset', 'export', 'check', 'store'] as const;
export type RunStep = (typeof runSteps)[number];

const AFTER_BODY: readonly RunStep[] = runSteps.slice(2);

/** Where a run stands: what it is at, and how much of the whole is behind it. */
export interface RunProgress {
  step: RunStep;
  /** The block just put together, as a person finds it on paper. */
  place: string | null;
  done: number;
  total: number;
}

/** How far a run of so many blocks is when the step is reported. */
export function progressAt(step: ComposeStep | { step: FormatStep | 'store' }, blocks: number): RunProgress {
  const total = 1 + blocks + AFTER_BODY.length;
  if (step.step === 'overview') return { step: 'overview', place: null, done: 0, total };
  if (step.step === 'body') return { step: 'body', place: step.place, done: 1 + step.done, total };
  return { step: step.step, place: null, done: 1 + blocks + AFTER_BODY.indexOf(step.step), total };
}
