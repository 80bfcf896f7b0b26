import { validOn } from '../dated.sql.js';
import { personAgencySql } from './person-agency.sql.js';

/** True where the account has a confirmed second factor; the only place that knows how it is kept. */
export const HAS_SECOND_FACTOR = `EXISTS (SELECT FROM second_factors WHERE account_id = account.id AND confirmed_at IS NOT NULL)`;

const HELD = `json_build_object('id', post.id, 'name', post.name, 'agency', post.agency_code, 'kind', term.kind,
  'department', (SELECT name FROM departments WHERE id = post.department_id)`;

/** Fields that a row of the list and the person's page have in common, for the aliases `person` and `account`. */
export const PERSON_FIELDS = `'id', person.id, 'name', person.name, 'agency', ${personAgencySql('person')},
  'organisation', (SELECT json_build_object('id', id, 'name', name) FROM organisations WHERE id = person.organisation_id),
  'account', CASE WHEN account.id IS NOT NULL THEN json_build_object(
    'state', CASE WHEN account.disabled_at IS NULL THEN 'active' ELSE 'disabled' END, 'secondFactor', ${HAS_SECOND_FACTOR}) END`;

/** The posts that the person holds today. */
export const PERSON_POSTS = `coalesce((SELECT json_agg(${HELD}) ORDER BY term.kind DESC, post.agency_code NULLS LAST, post.name COLLATE "C")
  FROM post_holders term JOIN posts post ON post.id = term.post_id
  WHERE term.person_id = person.id AND ${validOn('term', 'app_today()')} AND ${validOn('post', 'app_today()')}), '[]'::json)`;

/** Every post that the person held, holds or will hold, newest first. */
export const PERSON_TERMS = `coalesce((SELECT json_agg(${HELD}, 'termId', term.id, 'validFrom', term.valid_from,
    'validTo', term.valid_to, 'reason', term.reason) ORDER BY term.valid_to DESC NULLS FIRST, term.valid_from DESC, term.id)
  FROM post_holders term JOIN posts post ON post.id = term.post_id WHERE term.person_id = person.id), '[]'::json)`;
