import { dayInTokyo, mailParts, type RecordKind, subjectsOf } from './record-kind.js';

const ROWS = 'SELECT id FROM transfer_rows WHERE list_id = $1';
const HAND_OVERS = `SELECT id FROM hand_overs WHERE row_id IN (${ROWS})`;
const MAILS = `SELECT id FROM deliveries WHERE subject_type = 'transfer_row' AND subject_id IN (${ROWS})`;
const WITHDRAWN = `(SELECT max(event.occurred_at) FROM domain_events event WHERE event.subject_type = 'transfer_list'
  AND event.subject_id = list.id AND event.type = 'transfer_list.withdrawn')`;

/** A list of transfers that was applied or withdrawn: its file with the names, the memoranda, the receipts. Who held which post stays. */
export const transferListKind: RecordKind = {
  kind: 'transfer_list',
  finished: `SELECT list.id AS record_id, list.title,
      ${dayInTokyo(`coalesce(list.applied_at, ${WITHDRAWN}, list.created_at)`)} AS completed_on, list.agency_code AS owner
    FROM transfer_lists list WHERE list.state IN ('applied', 'withdrawn') AND NOT EXISTS (
      SELECT FROM account_endings ending JOIN transfer_rows row ON row.id = ending.row_id
      WHERE row.list_id = list.id AND ending.ended_at IS NULL AND ending.kept_at IS NULL)`,
  parts: [
    ...mailParts('transfer_list'),
    { table: 'delivery_log', where: `delivery_id IN (${MAILS})`, kept: MAILS },
    { table: 'deliveries', where: `subject_type = 'transfer_row' AND subject_id IN (${ROWS})` },
    {
      table: 'hand_over_notes',
      where: `hand_over_id IN (${HAND_OVERS})`,
      kept: HAND_OVERS,
    },
    { table: 'hand_overs', where: `row_id IN (${ROWS})` },
    { table: 'transfer_receipts', where: `row_id IN (${ROWS})`, kept: 'SELECT $1::uuid AS id' },
    { table: 'account_endings', where: `row_id IN (${ROWS})` },
    { table: 'transfer_rows', where: 'list_id = $1' },
    { table: 'transfer_lists', where: 'id = $1' },
  ],
  files: 'SELECT file_id AS id FROM transfer_lists WHERE id = $1 AND file_id IS NOT NULL',
  subjects: `${subjectsOf('transfer_list')} UNION ALL SELECT 'delivery', id FROM (${MAILS}) mail
    UNION ALL SELECT 'hand_over', id FROM hand_overs WHERE row_id IN (${ROWS})`,
};
