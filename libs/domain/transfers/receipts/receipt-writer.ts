import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '@platform/database';
import { canonicalJson } from '@platform/events';
import type { Day } from '@platform/time';
import { MOVED_POSTS, sideSql } from '../moved-posts.sql.js';
import { VacatedPosts } from '../vacated/vacated-posts.query.js';
import type { ReceiptContent } from './receipt.schemas.js';

interface Drawn {
  rowId: string;
  agency: string;
  personIds: string[];
  content: ReceiptContent;
}

const confirmedSql = (side: 'gives' | 'takes') =>
  `(SELECT json_build_object('confirmedAt', confirmed_at, 'note', note) FROM hand_overs
    WHERE row_id = moving.id AND side = '${side}')`;

/** Writes what a list moved into receipts that nobody can change. */
@Injectable()
export class ReceiptWriter {
  constructor(private readonly vacated: VacatedPosts) {}

  /** Read before the terms change, in one statement: the holders before are those of now. */
  async draw(tx: EntityManager, list: { id: string; effectiveOn: Day }): Promise<Drawn[]> {
    const drawn = await tx.query<Drawn[]>(
      `WITH moving AS MATERIALIZED (
         SELECT row.*, list.state AS list_state, list.agency_code, list.title, list.effective_on
         FROM transfer_rows row JOIN transfer_lists list ON list.id = row.list_id WHERE list.id = $1), ${MOVED_POSTS}
       SELECT moving.id AS "rowId", moving.agency_code AS agency,
         ARRAY(SELECT DISTINCT person_id FROM (
           SELECT moving.person_id UNION ALL SELECT giver_or_taker.person_id FROM moving giver_or_taker
           WHERE giver_or_taker.to_post_id = moving.from_post_id OR giver_or_taker.from_post_id = moving.to_post_id) concerned
           WHERE person_id IS NOT NULL) AS "personIds",
         json_build_object('list', json_build_object('id', moving.list_id, 'title', moving.title, 'effectiveOn', moving.effective_on),
           'number', moving.number, 'name', moving.person_name, 'startsOn', moving.starts_on, 'concurrent', moving.concurrent,
           'newcomer', moving.from_post_id IS NULL AND moving.to_post_id IS NOT NULL AND NOT moving.concurrent,
           'from', ${sideSql('moving.from_post_id', { items: true })}, 'to', ${sideSql('moving.to_post_id', { items: true })},
           'gives', ${confirmedSql('gives')}, 'takes', ${confirmedSql('takes')},
           'accountEndsOn', (SELECT ends_on FROM account_endings WHERE row_id = moving.id)) AS content
       FROM moving ORDER BY moving.number`,
      [list.id],
    );
    await this.vacated.fill(
      list,
      drawn.flatMap(({ content: { startsOn, from, to } }) => [
        { startsOn, side: from },
        { startsOn, side: to },
      ]),
    );
    return drawn;
  }

  async keep(tx: EntityManager, drawn: Drawn[]): Promise<void> {
    const rows = drawn.map(({ content, ...rest }) => {
      const text = canonicalJson(content);
      return { id: newId(), ...rest, text, hash: createHash('sha256').update(text).digest('hex') };
    });
    await tx.query(
      `INSERT INTO transfer_receipts (id, row_id, agency_code, person_ids, content, content_hash)
       SELECT id, "rowId", agency, "personIds", text, decode(hash, 'hex')
       FROM json_to_recordset($1::json) AS receipt (id uuid, "rowId" uuid, agency text, "personIds" uuid[], text text, hash text)`,
      [JSON.stringify(rows)],
    );
  }
}
