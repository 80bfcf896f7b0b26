import { documentFiles, documentParts, mailParts, type RecordKind, subjectsOf } from './record-kind.js';

/** An agreement after its end, with what was agreed, its terms and amendments, its documents and their files. */
export const agreementKind: RecordKind = {
  kind: 'agreement',
  finished: `SELECT agreement.id AS record_id, agreement.name AS title,
      coalesce(agreement.terminated_on, agreement.ends_on,
        (SELECT max(term.ends_on) FROM agreement_terms term WHERE term.agreement_id = agreement.id)) AS completed_on,
      coalesce(agreement.agency_code, 'joint') AS owner
    FROM agreements agreement WHERE agreement.state IN ('expired', 'terminated')`,
  parts: [
    ...mailParts('agreement'),
    ...documentParts('agreement'),
    { table: 'joint_acts', where: `subject_type = 'agreement' AND subject_id = $1` },
    { table: 'agreement_initiatives', where: 'agreement_id = $1' },
    { table: 'agreement_amendments', where: 'agreement_id = $1' },
    { table: 'agreement_terms', where: 'agreement_id = $1' },
    { table: 'agreement_items', where: 'agreement_id = $1' },
    { table: 'agreement_parties', where: 'agreement_id = $1' },
    { table: 'agreements', where: 'id = $1' },
  ],
  files: documentFiles('agreement'),
  subjects: subjectsOf('agreement'),
};
