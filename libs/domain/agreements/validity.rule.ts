import type { FieldProblem } from '@platform/errors';
import { type Day, firstDayOf } from '@platform/time';
import { refusals } from './agreement.errors.js';
import type { CreateAgreement } from './agreement.schemas.js';
import { beginningOf } from './agreement-state.rule.js';
import { lastDayOfTerm } from './agreement-term.rule.js';

type Clauses = Pick<
  CreateAgreement,
  'signedOn' | 'startsOn' | 'validity' | 'endsOn' | 'termMonths' | 'renewal' | 'renewalMonths'
>;

const EARLIEST = '1947-05-03';

export function plausible(day: Day, today: Day): boolean {
  return day >= EARLIEST && day <= `${Number(today.slice(0, 4)) + 100}${today.slice(4)}`;
}

/** The last day that the clauses give; null = none, or not known yet. */
export function endOf({ signedOn, startsOn, validity, endsOn, termMonths }: Clauses): Day | null {
  if (validity === 'fixed') return endsOn;
  const beginning = beginningOf({ signedOn, startsOn });
  return validity === 'none' || termMonths === null || beginning === null
    ? null
    : lastDayOfTerm(beginning, termMonths);
}

/** What does not fit in the clauses about validity, each at its field. */
export function clauseProblems(clauses: Clauses, today: Day): FieldProblem[] {
  const { signedOn, startsOn, validity, endsOn, termMonths, renewal, renewalMonths } = clauses;
  const found: FieldProblem[] = [];
  if (signedOn !== null && !plausible(firstDayOf(signedOn), today))
    found.push(refusals.implausible('/signedOn'));
  else if (signedOn !== null && startsOn !== null && startsOn < firstDayOf(signedOn))
    found.push(refusals.startBeforeSigning());
  for (const [pointer, day] of [
    ['/startsOn', startsOn],
    ['/endsOn', endsOn],
  ] as const)
    if (day !== null && !plausible(day, today)) found.push(refusals.implausible(pointer));
  if (validity !== 'fixed' && endsOn !== null) found.push(refusals.endNotAsked());
  if (validity !== 'relative' && termMonths !== null) found.push(refusals.monthsNotAsked());
  if (validity === 'relative' && termMonths === null) found.push(refusals.monthsMissing());
  const beginning = beginningOf(clauses);
  if (validity === 'fixed' && endsOn !== null && beginning !== null && endsOn < beginning)
    found.push(refusals.endBeforeBeginning('/endsOn'));
  if (validity === 'none' && renewal !== 'none') found.push(refusals.renewalWithoutEnd());
  if (renewal === 'none' && renewalMonths !== null) found.push(refusals.renewalMonths());
  return found;
}

/** What is missing to conclude it. */
export function concludingProblems(clauses: Clauses, today: Day): FieldProblem[] {
  const found = clauseProblems(clauses, today);
  if (clauses.signedOn === null) found.push(refusals.signingMissing());
  else if (firstDayOf(clauses.signedOn) > today) found.push(refusals.future('/signedOn'));
  if (clauses.validity === 'fixed' && clauses.endsOn === null) found.push(refusals.endMissing());
  return found;
}
