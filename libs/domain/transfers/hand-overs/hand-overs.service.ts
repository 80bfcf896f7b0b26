import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { NotConfirmable, NotTheGiver } from '../transfer.errors.js';
import { handOverEvents } from '../transfer.events.js';
import type { TransferState } from '../transfer-state.js';

interface Locked {
  side: 'gives' | 'takes';
  note: string;
  version: number;
  confirmed: boolean;
  state: TransferState;
  listId: string;
  postId: string;
}

const GOES_ON: readonly TransferState[] = ['scheduled', 'failed', 'applied'];

/** What the two people of a hand-over do themselves: confirm it, and write down what the next one should know. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async confirm(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { confirmed, state, side, listId, postId } = await this.lock(tx, actor, id);
      if (confirmed || !GOES_ON.includes(state)) throw new NotConfirmable();
      await tx.query(`UPDATE hand_overs SET confirmed_at = app_now() WHERE id = $1`, [id]);
      await this.record(tx, actor, id, handOverEvents.confirmed, { side, listId, postId });
    });
  }

  /** Every version is kept; the one who takes over reads the last. */
  async write(actor: Actor, id: string, version: number, note: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const known = await this.lock(tx, actor, id);
      if (known.side !== 'gives') throw new NotTheGiver();
      if (!GOES_ON.includes(known.state)) throw new NotConfirmable();
      if (known.version !== version) throw new StaleEdit({ note: known.note, version: known.version });
      await tx.query(`UPDATE hand_overs SET note = $2, version = version + 1 WHERE id = $1`, [id, note]);
      await tx.query(
        `INSERT INTO hand_over_notes (hand_over_id, version, text, saved_by_person_id) VALUES ($1, $2, $3, $4)`,
        [id, version + 1, note, actor.personId],
      );
      await this.record(tx, actor, id, handOverEvents.noted, {
        listId: known.listId,
        postId: known.postId,
        version: version + 1,
        changes: { note: { before: known.note, after: note } },
      });
    });
  }

  /** Only the person concerned; for everybody else it does not exist. */
  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<Locked> {
    const [row] = await tx.query<Locked[]>(
      `SELECT hand_over.side, hand_over.note, hand_over.version, hand_over.confirmed_at IS NOT NULL AS confirmed, list.state,
         list.id AS "listId", hand_over.post_id AS "postId"
       FROM hand_overs hand_over JOIN transfer_rows row ON row.id = hand_over.row_id JOIN transfer_lists list ON list.id = row.list_id
       WHERE hand_over.id = $1 AND hand_over.person_id = $2 AND list.state <> 'withdrawn' FOR UPDATE OF hand_over`,
      [id, actor.personId],
    );
    if (row === undefined) throw new NotFound();
    return row;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'hand_over', subjectId: id, content });
  }
}
