import type { ReadRow } from './check-row.rule.js';
import { problemAt, type TransferProblem } from './transfer-problem.js';

/** Nobody appoints himself to a post that decides over others: neither who loads a list nor who sets its day. */
export function ownAppointments(rows: readonly ReadRow[], personId: string | null): TransferProblem[] {
  return rows
    .filter(({ person, to }) => personId !== null && person?.id === personId && to?.decides === true)
    .map(({ written }) => problemAt(written.number, written.cells.toPost, 'transfers/own-appointment'));
}
