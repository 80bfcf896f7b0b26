import { BELONGINGS, countsSql, itemsSql } from './belongings.sql.js';

/** So many holders of a post are named, and the others counted: a row of a crowd does not carry the crowd. */
const MOST_HOLDERS = 10;

function namesSql(people: string): string {
  return `json_agg(${people}.name ORDER BY ${people}.place) FILTER (WHERE ${people}.place <= ${MOST_HOLDERS}) AS names,
    greatest(count(*) - ${MOST_HOLDERS}, 0)::int AS more`;
}

/**
 * Common table expressions about the posts that the rows of `moving` (rows of transfer_rows with `list_state`) leave and
 * take: `belongs` and `counted` = what belongs to each, `before` and `after` = who holds it on either side of its day.
 * One statement for a whole list, however long it is.
 */
export const MOVED_POSTS = `
  touched AS (
    SELECT post_id, min(starts_on) AS starts_on FROM (
      SELECT from_post_id AS post_id, starts_on FROM moving UNION ALL SELECT to_post_id, starts_on FROM moving) both_sides
    WHERE post_id IS NOT NULL GROUP BY post_id),
  belongs AS MATERIALIZED (
    SELECT everything.*, row_number() OVER (PARTITION BY everything.post_id, everything.kind
      ORDER BY everything.due_on, everything.id) AS place
    FROM (${BELONGINGS}) everything JOIN touched USING (post_id)),
  counted AS (SELECT post_id, kind, count(*)::int AS number FROM belongs GROUP BY post_id, kind),
  before_people AS (
    SELECT touched.post_id, person.name,
      row_number() OVER (PARTITION BY touched.post_id ORDER BY holder.valid_from, person.id) AS place
    FROM touched JOIN post_holders holder ON holder.post_id = touched.post_id AND holder.kind = 'holder'
      AND holder.valid_from < touched.starts_on AND (holder.valid_to IS NULL OR holder.valid_to >= touched.starts_on - 1)
    JOIN people person ON person.id = holder.person_id),
  before_names AS (SELECT post_id, ${namesSql('before_people')} FROM before_people GROUP BY post_id),
  after_people AS (
    SELECT touched.post_id, person.id::text AS key, person.name
    FROM touched JOIN post_holders holder ON holder.post_id = touched.post_id AND holder.kind = 'holder'
      AND holder.valid_from <= touched.starts_on AND (holder.valid_to IS NULL OR holder.valid_to >= touched.starts_on)
    JOIN people person ON person.id = holder.person_id
    WHERE NOT EXISTS (SELECT FROM moving WHERE moving.from_post_id = touched.post_id AND moving.person_id = person.id
      AND NOT moving.concurrent AND moving.list_state <> 'applied')
    UNION
    SELECT to_post_id, coalesce(person_id::text, email), person_name FROM moving
    WHERE to_post_id IS NOT NULL),
  after_placed AS (
    SELECT post_id, name, row_number() OVER (PARTITION BY post_id ORDER BY name, key) AS place
    FROM (SELECT DISTINCT ON (post_id, key) * FROM after_people) once),
  after_names AS (SELECT post_id, ${namesSql('after_placed')} FROM after_placed GROUP BY post_id)`;

/**
 * One side of a row (the post left, or the post taken) as JSON, or null. With `items`, what moves is named too. Whom a
 * post without a holder falls to is no matter of SQL: `VacatedPosts` fills it in by the organisation's rule.
 */
export function sideSql(postId: string, { items }: { items: boolean }): string {
  return `(SELECT json_build_object('post', json_build_object('id', side.id, 'name', side.name, 'department', place.name,
      'agency', side.agency_code),
    'counts', ${countsSql('side.id')}, ${items ? `'items', ${itemsSql('side.id')},` : ''}
    'before', coalesce((SELECT names FROM before_names WHERE post_id = side.id), '[]'::json),
    'beforeMore', coalesce((SELECT more FROM before_names WHERE post_id = side.id), 0),
    'after', coalesce((SELECT names FROM after_names WHERE post_id = side.id), '[]'::json),
    'afterMore', coalesce((SELECT more FROM after_names WHERE post_id = side.id), 0),
    'fallsTo', NULL)
   FROM posts side LEFT JOIN departments place ON place.id = side.department_id WHERE side.id = ${postId})`;
}
