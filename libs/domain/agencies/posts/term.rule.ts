import { overlaps, type Period } from '../validity.rule.js';

export const capacities = ['one', 'several'] as const;
export type Capacity = (typeof capacities)[number];
export type TermKind = 'holder' | 'deputy';

/** Somebody in a post, from a day to a day. */
export interface Term extends Period {
  personId: string;
  kind: TermKind;
}

export type TermProblem = 'already_there' | 'second_holder';

/**
 * Why a person cannot take a post for a period: he is there already (in whichever way), or the post takes one holder
 * and another is there. Deputies stand beside a holder; two posts at once (兼務) are normal.
 */
export function termProblem(
  terms: readonly Term[],
  wanted: Term,
  capacity: Capacity,
): { problem: TermProblem; with: Term } | null {
  const meeting = terms.filter((term) => overlaps(term, wanted));
  const same = meeting.find(({ personId }) => personId === wanted.personId);
  if (same !== undefined) return { problem: 'already_there', with: same };
  if (capacity === 'several' || wanted.kind === 'deputy') return null;
  const other = meeting.find(({ kind }) => kind === 'holder');
  return other === undefined ? null : { problem: 'second_holder', with: other };
}
