import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { StandingQuery, validOn } from '@domain/agencies';
import { seesInitiative } from '@domain/programmes';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor, unreadableCursor } from '@platform/http';
import { addWorkingDays, isDay } from '@platform/time';
import { consentsWaitingSql } from './consents-waiting.sql.js';
import { TASK_ROW, taskRowJoins } from './task-row.sql.js';
import { visibleTasks } from './task-visibility.js';
import type { MyWork, TaskListQuery } from './task.schemas.js';
import { urgencyOf } from './urgency.rule.js';

type Row = Omit<MyWork['items'][number], 'urgency'>;

/** Above this many a list says "1,000 or more": counting further costs more than it tells. */
const COUNT_CAP = 1000;
const MY_WORK_LIMIT = 200;
const UNFINISHED = `task.state IN ('open', 'in_progress', 'blocked')`;
/** Of the person, whatever post they act for: the April hand-over is owed beside the tasks, and the page is one statement. */
const handOversToConfirm = (person: string) =>
  `SELECT count(*)::int FROM hand_overs hand_over JOIN transfer_rows row ON row.id = hand_over.row_id
   JOIN transfer_lists list ON list.id = row.list_id
   WHERE hand_over.person_id = ${person} AND hand_over.confirmed_at IS NULL AND list.state IN ('scheduled', 'failed')`;

/** Lists of tasks: one statement each, keyset pages, the JSON built by PostgreSQL. */
@Injectable()
export class TasksQuery {
  constructor(
    private readonly database: Database,
    private readonly standing: StandingQuery,
  ) {}

