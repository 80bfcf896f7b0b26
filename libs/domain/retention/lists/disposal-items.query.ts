import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { inScope } from '../retention-scope.js';
import type { DisposalItemList, DisposalItemView, ItemListQuery } from '../retention.schemas.js';
import type { ListState } from './disposal-state.js';

type Stored = Omit<DisposalItemView, 'can'>;
interface Whose {
  agency: Agency;
  state: ListState;
}

const postOf = (column: string) =>
  `(SELECT ${postRefSql('post')} FROM posts post WHERE post.id = item.${column})`;
const ROW = `json_build_object('id', item.id, 'listId', item.list_id, 'number', item.number, 'kind', item.kind,
  'recordId', item.record_id, 'title', item.title, 'completedOn', item.completed_on, 'years', item.years,
  'endsOn', item.ends_on, 'joint', item.joint, 'version', item.version, 'decision', item.decision,
  'extendedTo', item.extended_to, 'reason', item.reason, 'decidedBy', ${postOf('decided_by_post_id')},
  'decidedAt', item.decided_at, 'outcome', item.outcome, 'settledAt', item.settled_at,
  'contentHash', encode(item.content_hash, 'hex'),
  'release', CASE WHEN item.released_at IS NOT NULL THEN json_build_object('at', item.released_at,
    'by', ${postOf('released_by_post_id')}, 'reason', item.release_reason) END)`;

/** What stands in a disposal list. */
@Injectable()
export class DisposalItemsQuery {
  constructor(private readonly database: Database) {}

  /** In the order of their numbers, one statement; `count` is of all that the filter finds. */
  async list(actor: Actor, listId: string, query: ItemListQuery): Promise<DisposalItemList> {
    const values = new Placeholders();
    const id = values.add(listId);
    const conditions = [`item.list_id = ${id}::uuid`];
    if (query.kind !== undefined) conditions.push(`item.kind = ${values.constant(query.kind)}`);
    if (query.decision === 'undecided') conditions.push('item.decision IS NULL');
    else if (query.decision !== undefined)
      conditions.push(`item.decision = ${values.constant(query.decision)}`);
    if (query.outcome !== undefined) conditions.push(`item.outcome = ${values.constant(query.outcome)}`);
    const where = conditions.join(' AND ');
    const after = readCursor(query.cursor, cursorForms.number);
    const limit = values.constant(query.limit);
    const row = await this.database.row<{
      whose: Whose;
      page: Omit<DisposalItemList, 'items'> & { items: Stored[] };
    }>(
      `WITH page AS MATERIALIZED (SELECT item.* FROM disposal_items item WHERE ${where}
         ${after === null ? '' : `AND item.number > ${values.add(after[0])}::int`} ORDER BY item.number LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY number LIMIT ${limit})
       SELECT json_build_object('agency', list.agency_code, 'state', list.state) AS whose, json_build_object(
         'items', coalesce((SELECT json_agg(${ROW} ORDER BY item.number) FROM shown item), '[]'::json),
         'count', (SELECT count(*) FROM disposal_items item WHERE ${where}),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT max(number)::text FROM shown) END) AS page
       FROM disposal_lists list WHERE list.id = ${id} AND ${inScope(actor, 'retention.read', 'list', values)}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return {
      ...row.page,
      items: row.page.items.map((item) => ({ ...item, can: canOf(actor, item, row.whose) })),
    };
  }

  async read(actor: Actor, id: string): Promise<DisposalItemView> {
    const values = new Placeholders();
    const row = await this.database.row<{ item: Stored; whose: Whose }>(
      `SELECT ${ROW} AS item, json_build_object('agency', list.agency_code, 'state', list.state) AS whose
       FROM disposal_items item JOIN disposal_lists list ON list.id = item.list_id
       WHERE item.id = ${values.add(id)} AND ${inScope(actor, 'retention.read', 'list', values)}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return { ...row.item, can: canOf(actor, row.item, row.whose) };
  }
}

function canOf(actor: Actor, item: Stored, { agency, state }: Whose): DisposalItemView['can'] {
  const decides = may(actor, 'retention.decide', { owner: agency });
  return {
    decide: decides && state === 'proposed',
    release: decides && state !== 'proposed' && item.decision === 'hold' && item.release === null,
  };
}
