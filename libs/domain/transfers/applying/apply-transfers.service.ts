import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Agency, systemActor } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { ReceiptWriter } from '../receipts/receipt-writer.js';
import { TransferJudge } from '../rows/transfer-judge.js';
import type { TransferProblem } from '../rows/transfer-problem.js';
import { renewRows, writtenRows } from '../rows/transfer-rows.store.js';
import { transferEvents } from '../transfer.events.js';
import type { TransferState } from '../transfer-state.js';

interface DueList {
  id: string;
  agency: Agency;
  effectiveOn: string;
}

const APPLIER = systemActor('apply-due-transfers');

/** Applies a list on its day: all of it in one transaction, or nothing of it and the reasons. */
@Injectable()
export class ApplyTransfersService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly judge: TransferJudge,
    private readonly receipts: ReceiptWriter,
  ) {}

  /** Lists whose day has come; after days of standstill too. */
  async due(): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM transfer_lists WHERE state = 'scheduled' AND effective_on <= app_today() ORDER BY effective_on, id`,
    );
    return rows.map(({ id }) => id);
  }

  /** Whoever comes second finds the list in another state, and does nothing. */
  async apply(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [list] = await tx.query<DueList[]>(
        `SELECT id, agency_code AS agency, effective_on::text AS "effectiveOn" FROM transfer_lists
         WHERE id = $1 AND state = 'scheduled' AND effective_on <= app_today() FOR UPDATE`,
        [id],
      );
      if (list === undefined) return;
      // Nobody may end a post or give it to somebody between the judgement and the commit.
      await tx.query(`LOCK TABLE post_holders IN SHARE ROW EXCLUSIVE MODE`);
      const { rows, problems } = await this.judge.judge(await writtenRows(tx, id), list);
      if (problems.length > 0) return this.fail(tx, id, problems);
      await renewRows(tx, id, rows);
      const drawn = await this.receipts.draw(tx, list);
      await this.makeNewcomers(tx, list);
      await this.endTerms(tx, id);
      await this.beginTerms(tx, id);
      await this.receipts.keep(tx, drawn);
      await tx.query(
        `UPDATE transfer_lists SET state = 'applied', applied_at = app_now(), version = version + 1 WHERE id = $1`,
        [id],
      );
      await this.tell(tx, id);
    });
  }

  private async fail(tx: EntityManager, id: string, problems: TransferProblem[]): Promise<void> {
    await tx.query(
      `UPDATE transfer_lists SET state = 'failed', problems = $2::json, version = version + 1 WHERE id = $1`,
      [id, JSON.stringify(problems)],
    );
    await this.events.append(tx, APPLIER, {
      type: transferEvents.failed,
      subjectType: 'transfer_list',
      subjectId: id,
      content: {
        problems: problems.map(({ address, code }) => ({ address, code })),
        changes: movedTo('failed'),
      },
    });
  }

  /** A newcomer becomes a person; the account comes by invitation. */
  private async makeNewcomers(tx: EntityManager, { id, agency }: DueList): Promise<void> {
    const newcomers = await tx.query<{ email: string; name: string }[]>(
      `SELECT DISTINCT ON (email) email, person_name AS name FROM transfer_rows
       WHERE list_id = $1 AND person_id IS NULL ORDER BY email, number`,
      [id],
    );
    if (newcomers.length === 0) return;
    const people = newcomers.map((one) => ({ id: newId(), ...one }));
    await tx.query(
      `INSERT INTO people (id, name, email, agency_code)
       SELECT id, name, email, $2 FROM json_to_recordset($1::json) AS person (id uuid, name text, email text)`,
      [JSON.stringify(people), agency],
    );
    await tx.query(
      `WITH made AS (SELECT id, email FROM json_to_recordset($2::json) AS person (id uuid, email text)),
       moved AS (UPDATE transfer_rows row SET person_id = made.id FROM made
         WHERE row.list_id = $1 AND row.person_id IS NULL AND row.email = made.email RETURNING row.id, row.person_id)
       UPDATE hand_overs SET person_id = moved.person_id FROM moved WHERE row_id = moved.id`,
      [id, JSON.stringify(people)],
    );
  }

  /** The old term ends the day before. Whoever keeps no post at all stands in for nobody any more. */
  private async endTerms(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `UPDATE post_holders holder SET valid_to = row.starts_on - 1 FROM transfer_rows row
       WHERE row.list_id = $1 AND NOT row.concurrent AND holder.post_id = row.from_post_id AND holder.person_id = row.person_id
         AND holder.valid_from < row.starts_on AND (holder.valid_to IS NULL OR holder.valid_to >= row.starts_on)`,
      [id],
    );
    await tx.query(
      `UPDATE post_holders deputy SET valid_to = row.starts_on - 1 FROM transfer_rows row
       WHERE row.list_id = $1 AND row.to_post_id IS NULL AND deputy.person_id = row.person_id AND deputy.kind = 'deputy'
         AND deputy.valid_from < row.starts_on AND (deputy.valid_to IS NULL OR deputy.valid_to >= row.starts_on)
         AND NOT EXISTS (SELECT FROM post_holders held WHERE held.person_id = row.person_id AND held.kind = 'holder'
           AND (held.valid_to IS NULL OR held.valid_to >= row.starts_on))
         AND NOT EXISTS (SELECT FROM transfer_rows other WHERE other.list_id = $1 AND other.person_id = row.person_id
           AND other.to_post_id IS NOT NULL)`,
      [id],
    );
  }

  private async beginTerms(tx: EntityManager, id: string): Promise<void> {
    await tx.query(
      `INSERT INTO post_holders (id, post_id, person_id, valid_from)
       SELECT gen_random_uuid(), to_post_id, person_id, starts_on FROM transfer_rows
       WHERE list_id = $1 AND to_post_id IS NOT NULL AND to_post_id IS DISTINCT FROM from_post_id`,
      [id],
    );
  }

  /** One event for each person, so that their own history says it, and one for the list. */
  private async tell(tx: EntityManager, id: string): Promise<void> {
    const moved = await returned<{
      personId: string;
      from: string | null;
      to: string | null;
      startsOn: string;
    }>(
      tx,
      `SELECT person_id AS "personId", from_post_id AS "from", to_post_id AS "to", starts_on::text AS "startsOn"
       FROM transfer_rows WHERE list_id = $1 ORDER BY number`,
      [id],
    );
    await this.events.append(
      tx,
      APPLIER,
      ...moved.map(({ personId, from, to, startsOn }) => ({
        type: transferEvents.personTransferred,
        subjectType: 'person',
        subjectId: personId,
        content: { listId: id, personId, startsOn, changes: { post: { before: from, after: to } } },
      })),
      {
        type: transferEvents.applied,
        subjectType: 'transfer_list',
        subjectId: id,
        content: { rows: moved.length, changes: movedTo('applied') },
      },
    );
  }
}

function movedTo(state: TransferState) {
  return { state: { before: 'scheduled', after: state } };
}
