import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission, requireVisible } from '@domain/access';
import { Database, returned } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog, type NewEvent } from '@platform/events';
import { CountDiffers, ListApproved, NoHold, Undecided } from '../retention.errors.js';
import { retentionEvents } from '../retention.events.js';
import type { Decide, DecideList, DisposalItemView, DisposalListView } from '../retention.schemas.js';
import { DisposalItemsQuery } from './disposal-items.query.js';
import { DisposalListsQuery } from './disposal-lists.query.js';
import type { DisposalDecision, ListState } from './disposal-state.js';

interface Locked {
  id: string;
  agency: Agency;
  fiscalYear: number;
  state: ListState;
  version: number;
}

// An extension counts from the end of the period, but never ends before it can be of use.
const DECIDE = `UPDATE disposal_items SET decision = $2, reason = $3, decided_by_post_id = $5, decided_at = app_now(),
  extended_to = CASE WHEN $4::int IS NOT NULL THEN (make_date(extract(year FROM greatest(ends_on, app_today()))::int + $4, 3, 31)) END,
  version = version + 1`;

/** What a secretariat decides about the list that the year's end proposed to its agency. */
@Injectable()
export class DisposalListsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly lists: DisposalListsQuery,
    private readonly items: DisposalItemsQuery,
  ) {}

  /** Decides one record, against the version that was seen. */
  async decideItem(actor: Actor, itemId: string, version: number, input: Decide): Promise<DisposalItemView> {
    return this.database.transaction(async (tx) => {
      const list = await this.lockOf(tx, actor, itemId);
      if (list.state !== 'proposed') throw new ListApproved();
      const [known] = await tx.query<{ decision: DisposalDecision | null }[]>(
        `SELECT decision FROM disposal_items WHERE id = $1`,
        [itemId],
      );
      const rows = await returned<{ number: number; kind: string }>(
        tx,
        `${DECIDE} WHERE id = $1 AND version = $6 RETURNING number, kind`,
        [itemId, ...valuesOf(actor, input), version],
      );
      const [item] = rows;
      if (item === undefined) throw new StaleEdit(await this.items.read(actor, itemId));
      await this.moved(tx, list);
      await this.record(tx, actor, list, retentionEvents.decided, {
        ...item,
        ...contentOf(input),
        changes: { decision: { before: known?.decision ?? null, after: input.decision } },
        count: 1,
      });
      return this.items.read(actor, itemId);
    });
  }

  /** Decides at once what is undecided, of the list or of one kind; refused when it is not as many as were confirmed. */
  async decideList(actor: Actor, id: string, input: DecideList): Promise<DisposalListView> {
    return this.database.transaction(async (tx) => {
      const list = await this.lock(tx, actor, id);
      if (list.state !== 'proposed') throw new ListApproved();
      const rows = await returned(
        tx,
        `${DECIDE} WHERE list_id = $1 AND decision IS NULL AND ($6::text IS NULL OR kind = $6) RETURNING id`,
        [id, ...valuesOf(actor, input.decision), input.kind ?? null],
      );
      if (rows.length !== input.count) throw new CountDiffers(rows.length);
      await this.moved(tx, list);
      await this.record(tx, actor, list, retentionEvents.decided, {
        kind: input.kind ?? null,
        ...contentOf(input.decision),
        count: rows.length,
      });
      return this.lists.read(actor, id);
    });
  }

  /** Approves the list as it was seen; from now on the job may carry it out. `count` is of what will be disposed of. */
  async approve(actor: Actor, id: string, version: number, count: number): Promise<DisposalListView> {
    return this.database.transaction(async (tx) => {
      const list = await this.lock(tx, actor, id);
      if (list.state !== 'proposed') throw new ListApproved();
      const { counts } = await this.lists.read(actor, id);
      if (list.version !== version) throw new StaleEdit(await this.lists.read(actor, id));
      if (counts.undecided > 0) throw new Undecided(counts.undecided);
      if (counts.dispose !== count) throw new CountDiffers(counts.dispose);
      await tx.query(
        `UPDATE disposal_lists SET state = 'approved', approved_at = app_now(), approved_by_post_id = $2, version = version + 1
         WHERE id = $1 AND state = 'proposed'`,
        [id, actor.postId],
      );
      await tx.query(`SELECT approve_disposal($1)`, [id]);
      const { items, dispose, extend, transfer, hold } = counts;
      await this.record(tx, actor, list, retentionEvents.listApproved, {
        fiscalYear: list.fiscalYear,
        items,
        dispose,
        extend,
        transfer,
        hold,
      });
      return this.lists.read(actor, id);
    });
  }

  /** Ends a hold: the record is proposed again with the next list. */
  async release(actor: Actor, itemId: string, reason: string): Promise<DisposalItemView> {
    return this.database.transaction(async (tx) => {
      const list = await this.lockOf(tx, actor, itemId);
      const [item] = await returned<{ number: number; kind: string }>(
        tx,
        `UPDATE disposal_items SET released_at = app_now(), released_by_post_id = $2, release_reason = $3, version = version + 1
         WHERE id = $1 AND decision = 'hold' AND released_at IS NULL AND $4 RETURNING number, kind`,
        [itemId, actor.postId, reason, list.state !== 'proposed'],
      );
      if (item === undefined) throw new NoHold();
      await this.record(tx, actor, list, retentionEvents.holdReleased, { ...item, reason });
      return this.items.read(actor, itemId);
    });
  }

  private async lockOf(tx: EntityManager, actor: Actor, itemId: string): Promise<Locked> {
    const [item] = await tx.query<{ list: string }[]>(
      `SELECT list_id AS list FROM disposal_items WHERE id = $1`,
      [itemId],
    );
    if (item === undefined) throw new NotFound();
    return this.lock(tx, actor, item.list);
  }

  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<Locked> {
    const read = `SELECT id, agency_code AS agency, fiscal_year AS "fiscalYear", state, version FROM disposal_lists WHERE id = $1`;
    const [known] = await tx.query<Locked[]>(read, [id]);
    if (known === undefined) throw new NotFound();
    requireVisible(actor, 'retention.read', { owner: known.agency });
    requirePermission(actor, 'retention.decide', { owner: known.agency });
    const [list] = await tx.query<Locked[]>(`${read} FOR UPDATE`, [id]);
    if (list === undefined) throw new NotFound();
    return list;
  }

  private async moved(tx: EntityManager, { id }: Locked): Promise<void> {
    await tx.query(`UPDATE disposal_lists SET version = version + 1 WHERE id = $1`, [id]);
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    { id }: Locked,
    type: string,
    content: NewEvent['content'],
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'disposal_list', subjectId: id, content });
  }
}

/** $2 decision, $3 reason, $4 years of an extension, $5 who decides. */
function valuesOf(actor: Actor, input: Decide): unknown[] {
  return [
    input.decision,
    'reason' in input ? input.reason : null,
    input.decision === 'extend' ? input.years : null,
    actor.postId,
  ];
}

function contentOf(input: Decide): NewEvent['content'] {
  return {
    decision: input.decision,
    ...('reason' in input ? { reason: input.reason } : {}),
    ...(input.decision === 'extend' ? { extendedYears: input.years } : {}),
  };
}
