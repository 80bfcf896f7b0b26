import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { recordKinds } from '../kinds/index.js';
import { EVENT_CURSOR, EVENT_JOINS, EVENT_ROW, namesIn } from '../words/event-row.sql.js';
import type { Names } from '../words/tell-value.js';
import { type EventRow, toldRow } from '../words/told-row.js';
import { auditConditions } from './audit-conditions.js';
import type { AuditEventList, AuditEventsAsked, AuditEventView } from './audit-event.schemas.js';
import { auditScope } from './audit-scope.js';

type Stored = EventRow & { subjectType: string; subjectId: string; number: number | null };
type StoredOne = Stored &
  Pick<AuditEventView, 'requestId' | 'accountId' | 'actingId' | 'payloadVersion' | 'contentHash' | 'seal'>;

const SUBJECT = `'subjectType', event.subject_type, 'subjectId', event.subject_id, 'number', seal.number`;
const SEAL = `LEFT JOIN event_seals seal ON seal.event_id = event.id`;

/** The record itself, for those who audit it. */
@Injectable()
export class AuditEventsQuery {
  constructor(private readonly database: Database) {}

  /** One statement; newest first. */
  async list(actor: Actor, query: AuditEventsAsked): Promise<AuditEventList> {
    const values = new Placeholders();
    const where = [auditScope(actor, 'audit.read', values), ...auditConditions(query, values)];
    const before = readCursor(query.cursor, cursorForms.microsecondsAndId);
    if (before !== null)
      where.push(
        `(event.occurred_at, event.id) < (timestamptz 'epoch' + ${values.add(before[0])}::bigint * interval '1 microsecond', ${values.add(before[1])}::uuid)`,
      );
    const limit = values.constant(query.limit);
    const row = await this.database.row<{ items: Stored[]; names: Names; nextCursor: string | null }>(
      `WITH page AS MATERIALIZED (
         SELECT event.* FROM domain_events event WHERE ${where.join(' AND ')}
         ORDER BY event.occurred_at DESC, event.id DESC LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY occurred_at DESC, id DESC LIMIT ${limit})
       SELECT coalesce((SELECT json_agg(json_build_object(${EVENT_ROW}, ${SUBJECT}) ORDER BY event.occurred_at DESC, event.id DESC)
           FROM shown event ${EVENT_JOINS} ${SEAL}), '[]'::json) AS items, ${namesIn(actor, 'shown')} AS names,
         CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT ${EVENT_CURSOR} FROM shown event ORDER BY event.occurred_at, event.id LIMIT 1) END AS "nextCursor"`,
      values.values,
    );
    const names = row?.names ?? {};
    return {
      items: (row?.items ?? []).map((item) => auditRow(item, names)),
      nextCursor: row?.nextCursor ?? null,
    };
  }

  /** All facts of one event. */
  async read(actor: Actor, id: string): Promise<AuditEventView> {
    requirePermission(actor, 'audit.read', { owner: actor.agency });
    const values = new Placeholders();
    const row = await this.database.row<{ item: StoredOne; names: Names }>(
      `WITH shown AS (SELECT event.* FROM domain_events event
         WHERE event.id = ${values.add(id)}::uuid AND ${auditScope(actor, 'audit.read', values)})
       SELECT json_build_object(${EVENT_ROW}, ${SUBJECT}, 'requestId', event.request_id, 'accountId', event.account_id,
           'actingId', event.acting_id, 'payloadVersion', event.payload_version,
           'contentHash', encode(event.content_hash, 'hex'),
           'seal', CASE WHEN seal.number IS NOT NULL THEN json_build_object('number', seal.number,
             'eventHash', encode(seal.event_hash, 'hex'), 'previousHash', encode(seal.previous_hash, 'hex'),
             'hash', encode(seal.hash, 'hex'), 'sealedAt', seal.sealed_at) END) AS item, ${namesIn(actor, 'shown')} AS names
       FROM shown event ${EVENT_JOINS} ${SEAL}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    const { requestId, accountId, actingId, payloadVersion, contentHash, seal, content } = row.item;
    return {
      ...auditRow(row.item, row.names),
      ...{ requestId, accountId, actingId, payloadVersion, contentHash, seal, content },
    };
  }
}

/** What the list, the drawer and the export show of an event alike. */
export function auditRow(item: Stored, names: Names): AuditEventList['items'][number] {
  const { subjectType: kind, subjectId, number } = item;
  const word = recordKinds[kind]?.word ?? { ja: kind, en: kind };
  return { ...toldRow(item, names), subject: { kind, word, id: subjectId }, number };
}