  async list(actor: Actor, query: TaskListQuery): Promise<string> {
    const values = new Placeholders();
    const where = this.conditions(actor, query, values).join(' AND ');
    const after = readCursor(query.cursor, cursorForms.dayAndId);
    if (after !== null && !isDay(after[0] ?? '')) throw unreadableCursor();
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT task.* FROM tasks task WHERE ${where}
           ${after === null ? '' : `AND (task.due_on, task.id) > (${values.add(after[0])}::date, ${values.add(after[1])}::uuid)`}
         ORDER BY task.due_on, task.id LIMIT ${limit} + 1),
       counted AS (SELECT count(*)::int AS value FROM (SELECT 1 FROM tasks task WHERE ${where} LIMIT ${COUNT_CAP} + 1) capped),
       shown AS (SELECT * FROM page ORDER BY due_on, id LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${TASK_ROW} ORDER BY task.due_on, task.id) FROM shown task ${taskRowJoins(actor)}), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT due_on || '~' || id FROM shown ORDER BY due_on DESC, id DESC LIMIT 1) END,
         'count', (SELECT json_build_object('value', least(value, ${COUNT_CAP}), 'capped', value > ${COUNT_CAP}) FROM counted))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  /**
   * What the actor's post owes, what falls to it from vacant posts, and what it waits for from others, in order of urgency;
   * and how much waits in the person's other posts. Two statements.
   */
  async myWork(actor: Actor): Promise<MyWork> {
    const fallen = await this.standing.fallen();
    const values = new Placeholders();
    const post = values.add(actor.postId);
    const vacantPosts = values.add(
      fallen.filter((one) => one.toPostId === actor.postId).map((one) => one.postId),
    );
    const list = (condition: string) =>
      `coalesce((SELECT json_agg(${TASK_ROW} ORDER BY task.due_on, task.id)
         FROM (SELECT * FROM tasks task WHERE ${condition} AND ${UNFINISHED} ORDER BY due_on, id LIMIT ${MY_WORK_LIMIT} + 1) task
         ${taskRowJoins(actor)}), '[]'::json)`;
    const row = await this.database.row<
      Record<'items' | 'waiting' | 'vacant', Row[]> &
        Pick<MyWork, 'otherPosts' | 'consents'> & { handOvers: number }
    >(
      `SELECT ${list(`task.assigned_post_id = ${post}`)} AS items,
         ${list(`task.asking_post_id = ${post} AND task.assigned_post_id <> ${post}`)} AS waiting,
         ${list(`task.assigned_post_id = ANY(${vacantPosts}::uuid[]) AND ${visibleTasks(actor, values)}`)} AS vacant,
         ${otherPostsSql(actor, fallen, values)} AS "otherPosts",
         ${consentsWaitingSql(actor, values)} AS consents,
         (${handOversToConfirm(values.add(actor.personId))}) AS "handOvers"`,
      values.values,
    );
    const urgent = (rows: Row[] = []) =>
      rows.map((item) => ({ ...item, urgency: urgencyOf(item.dueOn, actor.today) }));
    const lists = { items: urgent(row?.items), waiting: urgent(row?.waiting), vacant: urgent(row?.vacant) };
    const counts = { overdue: 0, today: 0, soon: 0, later: 0 };
    for (const { urgency } of lists.items) counts[urgency.kind] += 1;
    return {
      today: actor.today,
      nextWorkingDay: addWorkingDays(actor.today, 1),
      counts,
      items: lists.items.slice(0, MY_WORK_LIMIT),
      waiting: lists.waiting.slice(0, MY_WORK_LIMIT),
      vacant: lists.vacant.slice(0, MY_WORK_LIMIT),
      otherPosts: row?.otherPosts ?? [],
      handOversToConfirm: row?.handOvers ?? 0,
      consents: row?.consents ?? [],
      more: Object.values(lists).some((rows) => rows.length > MY_WORK_LIMIT),
    };
  }

  private conditions(actor: Actor, query: TaskListQuery, values: Placeholders): string[] {
    const conditions = [visibleTasks(actor, values)];
    if (query.view === 'mine') conditions.push(`task.assigned_post_id = ${values.add(actor.postId)}`);
    if (query.view === 'asked') conditions.push(`task.asking_post_id = ${values.add(actor.postId)}`);
    if (query.view === 'agency')
      conditions.push(`task.assigned_agency = ${values.constant(actor.agency ?? '')}`);
    if (query.state === 'unfinished') conditions.push(UNFINISHED);
    else if (query.state !== 'any') conditions.push(`task.state = ${values.constant(query.state)}`);
    if (query.overdue === 'true') conditions.push(UNFINISHED, 'task.due_on < app_today()');
    if (query.initiative !== undefined)
      conditions.push(
        `task.initiative_id = ${values.add(query.initiative)}`,
        seesInitiative(actor, 'task.initiative_id'),
      );
    return conditions;
  }
}

/** How much is unfinished in the posts that the person also holds or stands in for, what falls to them included, as JSON. */
function otherPostsSql(
  actor: Actor,
  fallen: readonly { postId: string; toPostId: string }[],
  values: Placeholders,
): string {
  const [from, to] = [fallen.map(({ postId }) => postId), fallen.map(({ toPostId }) => toPostId)];
  return `coalesce((SELECT json_agg(json_build_object('postId', owed.held, 'count', owed.count) ORDER BY owed.held)
    FROM (WITH held AS (SELECT holder.post_id AS id FROM post_holders holder JOIN posts post ON post.id = holder.post_id
          WHERE holder.person_id = ${values.add(actor.personId)} AND ${validOn('holder', 'app_today()')} AND ${validOn('post', 'app_today()')}
            AND holder.post_id IS DISTINCT FROM ${values.add(actor.postId)}::uuid),
        way AS (SELECT id AS held, id AS post FROM held
          UNION SELECT held.id, fallen.post FROM held
          JOIN unnest(${values.add(from)}::uuid[], ${values.add(to)}::uuid[]) AS fallen (post, held) ON fallen.held = held.id)
      SELECT way.held, count(*)::int AS count FROM way JOIN tasks task ON task.assigned_post_id = way.post
      WHERE ${UNFINISHED} GROUP BY way.held) owed), '[]'::json)`;
}
