import { addDays, type Day, firstDayOf } from '@platform/time';
import { type AgreementState } from './agreement-state.js';
import { lastDayOfTerm } from './agreement-term.rule.js';

export const termKinds = ['initial', 'renewed', 'auto_renewed'] as const;

/** One period for which an agreement holds; null = not known since when, or without an end that anybody knows. */
export interface AgreementTerm {
  number: number;
  startsOn: Day | null;
  endsOn: Day | null;
  kind: (typeof termKinds)[number];
}

/** What decides the state of an agreement on a day. */
export interface AgreementFacts {
  state: AgreementState;
  /** A day, a month or a year. */
  signedOn: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  renewal: 'none' | 'automatic' | 'by_agreement';
  renewalMonths: number | null;
  /** The last day of an agreement that was terminated; may lie ahead. */
  terminatedOn: Day | null;
  terms: readonly AgreementTerm[];
}

/** The first day on which it holds; null = since a day that nobody knows. */
export function beginningOf({
  startsOn,
  signedOn,
  terms = [],
}: Pick<AgreementFacts, 'startsOn' | 'signedOn'> & Partial<AgreementFacts>): Day | null {
  const first = terms.find(({ number }) => number === 1);
  return first?.startsOn ?? startsOn ?? (signedOn === null ? null : firstDayOf(signedOn));
}

/** Its terms in order; an agreement of which none was written down has the one that its own days give. */
export function termsOf(facts: AgreementFacts): AgreementTerm[] {
  if (facts.terms.length > 0) return facts.terms.toSorted((a, b) => a.number - b.number);
  return [{ number: 1, startsOn: beginningOf(facts), endsOn: facts.endsOn, kind: 'initial' }];
}

/**
 * The state on any day, before today as after it. Draft until it holds; after its last term it goes on where a clause
 * renews it, else it has expired; what has no end never expires.
 */
export function agreementStateOn(facts: AgreementFacts, day: Day): AgreementState {
  const beginning = beginningOf(facts);
  if (facts.state === 'draft' || (beginning !== null && day < beginning)) return 'draft';
  if (facts.terminatedOn !== null && day > facts.terminatedOn) return 'terminated';
  const terms = termsOf(facts);
  const current = terms.findLast(
    ({ startsOn, endsOn }) => (startsOn === null || startsOn <= day) && (endsOn === null || endsOn >= day),
  );
  if (current !== undefined) return current.kind === 'auto_renewed' ? 'auto_renewed' : 'active';
  return facts.renewal === 'automatic' ? 'auto_renewed' : 'expired';
}

/** More than this many terms are not written down at once: a clause of a month over centuries is a mistyped year. */
const MOST_TERMS = 600;

/**
 * The terms that the renewal clause has added by a day. A clause that does not say for how long gives one term without an
 * end: a person has to find it out.
 */
export function termsRenewedBy(facts: AgreementFacts, day: Day): AgreementTerm[] {
  const added: AgreementTerm[] = [];
  if (facts.state === 'draft' || facts.renewal !== 'automatic') return added;
  const stop = facts.terminatedOn !== null && facts.terminatedOn < day ? facts.terminatedOn : day;
  let last = termsOf(facts).at(-1);
  while (last !== undefined && last.endsOn !== null && last.endsOn < stop && added.length < MOST_TERMS) {
    const startsOn = addDays(last.endsOn, 1);
    const endsOn = facts.renewalMonths === null ? null : lastDayOfTerm(startsOn, facts.renewalMonths);
    last = { number: last.number + 1, startsOn, endsOn, kind: 'auto_renewed' };
    added.push(last);
  }
  return added;
}
