import { dayInTokyo, onlySubject, type RecordKind } from './record-kind.js';

/** A mail of the ledger that has come to its end; owned by the agency of its recipient. */
export const deliveryKind: RecordKind = {
  kind: 'delivery',
  finished: `SELECT delivery.id AS record_id, delivery.subject AS title,
      ${dayInTokyo('coalesce(delivery.finished_at, delivery.created_at)')} AS completed_on,
      coalesce(delivery.agency_code, 'joint') AS owner
    FROM deliveries delivery WHERE delivery.state IN ('accepted', 'refused', 'dead', 'skipped')`,
  parts: [
    { table: 'delivery_log', where: 'delivery_id = $1', kept: 'SELECT $1::uuid AS id' },
    { table: 'deliveries', where: 'id = $1' },
  ],
  subjects: onlySubject('delivery'),
};
