/** What belongs to a post and so passes to whoever holds it next. A new kind of record is a line below. */
export const belongingKinds = [
  'task',
  'asked_task',
  'action_item',
  'minutes_draft',
  'council_seat',
  'report_subscription',
  'report_schedule',
] as const;
export type BelongingKind = (typeof belongingKinds)[number];

const UNFINISHED = `state IN ('open', 'in_progress', 'blocked')`;
const MEETING = `council.name || ' ' || meeting.fiscal_year || '年度 第' || meeting.number || '回'`;

/** Rows (post_id, kind, id, title, due_on) of everything that is open now; `id` leads to the record's page. */
export const BELONGINGS = `
  SELECT assigned_post_id AS post_id,
    CASE WHEN EXISTS (SELECT FROM action_items WHERE task_id = task.id) THEN 'action_item' ELSE 'task' END AS kind,
    id, title, due_on FROM tasks task WHERE ${UNFINISHED}
  UNION ALL
  SELECT asking_post_id, 'asked_task', id, title, due_on FROM tasks WHERE ${UNFINISHED} AND asking_post_id <> assigned_post_id
  UNION ALL
  SELECT DISTINCT concerned.post_id, 'minutes_draft', meeting.id, ${MEETING}, NULL::date
  FROM minutes JOIN meetings meeting ON meeting.id = minutes.meeting_id JOIN councils council ON council.id = meeting.council_id
  CROSS JOIN LATERAL (SELECT post_id FROM council_seats WHERE council_id = council.id
    UNION SELECT minutes.saved_by_post_id) concerned
  WHERE minutes.state IN ('draft', 'circulated', 'corrected')
  UNION ALL
  SELECT seat.post_id, 'council_seat', council.id, council.name, NULL
  FROM council_seats seat JOIN councils council ON council.id = seat.council_id
  UNION ALL
  SELECT recipient.post_id, 'report_subscription', schedule.id, programme.name, NULL
  FROM report_schedule_recipients recipient JOIN report_schedules schedule ON schedule.id = recipient.schedule_id
  JOIN programmes programme ON programme.id = schedule.programme_id WHERE schedule.deleted_at IS NULL
  UNION ALL
  SELECT schedule.created_by_post_id, 'report_schedule', schedule.id, programme.name, NULL
  FROM report_schedules schedule JOIN programmes programme ON programme.id = schedule.programme_id
  WHERE schedule.deleted_at IS NULL`;

/** Of each kind a page names this many; the counts are of all. */
export const MOST_NAMED = 100;

/** JSON `{ task: 3, … }` of the post, for the alias of a row of `belongs` given. */
export function countsSql(postId: string): string {
  return `coalesce((SELECT json_object_agg(kind, number) FROM counted WHERE counted.post_id = ${postId}), '{}'::json)`;
}

/** JSON list of what belongs to the post, as many as are named. */
export function itemsSql(postId: string): string {
  return `coalesce((SELECT json_agg(json_build_object('kind', kind, 'id', id, 'title', title, 'dueOn', due_on)
      ORDER BY array_position(ARRAY[${belongingKinds.map((kind) => `'${kind}'`).join(', ')}], kind), due_on, id)
    FROM belongs WHERE belongs.post_id = ${postId} AND belongs.place <= ${MOST_NAMED}), '[]'::json)`;
}
