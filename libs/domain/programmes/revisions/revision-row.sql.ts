import { postRefSql } from '@domain/agencies';

/** A revision as its list and its page show it (see `row` in the schemas), for the alias `revision` and SUBJECT_JOINS. */
export const REVISION_ROW = `'id', revision.id, 'number', revision.number,
  'subject', json_build_object('type', revision.subject_type, 'id', revision.subject_id,
    'title', coalesce(initiative.title, theme.title, programme.name),
    'themeNumber', theme.number, 'number', initiative.number),
  'effectiveOn', revision.effective_on, 'reason', revision.reason, 'state', revision.state,
  'stateReason', revision.state_reason, 'appliedAt', revision.applied_at, 'createdAt', revision.created_at,
  'version', revision.version,
  'proposedBy', (SELECT ${postRefSql('post')} FROM posts post WHERE post.id = revision.proposed_by_post_id),
  'needs', CASE WHEN revision.agency_code IS NULL THEN json_build_array('prefecture', 'city')
    ELSE json_build_array(revision.agency_code) END,
  'consents', coalesce((SELECT json_agg(json_build_object('agency', consent.agency_code, 'version', consent.revision_version,
      'post', ${postRefSql('post')}, 'person', person.name, 'consentedAt', consent.consented_at) ORDER BY agency.position)
    FROM revision_consents consent JOIN agencies agency ON agency.code = consent.agency_code
    JOIN posts post ON post.id = consent.post_id JOIN people person ON person.id = consent.person_id
    WHERE consent.revision_id = revision.id), '[]'::json)`;

/** Who wants an agreed revision back, the first first; for its page. */
export const WITHDRAWALS = `coalesce((SELECT json_agg(json_build_object('agency', asked.agency_code, 'reason', asked.reason,
      'post', ${postRefSql('post')}, 'person', person.name, 'askedAt', asked.asked_at) ORDER BY asked.asked_at)
    FROM revision_withdrawals asked JOIN posts post ON post.id = asked.post_id JOIN people person ON person.id = asked.person_id
    WHERE asked.revision_id = revision.id), '[]'::json)`;

export const SUBJECT_JOINS = `JOIN programmes programme ON programme.id = revision.programme_id
  LEFT JOIN initiatives initiative ON initiative.id = revision.subject_id
  LEFT JOIN themes theme ON theme.id = coalesce(initiative.theme_id, revision.subject_id)`;
