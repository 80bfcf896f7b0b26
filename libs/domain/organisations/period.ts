import { periodProblems } from '@domain/agencies';
import type { FieldProblem } from '@platform/errors';
import type { Day } from '@platform/time';

/** Problems of a period whose beginning may be unknown; then its end alone is looked at. */
export function ruledPeriod(
  validFrom: Day | null,
  validTo: Day | null,
  today: Day,
  pointer: string,
): FieldProblem[] {
  const from = validFrom ?? validTo;
  if (from === null) return [];
  return periodProblems({ validFrom: from, validTo }, today, {
    from: validFrom === null ? pointer : '/validFrom',
    to: pointer,
  });
}
