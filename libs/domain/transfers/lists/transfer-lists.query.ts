import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may, requireVisible, scopesOf } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import type { Day } from '@platform/time';
import { MOVED_POSTS, sideSql } from '../moved-posts.sql.js';
import type { WrittenRow } from '../rows/columns.js';
import { TransferJudge } from '../rows/transfer-judge.js';
import { transferMoves } from '../transfer-state.js';
import { VacatedPosts } from '../vacated/vacated-posts.query.js';
import { type ListsQuery, type ListView, MOST_PROBLEMS, type RowDetail } from './transfer-list.schemas.js';

const HEAD = `'id', list.id, 'agency', list.agency_code, 'title', list.title, 'effectiveOn', list.effective_on,
  'state', list.state, 'stateReason', list.state_reason, 'createdAt', list.created_at, 'scheduledAt', list.scheduled_at,
  'appliedAt', list.applied_at, 'rows', (SELECT count(*)::int FROM transfer_rows WHERE list_id = list.id),
  'confirmations', (SELECT json_build_object('asked', count(*)::int, 'confirmed', count(hand_over.confirmed_at)::int)
    FROM hand_overs hand_over JOIN transfer_rows row ON row.id = hand_over.row_id WHERE row.list_id = list.id)`;

const confirmationSql = (side: 'gives' | 'takes') =>
  `(SELECT json_build_object('handOverId', id, 'confirmedAt', confirmed_at) FROM hand_overs
    WHERE row_id = moving.id AND side = '${side}')`;

const ROW = `json_build_object('id', moving.id, 'number', moving.number, 'cells', moving.cells, 'name', moving.person_name,
  'newcomer', moving.from_post_id IS NULL AND moving.to_post_id IS NOT NULL AND NOT moving.concurrent,
  'startsOn', moving.starts_on, 'concurrent', moving.concurrent, 'successor', moving.successor_email,
  'from', ${sideSql('moving.from_post_id', { items: false })}, 'to', ${sideSql('moving.to_post_id', { items: false })},
  'gives', ${confirmationSql('gives')}, 'takes', ${confirmationSql('takes')},
  'accountEnds', (SELECT json_build_object('on', ends_on, 'endedAt', ended_at) FROM account_endings
    WHERE row_id = moving.id AND kept_at IS NULL),
  'receiptId', (SELECT id FROM transfer_receipts WHERE row_id = moving.id))`;

type StoredView = Omit<ListView, 'can' | 'problemCount'>;

/** Transfer lists, and the preview of what each moves. */
@Injectable()
export class TransferListsQuery {
  constructor(
    private readonly database: Database,
    private readonly judge: TransferJudge,
    private readonly vacated: VacatedPosts,
  ) {}

  /** One statement; newest first. */
  async list(actor: Actor, query: ListsQuery): Promise<string> {
    const values = new Placeholders();
    const seen = scopesOf(actor, 'transfer.read').has('any')
      ? 'true'
      : `list.agency_code = ${values.add(actor.agency)}`;
    const before = readCursor(query.cursor, cursorForms.id);
    const after = before === null ? '' : `AND list.id < ${values.add(before[0])}::uuid`;
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT * FROM transfer_lists list WHERE ${seen} ${after} ORDER BY id DESC LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY id DESC LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${HEAD}) ORDER BY list.id DESC) FROM shown list), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (SELECT id FROM shown ORDER BY id LIMIT 1) END
       )::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  /** The preview: a statement for what moves, one for what is wrong, and two when posts fall vacant, however many rows. */
  async read(actor: Actor, id: string): Promise<ListView> {
    const row = await this.database.row<{ list: StoredView }>(
      `WITH moving AS MATERIALIZED (
         SELECT row.*, list.state AS list_state FROM transfer_rows row JOIN transfer_lists list ON list.id = row.list_id
         WHERE row.list_id = $1), ${MOVED_POSTS}
       SELECT json_build_object(${HEAD}, 'version', list.version, 'unchanged', list.unchanged, 'problems', list.problems,
         'fileName', (SELECT name FROM files WHERE id = list.file_id),
         'items', coalesce((SELECT json_agg(${ROW} ORDER BY moving.number) FROM moving), '[]'::json)) AS list
       FROM transfer_lists list WHERE list.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    requireVisible(actor, 'transfer.read', { owner: row.list.agency });
    const { list } = row;
    const problems = await this.problemsNow(list);
    await this.vacated.fill(
      list,
      list.items.flatMap(({ startsOn, from, to }) => [
        { startsOn, side: from },
        { startsOn, side: to },
      ]),
    );
    const prepares = may(actor, 'transfer.prepare', { owner: list.agency });
    const from = (act: keyof typeof transferMoves) =>
      prepares && transferMoves[act].from.includes(list.state);
    const ready = list.items.length > 0 && problems.length === 0;
    return {
      ...list,
      problems: problems.slice(0, MOST_PROBLEMS),
      problemCount: problems.length,
      can: {
        upload: from('upload'),
        schedule: from('schedule') && ready,
        withdraw: from('withdraw'),
        retry: from('retry'),
      },
    };
  }

  /** What moves with one row, by name. */
  async readRow(actor: Actor, id: string): Promise<RowDetail> {
    const row = await this.database.row<{ detail: RowDetail; agency: Agency; effectiveOn: Day }>(
      `WITH moving AS MATERIALIZED (
         SELECT row.*, list.state AS list_state, list.agency_code, list.effective_on FROM transfer_rows row
         JOIN transfer_lists list ON list.id = row.list_id
         WHERE row.list_id = (SELECT list_id FROM transfer_rows WHERE id = $1)), ${MOVED_POSTS}
       SELECT moving.agency_code AS agency, moving.effective_on::text AS "effectiveOn", json_build_object('id', moving.id, 'listId', moving.list_id, 'number', moving.number,
         'name', moving.person_name, 'startsOn', moving.starts_on, 'concurrent', moving.concurrent,
         'from', ${sideSql('moving.from_post_id', { items: true })},
         'to', ${sideSql('moving.to_post_id', { items: true })}) AS detail
       FROM moving WHERE moving.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    requireVisible(actor, 'transfer.read', { owner: row.agency });
    const { listId, startsOn, from, to } = row.detail;
    await this.vacated.fill({ id: listId, effectiveOn: row.effectiveOn }, [
      { startsOn, side: from },
      { startsOn, side: to },
    ]);
    return row.detail;
  }

  /** A draft is judged by the organisation of today, so that what was mended elsewhere is seen; later it is history. */
  private async problemsNow(list: StoredView): Promise<ListView['problems']> {
    if (list.state !== 'draft' || list.items.length === 0) return list.problems;
    const rows = list.items as unknown as WrittenRow[];
    const { problems } = await this.judge.judge(rows, list);
    return [...list.problems, ...problems];
  }
}
