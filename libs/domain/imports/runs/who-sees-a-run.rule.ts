import { type Actor, type Agency, may, requireVisible } from '@domain/access';

/** Whose run it is, and whose records its file touches. */
export interface RunParties {
  agency: Agency;
  touches: readonly string[];
}

/** The other agency's secretariat judges what a file would do to records of its own. */
export function isAsked(actor: Actor, { agency, touches }: RunParties): boolean {
  return (
    actor.agency !== null &&
    actor.agency !== agency &&
    touches.includes(actor.agency) &&
    may(actor, 'import.consent', { owner: actor.agency })
  );
}

/** Throws NotFound unless it is a run of the own agency, or one that the actor is asked about. */
export function requireSeen(actor: Actor, run: RunParties): void {
  if (!isAsked(actor, run)) requireVisible(actor, 'import.read', { owner: run.agency });
}
