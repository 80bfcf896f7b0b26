import { type Actor, may, type Permission } from '@domain/access';
import { actsAnsweredBy, jointActTitle } from '@domain/joint-acts';
import type { Placeholders } from '@platform/database';

const MOST = 50;

/** What waits for the yes of the actor's agency, the oldest first, as JSON rows of `waitingConsent`; one expression. */
export function consentsWaitingSql(actor: Actor, values: Placeholders): string {
  const asked = WAITING.filter(([permission]) => may(actor, permission, { owner: 'joint' }));
  if (actor.agency === null || asked.length === 0) return `'[]'::json`;
  const agency = `${values.add(actor.agency)}::text`;
  return `coalesce((SELECT json_agg(json_build_object('kind', kind, 'id', id, 'act', act, 'subject', subject, 'title', title,
      'since', since) ORDER BY since, id)
    FROM (SELECT * FROM (${asked.map(([, sql]) => sql(agency, actor, values)).join(' UNION ALL ')}) all_of_them (kind, id, act, subject, since, title)
      WHERE title IS NOT NULL ORDER BY since, id LIMIT ${MOST}) waiting), '[]'::json)`;
}

const REVISED = `coalesce((SELECT title FROM initiatives WHERE id = revision.subject_id),
  (SELECT title FROM themes WHERE id = revision.subject_id), (SELECT name FROM programmes WHERE id = revision.subject_id))`;

/** Who answers what, and the rows of it; the rule of each feature's own door. */
const WAITING: readonly [Permission, (agency: string, actor: Actor, values: Placeholders) => string][] = [
  [
    'joint_act.answer',
    (
      agency,
      actor,
      values,
    ) => `SELECT 'joint_act' AS kind, joint_act.subject_id AS id, joint_act.act, joint_act.subject_type AS subject,
         joint_act.asked_at AS since, ${jointActTitle} AS title
       FROM joint_acts joint_act WHERE joint_act.state = 'asked' AND joint_act.asked_agency <> ${agency}
         AND joint_act.act = ANY(${values.add(actsAnsweredBy(actor))}::text[])`,
  ],
  [
    'initiative.consent',
    (
      agency,
    ) => `SELECT 'initiative', initiative.id, NULL, 'initiative', initiative.proposed_at, initiative.title FROM initiatives initiative
       WHERE initiative.state = 'proposed' AND initiative.owner_kind IN ('joint', ${agency})
         AND NOT EXISTS (SELECT FROM initiative_consents consent WHERE consent.initiative_id = initiative.id
           AND consent.agency_code = ${agency} AND consent.initiative_version = initiative.version)`,
  ],
  [
    'revision.consent',
    (agency) => `SELECT 'revision', revision.id, NULL, revision.subject_type, revision.created_at, ${REVISED}
       FROM revisions revision
       WHERE revision.state = 'proposed' AND coalesce(revision.agency_code, ${agency}) = ${agency}
         AND NOT EXISTS (SELECT FROM revision_consents consent WHERE consent.revision_id = revision.id
           AND consent.agency_code = ${agency} AND consent.revision_version = revision.version)`,
  ],
  [
    // The other agency asks to withdraw what both agreed on.
    'revision.consent',
    (agency) => `SELECT 'revision_withdrawal', revision.id, NULL, revision.subject_type,
         (SELECT min(asked_at) FROM revision_withdrawals WHERE revision_id = revision.id), ${REVISED}
       FROM revisions revision
       WHERE revision.state = 'agreed' AND revision.agency_code IS NULL
         AND EXISTS (SELECT FROM revision_withdrawals asked WHERE asked.revision_id = revision.id AND asked.agency_code <> ${agency})
         AND NOT EXISTS (SELECT FROM revision_withdrawals own WHERE own.revision_id = revision.id AND own.agency_code = ${agency})`,
  ],
];
