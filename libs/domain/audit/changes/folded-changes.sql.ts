// Parts of one statement: `subjects` (what is looked at, each with its place in the order), then FOLDED over the days $2 to $3.

const POSITION = `row_number() OVER (ORDER BY rank, theme_number NULLS FIRST, number NULLS FIRST, id)`;

/** The programme of the code `$1`, its themes and those of its initiatives of which `visible` is true. */
export const wholeProgramme = (
  visible: string,
): string => `here AS (SELECT * FROM programmes WHERE code = $1),
  subjects AS (SELECT *, ${POSITION} AS position FROM (
    SELECT 'programme' AS kind, id, code AS key, name AS title, NULL::int AS theme_number, NULL::int AS number, 1 AS rank FROM here
    UNION ALL SELECT 'theme', theme.id, here.code || '/' || theme.code, theme.title, theme.number, NULL, 2
      FROM themes theme JOIN here ON here.id = theme.programme_id
    UNION ALL SELECT 'initiative', initiative.id, here.code || '/' || initiative.code, initiative.title, theme.number, initiative.number, 3
      FROM initiatives initiative JOIN here ON here.id = initiative.programme_id JOIN themes theme ON theme.id = initiative.theme_id
      WHERE ${visible}) looked_at),
  imported_into AS (SELECT id FROM here)`;

/** The initiative `$1` alone. */
export const initiativeAlone = (visible: string): string => `subjects AS (
    SELECT 'initiative' AS kind, initiative.id, programme.code || '/' || initiative.code AS key, initiative.title,
      theme.number AS theme_number, initiative.number, 1::bigint AS position
    FROM initiatives initiative JOIN themes theme ON theme.id = initiative.theme_id
    JOIN programmes programme ON programme.id = initiative.programme_id WHERE initiative.id = $1::uuid AND ${visible}),
  imported_into AS (SELECT programme_id AS id FROM initiatives WHERE id = $1::uuid)`;

/** What a content says changed: {field: {before, after}}, as it is written today and as older events wrote it. */
const CHANGES = `CASE
  WHEN jsonb_typeof(content -> 'changes') = 'object' THEN content -> 'changes'
  WHEN type = 'initiative.department_set' AND content ? 'after'
    THEN jsonb_build_object('departmentId', jsonb_build_object('before', content -> 'before', 'after', content -> 'after'))
  WHEN jsonb_typeof(content -> 'from') = 'string' AND jsonb_typeof(content -> 'to') = 'string'
    THEN jsonb_build_object('state', jsonb_build_object('before', content -> 'from', 'after', content -> 'to'))
  ELSE '{}'::jsonb END`;

/** Which of several like it the field is: a department is that of an agency, a line of descent that of an edge. */
const QUALIFIER = `coalesce(content ->> 'agency', content ->> 'edgeId', '')`;

/** An import tells of many records in one event of its programme, by their keys. */
const IMPORTED = `SELECT subject.kind AS subject_kind, subject.id AS subject_id, subject.position, field.key AS field, '' AS qualifier,
    field.value, happened.*
  FROM happened CROSS JOIN LATERAL jsonb_array_elements(CASE WHEN jsonb_typeof(happened.content -> 'changes') = 'array'
      THEN happened.content -> 'changes' ELSE '[]'::jsonb END) record
  JOIN subjects subject ON subject.kind = record ->> 'recordType' AND subject.key = record ->> 'key'
  CROSS JOIN LATERAL jsonb_each(record -> 'fields') field
  WHERE happened.happened_to IN (SELECT id FROM imported_into)`;

/** Every field that is another at the end of the days than at their beginning, with the event that changed it last. */
export const FOLDED = `
  happened AS MATERIALIZED (SELECT event.id, event.type, event.subject_type AS happened_kind, event.subject_id AS happened_to,
      event.content::jsonb AS content, event.occurred_at, event.agency_code, event.post_id, event.person_id, event.system_actor,
      event.acting_by, event.as_deputy
    FROM domain_events event
    WHERE event.content IS NOT NULL AND event.occurred_at >= $2::date::timestamp AT TIME ZONE 'Asia/Tokyo'
      AND event.occurred_at < ($3::date + 1)::timestamp AT TIME ZONE 'Asia/Tokyo'
      AND (event.subject_type, event.subject_id) IN (SELECT kind, id FROM subjects UNION SELECT 'programme', id FROM imported_into)),
  steps AS (
    SELECT subject.kind AS subject_kind, subject.id AS subject_id, subject.position, field.key AS field, ${QUALIFIER} AS qualifier,
      field.value, happened.*
    FROM happened JOIN subjects subject ON subject.kind = happened_kind AND subject.id = happened_to
    CROSS JOIN LATERAL jsonb_each(${CHANGES}) field
    UNION ALL ${IMPORTED}),
  ends AS (SELECT *, first_value(value -> 'before') OVER whole AS before, last_value(value -> 'after') OVER whole AS after,
      count(*) OVER whole AS times, row_number() OVER (PARTITION BY subject_kind, subject_id, field, qualifier
        ORDER BY occurred_at DESC, id DESC) AS from_last
    FROM steps WHERE jsonb_typeof(value) = 'object' AND value ? 'after'
    WINDOW whole AS (PARTITION BY subject_kind, subject_id, field, qualifier ORDER BY occurred_at, id
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING)),
  folded AS (SELECT subject_kind, subject_id, position, field, qualifier, before, after, times, type, occurred_at, agency_code,
      post_id, person_id, system_actor, acting_by, as_deputy
    FROM ends WHERE from_last = 1 AND before IS DISTINCT FROM after)`;
