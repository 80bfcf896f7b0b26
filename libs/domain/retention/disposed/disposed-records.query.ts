import { Injectable } from '@nestjs/common';
import { type Actor, scopesOf } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { DisposedRecordView } from '../retention.schemas.js';

/** What a link to a record still finds when the record is no more. */
@Injectable()
export class DisposedRecordsQuery {
  constructor(private readonly database: Database) {}

  /** For the staff of each agency in whose name it went; a joint record went in the name of both. One statement. */
  async read(actor: Actor, recordId: string): Promise<DisposedRecordView> {
    if (scopesOf(actor, 'disposed_record.read').size === 0) throw new NotFound();
    const values = new Placeholders();
    const id = values.add(recordId);
    const row = await this.database.row<{ record: DisposedRecordView }>(
      `SELECT json_build_object('recordId', item.record_id, 'kind', item.kind, 'completedOn', min(item.completed_on),
         'disposedAt', min(item.settled_at), 'contentHash', encode(min(item.content_hash), 'hex'),
         'lists', json_agg(json_build_object('agency', item.agency_code, 'fiscalYear', list.fiscal_year,
           'number', item.number) ORDER BY item.settled_at, agency.position)) AS record
       FROM disposal_items item JOIN disposal_lists list ON list.id = item.list_id
         JOIN agencies agency ON agency.code = item.agency_code
       WHERE item.record_id = ${id}::uuid AND item.outcome = 'disposed'
       GROUP BY item.kind, item.record_id HAVING ${values.add(actor.agency)}::text = ANY(array_agg(item.agency_code))`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return row.record;
  }
}
