import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';

/**
 * Commands that change an agency's organisation wait for each other: what one of them has looked at (the tree, who holds
 * what, who else administers) is still so when it commits. `null` = what belongs to both.
 */
export async function lockOrganisation(tx: EntityManager, agency: Agency | null): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('organisation of ' || $1, 0))`, [
    agency ?? 'both',
  ]);
}
