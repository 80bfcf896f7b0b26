import { scopesOf } from '@domain/access';
import { visibleRemark } from '@domain/remarks';
import { councilKinds } from './council.kinds.js';
import { programmeKinds } from './programmes.kinds.js';
import type { RecordKind } from './record-kind.js';
import { AUDIENCE_THEN, toldByAudience } from './scopes.sql.js';
import { taskKinds } from './tasks.kinds.js';

/** The agency owns the record beside which it stands, or has a part in it. */
const subjectConcerns = (agency: string) =>
  Object.entries({ ...taskKinds, ...programmeKinds, ...councilKinds })
    .filter(([kind]) => ['task', 'initiative', 'meeting'].includes(kind))
    .map(
      ([kind, { concerns }]) => `WHEN '${kind}' THEN ${concerns?.(agency, 'remark.subject_id') ?? 'false'}`,
    )
    .join(' ');

/** The remarks beside a record, told with it to whom each is for. */
export const remarksOn = (subject: string, id: string): string =>
  `SELECT 'remark', remark.id, NULL::text, NULL::uuid FROM remarks remark
   WHERE remark.subject_type = '${subject}' AND remark.subject_id = ${id}`;

export const remarkKinds: Record<string, RecordKind> = {
  remark: {
    word: { ja: '書き込み', en: 'remark' },
    visible: (actor, id, values) =>
      scopesOf(actor, 'remark.read').size > 0
        ? `EXISTS (SELECT FROM remarks remark WHERE ${visibleRemark(actor, id, values)})`
        : 'false',
    told: (actor, values) => toldByAudience(actor, 'remark.read', values),
    concerns: (agency, id) => `(${AUDIENCE_THEN} <> 'own_agency' AND EXISTS (SELECT FROM remarks remark
      WHERE remark.id = ${id} AND CASE remark.subject_type ${subjectConcerns(agency)} ELSE false END))`,
  },
};
