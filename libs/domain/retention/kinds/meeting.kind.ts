import {
  dayInTokyo,
  documentFiles,
  documentParts,
  mailParts,
  type RecordKind,
  remarkParts,
  subjectsOf,
} from './record-kind.js';

const ENDED = `(SELECT max(event.occurred_at) FROM domain_events event WHERE event.subject_type = 'meeting'
  AND event.subject_id = meeting.id AND event.type IN ('meeting.closed', 'meeting.cancelled'))`;
const YEAR = `CASE WHEN meeting.fiscal_year = 2019 THEN '令和元' WHEN meeting.fiscal_year > 2019
  THEN '令和' || meeting.fiscal_year - 2018 ELSE '平成' || meeting.fiscal_year - 1988 END`;

/** A meeting that has ended, with its agenda, minutes and decisions; owned as its council is. */
export const meetingKind: RecordKind = {
  kind: 'meeting',
  finished: `SELECT meeting.id AS record_id,
      council.name || ' ' || ${YEAR} || '年度第' || meeting.number || '回' AS title,
      ${dayInTokyo(`coalesce(${ENDED}, meeting.starts_at)`)} AS completed_on,
      coalesce(council.agency_code, 'joint') AS owner
    FROM meetings meeting JOIN councils council ON council.id = meeting.council_id
    WHERE meeting.state IN ('closed', 'cancelled')`,
  parts: [
    // Before the remarks, by which the mails about them are found.
    ...mailParts('meeting'),
    ...remarkParts('meeting'),
    ...documentParts('meeting'),
    { table: 'action_items', where: 'meeting_id = $1' },
    { table: 'decisions', where: 'meeting_id = $1' },
    { table: 'agenda_items', where: 'meeting_id = $1' },
    { table: 'attendances', where: 'meeting_id = $1' },
    { table: 'minutes_versions', where: 'meeting_id = $1', kept: 'SELECT $1::uuid AS id' },
    { table: 'minutes_reads', where: 'meeting_id = $1' },
    { table: 'minutes', where: 'meeting_id = $1' },
    { table: 'meetings', where: 'id = $1' },
  ],
  files: documentFiles('meeting'),
  subjects: subjectsOf('meeting'),
};
