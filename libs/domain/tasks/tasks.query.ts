import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor, unreadableCursor } from '@platform/http';
import { addWorkingDays, isDay } from '@platform/time';
import { TASK_ROW, TASK_ROW_JOINS } from './task-row.sql.js';
import { visibleTasks } from './task-visibility.js';
import type { MyWork, TaskListQuery } from './task.schemas.js';
import { urgencyOf } from './urgency.rule.js';

type Row = Omit<MyWork['items'][number], 'urgency'>;

/** Above this many a list says "1,000 or more": counting further costs more than it tells. */
const COUNT_CAP = 1000;
const MY_WORK_LIMIT = 200;
const UNFINISHED = `task.state IN ('open', 'in_progress', 'blocked')`;

/** Lists of tasks: one statement each, keyset pages, the JSON built by PostgreSQL. */
@Injectable()
export class TasksQuery {
  constructor(private readonly database: Database) {}

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
         'items', coalesce((SELECT json_agg(${TASK_ROW} ORDER BY task.due_on, task.id) FROM shown task ${TASK_ROW_JOINS}), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT due_on || '~' || id FROM shown ORDER BY due_on DESC, id DESC LIMIT 1) END,
         'count', (SELECT json_build_object('value', least(value, ${COUNT_CAP}), 'capped', value > ${COUNT_CAP}) FROM counted))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  /** What the actor's post owes, and what it waits for from others, in order of urgency. */
  async myWork(actor: Actor): Promise<MyWork> {
    const list = (condition: string) =>
      `coalesce((SELECT json_agg(${TASK_ROW} ORDER BY task.due_on, task.id)
         FROM (SELECT * FROM tasks task WHERE ${condition} AND ${UNFINISHED} ORDER BY due_on, id LIMIT ${MY_WORK_LIMIT} + 1) task
         ${TASK_ROW_JOINS}), '[]'::json)`;
    const row = await this.database.row<{ items: Row[]; waiting: Row[] }>(
      `SELECT ${list('task.assigned_post_id = $1')} AS items,
         ${list('task.asking_post_id = $1 AND task.assigned_post_id <> $1')} AS waiting`,
      [actor.postId],
    );
    const items = (row?.items ?? []).map((item) => ({
      ...item,
      urgency: urgencyOf(item.dueOn, actor.today),
    }));
    const waiting = (row?.waiting ?? []).map((item) => ({
      ...item,
      urgency: urgencyOf(item.dueOn, actor.today),
    }));
    const counts = { overdue: 0, today: 0, soon: 0, later: 0 };
    for (const { urgency } of items) counts[urgency.kind] += 1;
    return {
      today: actor.today,
      nextWorkingDay: addWorkingDays(actor.today, 1),
      counts,
      items: items.slice(0, MY_WORK_LIMIT),
      waiting: waiting.slice(0, MY_WORK_LIMIT),
      more: items.length > MY_WORK_LIMIT || waiting.length > MY_WORK_LIMIT,
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
      conditions.push(`task.initiative_id = ${values.add(query.initiative)}`);
    return conditions;
  }
}
