import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { MOVED_POSTS, sideSql } from '../moved-posts.sql.js';
import { VacatedPosts } from '../vacated/vacated-posts.query.js';
import type { HandOverView } from './hand-over.schemas.js';

/** Somebody has one or two a year; those of the last ones are shown. */
const MOST = 20;

const OPEN = `list.state IN ('scheduled', 'failed')`;

const HAND_OVER = `json_build_object('id', mine.id, 'side', mine.side,
  'list', json_build_object('id', list.id, 'title', list.title, 'effectiveOn', list.effective_on, 'state', list.state),
  'startsOn', row.starts_on, 'moved', ${sideSql('mine.post_id', { items: true })}, 'successor', row.successor_email,
  'note', mine.note, 'version', mine.version, 'confirmedAt', mine.confirmed_at,
  'notes', CASE WHEN mine.side = 'takes' THEN coalesce((
    SELECT json_agg(json_build_object('name', giving.person_name, 'note', giver.note, 'savedAt',
        (SELECT saved_at FROM hand_over_notes WHERE hand_over_id = giver.id AND version = giver.version)) ORDER BY giving.number)
    FROM hand_overs giver JOIN transfer_rows giving ON giving.id = giver.row_id
    WHERE giver.post_id = mine.post_id AND giver.side = 'gives' AND giving.list_id = row.list_id), '[]'::json) ELSE '[]'::json END,
  'accountEndsOn', (SELECT ends_on FROM account_endings WHERE row_id = row.id AND kept_at IS NULL),
  'receiptId', (SELECT id FROM transfer_receipts WHERE row_id = row.id),
  'can', json_build_object('confirm', mine.confirmed_at IS NULL AND (${OPEN} OR list.state = 'applied'),
    'write', mine.side = 'gives' AND (${OPEN} OR list.state = 'applied')))`;

/** What a person hands over and takes over. */
@Injectable()
export class HandOversQuery {
  constructor(
    private readonly database: Database,
    private readonly vacated: VacatedPosts,
  ) {}

  /** One statement: the actor's own, newest first; two more for each list that leaves a post of theirs vacant. */
  async mine(actor: Actor): Promise<{ items: HandOverView[] }> {
    const rows = await this.database.rows<{ hand_over: HandOverView }>(
      `${statement('hand_over.person_id = $1')} SELECT hand_over FROM shown ORDER BY place DESC, side`,
      [actor.personId],
    );
    const items = rows.map(({ hand_over: handOver }) => handOver);
    await this.fill(items);
    return { items };
  }

  /** One of the actor's own; anybody else's does not exist. */
  async read(actor: Actor, id: string): Promise<HandOverView> {
    const row = await this.database.row<{ hand_over: HandOverView }>(
      `${statement('hand_over.person_id = $1 AND hand_over.id = $2')} SELECT hand_over FROM shown`,
      [actor.personId, id],
    );
    if (row === null) throw new NotFound();
    await this.fill([row.hand_over]);
    return row.hand_over;
  }

  private async fill(items: readonly HandOverView[]): Promise<void> {
    for (const list of new Map(items.map((item) => [item.list.id, item.list])).values())
      await this.vacated.fill(
        list,
        items
          .filter((item) => item.list.id === list.id)
          .map(({ startsOn, moved }) => ({ startsOn, side: moved })),
      );
  }
}

function statement(condition: string): string {
  return `WITH mine AS MATERIALIZED (
      SELECT hand_over.* FROM hand_overs hand_over JOIN transfer_rows row ON row.id = hand_over.row_id
      JOIN transfer_lists list ON list.id = row.list_id
      WHERE ${condition} AND list.state <> 'withdrawn' ORDER BY hand_over.created_at DESC, hand_over.side LIMIT ${MOST}),
    moving AS MATERIALIZED (
      SELECT row.*, list.state AS list_state FROM transfer_rows row JOIN transfer_lists list ON list.id = row.list_id
      WHERE list.id IN (SELECT own.list_id FROM mine JOIN transfer_rows own ON own.id = mine.row_id)), ${MOVED_POSTS},
    shown AS (
      SELECT ${HAND_OVER} AS hand_over, mine.created_at AS place, mine.side FROM mine JOIN transfer_rows row ON row.id = mine.row_id
      JOIN transfer_lists list ON list.id = row.list_id)`;
}
