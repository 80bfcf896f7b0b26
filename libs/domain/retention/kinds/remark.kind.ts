import { dayInTokyo, onlySubject, type RecordKind } from './record-kind.js';

/** A remark on an initiative, which itself never ends here; other remarks go with their task or meeting. */
export const remarkKind: RecordKind = {
  kind: 'remark',
  finished: `SELECT remark.id AS record_id, '書き込み：' || initiative.title AS title,
      ${dayInTokyo('remark.updated_at')} AS completed_on,
      CASE remark.audience WHEN 'own_agency' THEN remark.agency_code ELSE 'joint' END AS owner
    FROM remarks remark JOIN initiatives initiative ON initiative.id = remark.subject_id
    WHERE remark.subject_type = 'initiative'`,
  parts: [
    { table: 'remark_versions', where: 'remark_id = $1', kept: 'SELECT $1::uuid AS id' },
    { table: 'remarks', where: 'id = $1' },
  ],
  subjects: onlySubject('remark'),
};
