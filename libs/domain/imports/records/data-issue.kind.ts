import { createHash } from 'node:crypto';
import { inProgramme, programmeId, type RecordKind, within } from './record-kind.js';

/** Contradictions and gaps of the source. Whether one is still open is for people to say, so the state is not imported. */
export const dataIssueKind: RecordKind = {
  type: 'data-issue',
  table: 'data_issues',
  columns: ['place', 'statement'],
  incoming: ({ programme, dataIssues }) =>
    dataIssues.map(({ place, statement }) => ({
      key: within(
        programme.code,
        `${place}#${createHash('sha256').update(statement).digest('hex').slice(0, 12)}`,
      ),
      values: { place, statement },
      parents: [['programme', programme.code]],
    })),
  where: inProgramme.where,
  among: inProgramme.among,
  key: `file.programme || '/' || t.place || '#' || left(encode(sha256(convert_to(t.statement, 'UTF8')), 'hex'), 12)`,
  fixed: (_record, scope) => ({ programme_id: programmeId(scope) }),
};
