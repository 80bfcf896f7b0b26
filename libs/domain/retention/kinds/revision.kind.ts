import { dayInTokyo, mailParts, type RecordKind, subjectsOf } from './record-kind.js';

const WITHDRAWN = `(SELECT max(event.occurred_at) FROM domain_events event WHERE event.subject_type = 'revision'
  AND event.subject_id = revision.id AND event.type = 'revision.withdrawn')`;

/**
 * A revision that was withdrawn: wording that never held. What came into force is official wording, and stays. The period
 * is counted from the end of the programme at the earliest, so that no number of its revisions is given twice.
 */
export const revisionKind: RecordKind = {
  kind: 'revision',
  finished: `SELECT revision.id AS record_id, programme.name || ' 改定' || revision.number AS title,
      greatest(${dayInTokyo(`coalesce(${WITHDRAWN}, revision.created_at)`)},
        make_date(programme.fy_to + 1, 3, 31)) AS completed_on,
      coalesce(revision.agency_code, 'joint') AS owner
    FROM revisions revision JOIN programmes programme ON programme.id = revision.programme_id
    WHERE revision.state = 'withdrawn' AND revision.applied_at IS NULL`,
  parts: [
    ...mailParts('revision'),
    { table: 'revision_withdrawals', where: 'revision_id = $1' },
    { table: 'revision_consents', where: 'revision_id = $1' },
    { table: 'revisions', where: 'id = $1' },
  ],
  subjects: subjectsOf('revision'),
};
