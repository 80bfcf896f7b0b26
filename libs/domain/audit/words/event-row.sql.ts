import type { Actor } from '@domain/access';
import { seesInitiative } from '@domain/programmes';

/** An event as `tellEvent` needs it, for the aliases `event` and those of EVENT_JOINS. */
export const EVENT_ROW = `'id', event.id, 'at', event.occurred_at, 'type', event.type, 'agency', event.agency_code,
  'post', CASE WHEN doer.id IS NOT NULL THEN
    concat_ws('・', doer_agency.short_name, concat_ws(' ', doer_department.name, doer.name)) END,
  'person', person.name, 'systemActor', event.system_actor, 'actingBy', event.acting_by, 'asDeputy', event.as_deputy,
  'content', event.content::json`;

export const EVENT_JOINS = `
  LEFT JOIN posts doer ON doer.id = event.post_id
  LEFT JOIN agencies doer_agency ON doer_agency.code = doer.agency_code
  LEFT JOIN departments doer_department ON doer_department.id = doer.department_id
  LEFT JOIN people person ON person.id = event.person_id`;

/** An instant to PostgreSQL's own precision, for cursors. */
export const EVENT_CURSOR = `(extract(epoch FROM event.occurred_at) * 1000000)::bigint || '~' || event.id`;

const ID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** The names of all that the contents of `rows` refer to, looked up together: `{id: name}`; not of a draft that the actor does not see. */
export function namesIn(actor: Actor, rows: string): string {
  return `coalesce((SELECT json_object_agg(named.id, named.name) FROM (
      SELECT DISTINCT (regexp_matches(${rows}.content, '${ID}', 'g'))[1]::uuid AS id FROM ${rows}) mentioned
    JOIN LATERAL (
      SELECT post.id, concat_ws('・', agency.short_name, concat_ws(' ', department.name, post.name)) AS name
        FROM posts post LEFT JOIN agencies agency ON agency.code = post.agency_code
        LEFT JOIN departments department ON department.id = post.department_id WHERE post.id = mentioned.id
      UNION ALL SELECT id, name FROM departments WHERE id = mentioned.id
      UNION ALL SELECT id, name FROM people WHERE id = mentioned.id
      UNION ALL SELECT id, title FROM initiatives WHERE id = mentioned.id AND ${seesInitiative(actor, 'mentioned.id')}
      UNION ALL SELECT id, title FROM themes WHERE id = mentioned.id
      UNION ALL SELECT id, name FROM organisations WHERE id = mentioned.id
      UNION ALL SELECT id, name FROM indicators WHERE id = mentioned.id
      UNION ALL SELECT id, name FROM programmes WHERE id = mentioned.id
      UNION ALL SELECT id, name FROM strategies WHERE id = mentioned.id
      UNION ALL SELECT id, name FROM agreements WHERE id = mentioned.id
      UNION ALL SELECT id, title FROM transfer_lists WHERE id = mentioned.id
      UNION ALL SELECT id, name FROM councils WHERE id = mentioned.id
      UNION ALL SELECT id, title FROM agenda_items WHERE id = mentioned.id LIMIT 1) named ON true), '{}'::json)`;
}
