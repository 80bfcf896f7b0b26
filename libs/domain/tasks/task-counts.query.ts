import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { seesInitiative } from '@domain/programmes';
import { Database, Placeholders } from '@platform/database';
import { unfinishedStates } from './task-state.js';
import { visibleTasks } from './task-visibility.js';

// Written out rather than passed, so that the planner sees the condition of the partial indexes.
const UNFINISHED = `task.state IN (${unfinishedStates.map((state) => `'${state}'`).join(', ')})`;

/** How much is unfinished under each initiative, of what the actor may see: the counts tell no more than the list. */
@Injectable()
export class TaskCountsQuery {
  constructor(private readonly database: Database) {}

  /** JSON text in one statement; initiatives with nothing unfinished are left out. */
  async ofProgramme(actor: Actor, programmeCode: string): Promise<string> {
    const values = new Placeholders();
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce(json_agg(json_build_object('initiativeId', counted.initiative_id,
           'unfinished', counted.unfinished, 'overdue', counted.overdue) ORDER BY counted.initiative_id), '[]'::json))::text AS body
       FROM (SELECT task.initiative_id, count(*) AS unfinished, count(*) FILTER (WHERE task.due_on < app_today()) AS overdue
         FROM programmes programme JOIN initiatives initiative ON initiative.programme_id = programme.id
         JOIN tasks task ON task.initiative_id = initiative.id
         WHERE programme.code = ${values.add(programmeCode)} AND ${UNFINISHED} AND ${visibleTasks(actor, values)}
           AND ${seesInitiative(actor, 'initiative.id')}
         GROUP BY task.initiative_id) counted`,
      values.values,
    );
    return body ?? '';
  }
}
