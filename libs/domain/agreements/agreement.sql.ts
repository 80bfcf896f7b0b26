import { validOn, workingRoles } from '@domain/agencies';
import { DAYS_OF_NOTICE } from './agreement-term.rule.js';

// The rules of agreement-state.rule.ts as SQL over the alias of a row of `agreements`; a test holds both to the same answers.

const SIGNED = (a: string) =>
  `CASE WHEN ${a}.signed_on ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'
    THEN (${a}.signed_on || substr('-01-01', length(${a}.signed_on) - 3))::date END`;

/** The first day on which it holds. */
export function beginningSql(a: string): string {
  return `coalesce((SELECT first.starts_on FROM agreement_terms first WHERE first.agreement_id = ${a}.id AND first.number = 1),
    ${a}.starts_on, ${SIGNED(a)})`;
}

/** The state on a day; `day` is a date expression. */
export function stateOnSql(a: string, day: string): string {
  return `CASE WHEN ${a}.state = 'draft' OR ${beginningSql(a)} > ${day} THEN 'draft'
    WHEN ${a}.terminated_on < ${day} THEN 'terminated'
    ELSE coalesce(
      (SELECT CASE term.kind WHEN 'auto_renewed' THEN 'auto_renewed' ELSE 'active' END FROM agreement_terms term
       WHERE term.agreement_id = ${a}.id AND coalesce(term.starts_on, '-infinity') <= ${day}
         AND coalesce(term.ends_on, 'infinity') >= ${day} ORDER BY term.number DESC LIMIT 1),
      CASE WHEN NOT EXISTS (SELECT FROM agreement_terms term WHERE term.agreement_id = ${a}.id)
          AND coalesce(${a}.ends_on, 'infinity') >= ${day} THEN 'active'
        WHEN ${a}.renewal = 'automatic' THEN 'auto_renewed' ELSE 'expired' END) END`;
}

export const IN_FORCE = (a: string): string => `${a}.state IN ('active', 'auto_renewed')`;

/** Its term, or the agreement itself, ends within the days of notice. */
export function endingSoonSql(a: string): string {
  return `(${IN_FORCE(a)} AND coalesce(least(${a}.ends_on, ${a}.terminated_on)
    BETWEEN app_today() AND app_today() + ${DAYS_OF_NOTICE}, false))`;
}

/** Who answers for it today: its post, else the first post of its department that takes on work, its head before others. */
export function responsiblePostSql(a: string): string {
  const roles = workingRoles.map((role) => `'${role}'`).join(', ');
  const works = (post: string) =>
    `${validOn(post, 'app_today()')} AND ${post}.agency_code IS NOT NULL
       AND EXISTS (SELECT FROM post_roles WHERE post_id = ${post}.id AND role IN (${roles}))`;
  return `coalesce((SELECT named.id FROM posts named WHERE named.id = ${a}.post_id AND ${works('named')}),
    (SELECT of.id FROM posts of WHERE of.department_id = ${a}.department_id AND ${works('of')}
     ORDER BY (SELECT min(array_position(ARRAY['section_head', ${roles}], role)) FROM post_roles WHERE post_id = of.id),
       of.valid_from, of.id LIMIT 1))`;
}

/** What is missing, in a fixed order, as a JSON array of words. */
export function gapsSql(a: string): string {
  return `to_json(array_remove(ARRAY[
    CASE WHEN ${IN_FORCE(a)} AND ${a}.validity <> 'none' AND ${responsiblePostSql(a)} IS NULL THEN 'responsible' END,
    CASE WHEN ${IN_FORCE(a)} AND ${a}.renewal = 'automatic' AND ${a}.renewal_months IS NULL THEN 'renewal_length' END,
    CASE WHEN ${a}.state <> 'draft' AND ${a}.validity <> 'none' AND ${a}.ends_on IS NULL THEN 'end' END,
    CASE WHEN ${a}.state <> 'draft' AND ${a}.signed_on IS NULL THEN 'signing'
      WHEN length(${a}.signed_on) < 10 THEN 'signing_day' END], NULL))`;
}

/** The parties in their order. */
export function partiesSql(a: string): string {
  return `coalesce((SELECT json_agg(json_build_object('agency', party.agency_code, 'organisationId', party.organisation_id,
      'name', party.name) ORDER BY party.position)
    FROM agreement_parties party WHERE party.agreement_id = ${a}.id), '[]'::json)`;
}

/** One row of the register; `day` is the day whose state is shown. */
export function rowSql(a: string, day: string): string {
  return `'id', ${a}.id, 'name', ${a}.name, 'agency', ${a}.agency_code, 'state', ${stateOnSql(a, day)},
    'signedOn', ${a}.signed_on, 'startsOn', ${beginningSql(a)}, 'validity', ${a}.validity, 'endsOn', ${a}.ends_on,
    'terminatedOn', ${a}.terminated_on, 'renewal', ${a}.renewal, 'renewalMonths', ${a}.renewal_months,
    'endingSoon', ${endingSoonSql(a)}, 'gaps', ${gapsSql(a)}, 'parties', ${partiesSql(a)}`;
}
