import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Who gives and who takes which post, and whose account will end, as a list says when it is scheduled. */
@Injectable()
export class HandOverPlans {
  async make(tx: EntityManager, { id }: { id: string }): Promise<void> {
    await tx.query(
      `INSERT INTO hand_overs (id, row_id, side, post_id, person_id)
       SELECT gen_random_uuid(), row.id, side.side, side.post_id, row.person_id FROM transfer_rows row
       CROSS JOIN LATERAL (VALUES ('gives', CASE WHEN NOT row.concurrent THEN row.from_post_id END), ('takes', row.to_post_id))
         side (side, post_id)
       WHERE row.list_id = $1 AND side.post_id IS NOT NULL`,
      [id],
    );
    // Scheduled within the last week, the one notice is the warning; earlier, another follows a week before.
    await tx.query(
      `INSERT INTO account_endings (row_id, person_id, ends_on, warned_again_at)
       SELECT row.id, row.person_id, row.starts_on, CASE WHEN row.starts_on - 7 <= app_today() THEN app_now() END
       FROM transfer_rows row
       WHERE row.list_id = $1 AND row.to_post_id IS NULL
         AND EXISTS (SELECT FROM accounts WHERE person_id = row.person_id AND disabled_at IS NULL)
         AND NOT EXISTS (SELECT FROM transfer_rows other WHERE other.list_id = $1 AND other.person_id = row.person_id
           AND other.to_post_id IS NOT NULL)
         AND NOT EXISTS (SELECT FROM post_holders holder WHERE holder.person_id = row.person_id AND holder.kind = 'holder'
           AND (holder.valid_to IS NULL OR holder.valid_to >= row.starts_on)
           AND holder.post_id IS DISTINCT FROM row.from_post_id)`,
      [id],
    );
  }
}
