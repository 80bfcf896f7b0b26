import type { Database } from '@platform/database';
import { AppError } from '@platform/errors';
import type { Actor } from './actor.js';

const PROOF_MINUTES = 10;

/** The act needs a proof not older than ten minutes. */
export class ProofNeeded extends AppError {
  constructor() {
    super('accounts/proof-needed', 'forbidden', {
      ja: '大事な操作のため、もう一度、本人であることを確かめてください。',
      en: 'This is a sensitive act: please prove once more that it is you.',
    });
  }
}

/**
 * The person signed in, or proved it again (POST /session/proof), within ten minutes; with the code where the account has a
 * second factor. A token has no session and never did. For an act of which only a part is sensitive this is called in the
 * service; a whole route says `@RequiresRecentProof()`.
 */
export async function requireRecentProof(database: Database, actor: Actor): Promise<void> {
  if (actor.systemActor !== null) return;
  const recent = await database.row(
    `SELECT 1 FROM sessions session WHERE id = $1 AND proven_at > app_now() - make_interval(mins => $2)
       AND (proven_by = 'code' OR NOT EXISTS (
         SELECT FROM second_factors WHERE account_id = session.account_id AND confirmed_at IS NOT NULL))`,
    [actor.sessionId, PROOF_MINUTES],
  );
  if (recent === null) throw new ProofNeeded();
}
