import { type Actor, may, type Permission } from '@domain/access';
import { actsAnsweredBy } from '@domain/joint-acts';
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

/** Who answers what, and the rows of it; the rule of each feature's own door. */
const WAITING: readonly [Permission, (agency: string, actor: Actor, values: Placeholders) => string][] = [
  [
    'joint_act.answer',
    (
      agency,
      actor,
      values,
    ) => `SELECT 'joint_act' AS kind, asked.subject_id AS id, asked.act, asked.subject_type AS subject, asked.asked_at AS since,
         coalesce((SELECT title FROM initiatives WHERE id = asked.subject_id), (SELECT name FROM agreements WHERE id = asked.subject_id),
           (SELECT name FROM programmes WHERE id = asked.subject_id), (SELECT name FROM rule_sets WHERE id = asked.subject_id),
           (SELECT name FROM indicators WHERE id = asked.subject_id)) AS title
       FROM joint_acts asked WHERE asked.state = 'asked' AND asked.asked_agency <> ${agency}
         AND asked.act = ANY(${values.add(actsAnsweredBy(actor))}::text[])`,
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
    (agency) => `SELECT 'revision', revision.id, NULL, revision.subject_type, revision.created_at,
         coalesce((SELECT title FROM initiatives WHERE id = revision.subject_id), (SELECT title FROM themes WHERE id = revision.subject_id),
           (SELECT name FROM programmes WHERE id = revision.subject_id))
       FROM revisions revision
       WHERE revision.state = 'proposed' AND coalesce(revision.agency_code, ${agency}) = ${agency}
         AND NOT EXISTS (SELECT FROM revision_consents consent WHERE consent.revision_id = revision.id
           AND consent.agency_code = ${agency} AND consent.revision_version = revision.version)`,
  ],
];
