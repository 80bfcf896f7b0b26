import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { recordKinds } from '../kinds/index.js';
import { EVENT_CURSOR, EVENT_JOINS, EVENT_ROW, namesIn } from '../words/event-row.sql.js';
import { readTypes } from '../words/index.js';
import type { Names } from '../words/tell-value.js';
import { type EventRow, toldRow } from '../words/told-row.js';
import type { HistoryAsked, HistoryList } from './history.schemas.js';

interface Row {
  visible: boolean;
  items: EventRow[];
  names: Names;
  nextCursor: string | null;
}

/** The history of one record and of what belongs to it, newest first: one statement, which also asks whether the actor may see it. */
@Injectable()
export class HistoryQuery {
  constructor(private readonly database: Database) {}

  /** Throws NotFound for an unknown kind, and for a record that the actor may not see. */
  async list(actor: Actor, kind: string, id: string, query: HistoryAsked): Promise<HistoryList> {
    const record = Object.hasOwn(recordKinds, kind) ? recordKinds[kind] : undefined;
    if (record === undefined) throw new NotFound();
    const values = new Placeholders();
    const idValue = `${values.add(id)}::uuid`;
    const before = readCursor(query.cursor, cursorForms.microsecondsAndId);
    const older =
      before === null
        ? ''
        : `AND (event.occurred_at, event.id) < (timestamptz 'epoch' + ${values.add(before[0])}::bigint * interval '1 microsecond', ${values.add(before[1])}::uuid)`;
    const limit = values.add(query.limit);
    const row = await this.database.row<Row>(
      `WITH allowed AS MATERIALIZED (SELECT ${record.visible(actor, idValue, values)} AS visible),
       subjects (kind, id, type, mentions) AS (
         SELECT ${values.add(kind)}::text, ${idValue}, NULL::text, NULL::uuid FROM allowed WHERE visible
         ${record.also === undefined ? '' : `UNION SELECT * FROM (${record.also(idValue)}) children WHERE (SELECT visible FROM allowed)`}),
       page AS MATERIALIZED (
         SELECT event.* FROM subjects JOIN domain_events event
           ON event.subject_type = subjects.kind AND event.subject_id = subjects.id
         WHERE (subjects.type IS NULL OR event.type = subjects.type)
           AND (subjects.mentions IS NULL OR position(subjects.mentions::text IN event.content) > 0)
           AND ${toldTo(actor, values)} AND event.type <> ALL(${values.add(readTypes)}::text[]) ${older}
         ORDER BY event.occurred_at DESC, event.id DESC LIMIT ${limit}::int + 1),
       shown AS (SELECT * FROM page ORDER BY occurred_at DESC, id DESC LIMIT ${limit})
       SELECT (SELECT visible FROM allowed) AS visible,
         coalesce((SELECT json_agg(json_build_object(${EVENT_ROW}) ORDER BY event.occurred_at DESC, event.id DESC)
           FROM shown event ${EVENT_JOINS}), '[]'::json) AS items, ${namesIn(actor, 'shown')} AS names,
         CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT ${EVENT_CURSOR} FROM shown event ORDER BY event.occurred_at, event.id LIMIT 1) END AS "nextCursor"`,
      values.values,
    );
    if (row?.visible !== true) throw new NotFound();
    return { items: row.items.map((item) => toldRow(item, row.names)), nextCursor: row.nextCursor };
  }
}

/** Which events the actor may hear of, each by the kind of its own subject, whichever record it is told with. */
function toldTo(actor: Actor, values: Placeholders): string {
  const cases = Object.entries(recordKinds).flatMap(([kind, { told }]) =>
    told === undefined ? [] : [`WHEN ${values.constant(kind)} THEN ${told(actor, values)}`],
  );
  return `CASE event.subject_type ${cases.join(' ')} ELSE true END`;
}
