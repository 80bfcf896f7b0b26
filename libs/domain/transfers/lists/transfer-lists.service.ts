import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission, requireVisible } from '@domain/access';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { FileKeeper, received, type ReceivedFile } from '@platform/files';
import { readTable, type Sheet } from '@platform/spreadsheets';
import { addDays, Clock, type Day } from '@platform/time';
import { HandOverPlans } from '../hand-overs/hand-over-plans.js';
import { ownAppointments } from '../rows/own-appointment.rule.js';
import { readTransferRows } from '../rows/read-transfer-rows.js';
import { TransferJudge } from '../rows/transfer-judge.js';
import type { TransferProblem } from '../rows/transfer-problem.js';
import { renewRows, replaceRows, writtenRows } from '../rows/transfer-rows.store.js';
import { NotReady, WrongTransferState } from '../transfer.errors.js';
import { transferEvents } from '../transfer.events.js';
import { type TransferAct, transferMoves, type TransferState } from '../transfer-state.js';
import type { CreateList } from './transfer-list.schemas.js';

/** A hand-over is prepared at most this long before its day. */
const DAYS_AHEAD = 400;
const CONTENT_TYPES: Record<Sheet['format'], string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface LockedList {
  id: string;
  agency: Agency;
  effectiveOn: Day;
  state: TransferState;
  version: number;
  problems: TransferProblem[];
}

/** Commands on transfer lists; only an administrator of the agency that the list is of gives them. */
@Injectable()
export class TransferListsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly files: FileKeeper,
    private readonly judge: TransferJudge,
    private readonly plans: HandOverPlans,
  ) {}

  async create(actor: Actor, input: CreateList): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'transfer.prepare', { owner: actor.agency });
      const today = await this.clock.today();
      if (input.effectiveOn < today || input.effectiveOn > addDays(today, DAYS_AHEAD))
        throw invalidField(
          '/effectiveOn',
          'transfers/effective-day',
          `発令日は、今日から${DAYS_AHEAD}日以内の日にしてください。`,
          `The date must lie between today and ${DAYS_AHEAD} days from now.`,
        );
      const id = newId();
      await tx.query(
        `INSERT INTO transfer_lists (id, agency_code, title, effective_on, created_by_post_id) VALUES ($1, $2, $3, $4, $5)`,
        [id, actor.agency, input.title, input.effectiveOn, actor.postId],
      );
      await this.record(tx, actor, id, transferEvents.created, { ...input });
      return { id };
    });
  }

  /** Takes the place of the draft's earlier file. What cannot be read leaves the draft as it is. */
  async upload(actor: Actor, id: string, version: number, sent: ReceivedFile | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const list = await this.lock(tx, actor, id, 'upload');
      if (list.version !== version) throw new StaleEdit({ version: list.version });
      const file = received(sent);
      const sheet = await readTable(file);
      const written = readTransferRows(sheet);
      const { rows } = await this.judge.judge(written.rows, list);
      // Kept with the file: whoever sets the day later is not the one who loaded it.
      const problems = [...written.problems, ...ownAppointments(rows, actor.personId)];
      await replaceRows(tx, id, rows);
      const fileId = await this.files.keep(tx, file, CONTENT_TYPES[sheet.format]);
      await tx.query(
        `UPDATE transfer_lists SET file_id = $2, problems = $3::json, unchanged = $4, version = version + 1 WHERE id = $1`,
        [id, fileId, JSON.stringify(problems), written.unchanged],
      );
      await this.record(tx, actor, id, transferEvents.uploaded, {
        fileId,
        rows: rows.length,
        unchanged: written.unchanged,
      });
    });
  }

  /** Only a list without a problem; from now on the people concerned know, and confirm. */
  async schedule(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const list = await this.lock(tx, actor, id, 'schedule');
      if (list.version !== version) throw new StaleEdit({ version: list.version });
      const rows = await this.assertReady(tx, actor, list, list.problems);
      await this.plans.make(tx, list);
      await tx.query(
        `UPDATE transfer_lists SET state = 'scheduled', scheduled_at = app_now(), version = version + 1 WHERE id = $1`,
        [id],
      );
      await this.record(tx, actor, id, transferEvents.scheduled, {
        rows,
        effectiveOn: list.effectiveOn,
        changes: { state: { before: list.state, after: 'scheduled' } },
      });
    });
  }

  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const list = await this.lock(tx, actor, id, 'withdraw');
      await tx.query(
        `UPDATE transfer_lists SET state = 'withdrawn', state_reason = $2, version = version + 1 WHERE id = $1`,
        [id, reason],
      );
      await this.record(tx, actor, id, transferEvents.withdrawn, {
        reason,
        changes: { state: { before: list.state, after: 'withdrawn' } },
      });
    });
  }

  /** After mending what kept a list from being applied: it is due again, and its people are asked as before. */
  async retry(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const list = await this.lock(tx, actor, id, 'retry');
      await this.assertReady(tx, actor, list, []);
      await tx.query(
        `UPDATE transfer_lists SET state = 'scheduled', problems = '[]', version = version + 1 WHERE id = $1`,
        [id],
      );
      await this.record(tx, actor, id, transferEvents.retried, {
        changes: { state: { before: list.state, after: 'scheduled' } },
      });
    });
  }

  /** Judged anew: what was right when the file came may be wrong by now. Returns the number of rows. */
  private async assertReady(
    tx: EntityManager,
    actor: Actor,
    list: LockedList,
    known: TransferProblem[],
  ): Promise<number> {
    const { rows, problems } = await this.judge.judge(await writtenRows(tx, list.id), list);
    const own = known.some(({ code }) => code === 'transfers/own-appointment')
      ? []
      : ownAppointments(rows, actor.personId);
    const all = [...known, ...problems, ...own];
    if (all.length > 0 || rows.length === 0) throw new NotReady(all);
    await renewRows(tx, list.id, rows);
    return rows.length;
  }

  private async lock(tx: EntityManager, actor: Actor, id: string, act: TransferAct): Promise<LockedList> {
    const [row] = await tx.query<LockedList[]>(
      `SELECT id, agency_code AS agency, effective_on::text AS "effectiveOn", state, version, problems FROM transfer_lists
       WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (row === undefined) throw new NotFound();
    requireVisible(actor, 'transfer.read', { owner: row.agency });
    requirePermission(actor, 'transfer.prepare', { owner: row.agency });
    if (!transferMoves[act].from.includes(row.state)) throw new WrongTransferState(act, row.state);
    return row;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'transfer_list', subjectId: id, content });
  }
}
