import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { EVENT_JOINS, EVENT_ROW, namesIn } from '../words/event-row.sql.js';
import type { Names } from '../words/tell-value.js';
import { auditConditions } from './audit-conditions.js';
import type { ExportAsked } from './audit-event.schemas.js';
import { auditRow } from './audit-events.query.js';
import { auditScope } from './audit-scope.js';
import type { ExportedEvent } from './export-formats.js';

export const EXPORT_PAGE = 500;

type Stored = Parameters<typeof auditRow>[0] & Pick<ExportedEvent, 'requestId' | 'contentHash' | 'hash'>;

interface Page {
  items: Stored[];
  names: Names;
  last: { at: string; id: string } | null;
  count: number | null;
}

/** A part of an export, and where the next begins. */
export interface ExportPage {
  events: ExportedEvent[];
  next: { at: string; id: string } | null;
  count: number;
}

/** The record of a period in pages of fixed size, oldest first: an export holds one of them at a time. */
@Injectable()
export class AuditExportQuery {
  constructor(private readonly database: Database) {}

  /** The first page (after null) also counts all that there is to export. */
  async page(actor: Actor, asked: ExportAsked, after: ExportPage['next']): Promise<ExportPage> {
    const values = new Placeholders();
    const where = this.where(actor, asked, values);
    const count = `(SELECT count(*)::int FROM domain_events event WHERE ${where.join(' AND ')})`;
    if (after !== null)
      where.push(
        `(event.occurred_at, event.id) > (${values.add(after.at)}::timestamptz, ${values.add(after.id)}::uuid)`,
      );
    const row = await this.database.row<Page>(
      `WITH shown AS MATERIALIZED (SELECT event.* FROM domain_events event WHERE ${where.join(' AND ')}
         ORDER BY event.occurred_at, event.id LIMIT ${EXPORT_PAGE})
       SELECT coalesce((SELECT json_agg(json_build_object(${EVENT_ROW}, 'subjectType', event.subject_type,
             'subjectId', event.subject_id, 'number', seal.number, 'requestId', event.request_id,
             'contentHash', encode(event.content_hash, 'hex'), 'hash', encode(seal.hash, 'hex'))
             ORDER BY event.occurred_at, event.id)
           FROM shown event ${EVENT_JOINS} LEFT JOIN event_seals seal ON seal.event_id = event.id), '[]'::json) AS items,
         ${namesIn(actor, 'shown')} AS names,
         (SELECT json_build_object('at', occurred_at, 'id', id) FROM shown ORDER BY occurred_at DESC, id DESC LIMIT 1) AS last,
         ${after === null ? count : 'NULL::int'} AS count`,
      values.values,
    );
    const { items = [], names = {}, last = null, count: counted = 0 } = row ?? {};
    return {
      events: items.map((item) => {
        const { requestId, contentHash, hash, content } = item;
        return { ...auditRow(item, names), requestId, contentHash, hash, content };
      }),
      next: items.length < EXPORT_PAGE ? null : last,
      count: counted ?? 0,
    };
  }

  private where(actor: Actor, asked: ExportAsked, values: Placeholders): string[] {
    return [auditScope(actor, 'audit.export', values), ...auditConditions(asked, values)];
  }
}
