import type { Agency } from '@domain/access';
import { agenciesInCharge, type OwnerKind } from '../owner-kind.js';

/** What an agency says whose something is. */
export type AnswerKind = Exclude<OwnerKind, 'unknown'>;

export interface Answer {
  agency: Agency;
  kind: AnswerKind;
}

export type Outcome =
  | { result: 'open'; missing: Agency[] }
  /** The agencies name different kinds. */
  | { result: 'disagreement' }
  | { result: 'complete'; kind: AnswerKind };

/** Whether an agency has a say: it is asked, asks for it, or the other agency names it; else its answer decides nothing. */
export function isAsked(agency: Agency, stated: OwnerKind, said: readonly AnswerKind[]): boolean {
  return [stated, ...said].some((kind) => agenciesInCharge[kind].includes(agency));
}

/**
 * What the answers of the agencies come to. Those must say it whose it would be, and those whose it is so far: ● and ○ are
 * confirmed by their agency alone, ◎ by both, and what was ◎ (or nobody's) becomes ● or ○ only when both say so.
 */
export function outcomeOf(stated: OwnerKind, answers: readonly Answer[]): Outcome {
  const [first] = answers;
  if (first === undefined) return { result: 'open', missing: [...agenciesInCharge[stated]] };
  if (answers.some(({ kind }) => kind !== first.kind)) return { result: 'disagreement' };
  const needed = [...new Set([...agenciesInCharge[first.kind], ...agenciesInCharge[stated]])];
  const missing = needed.filter((agency) => answers.every((answer) => answer.agency !== agency));
  return missing.length === 0 ? { result: 'complete', kind: first.kind } : { result: 'open', missing };
}
