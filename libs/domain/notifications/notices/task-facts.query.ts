import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@platform/config';
import { Database } from '@platform/database';
import type { TaskFactsForMail } from '../notice.js';

/** What mails say about a task; of a draft that was never proposed they say nothing, whoever reads them. */
@Injectable()
export class TaskFactsQuery {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async find(taskId: string): Promise<TaskFactsForMail | null> {
    return this.database.row<TaskFactsForMail>(
      `SELECT task.id, task.title, task.state, task.due_on::text AS "dueOn", task.assigned_post_id AS "assignedPostId",
         agency.short_name || '・' || concat_ws(' ', department.name, asking.name) AS "askedBy",
         CASE theme.number WHEN 1 THEN 'Ⅰ' WHEN 2 THEN 'Ⅱ' WHEN 3 THEN 'Ⅲ' ELSE theme.number::text END
           || chr(9311 + initiative.number) || ' ' || initiative.title AS initiative
       FROM tasks task
       JOIN posts asking ON asking.id = task.asking_post_id
       JOIN agencies agency ON agency.code = task.asking_agency
       LEFT JOIN departments department ON department.id = asking.department_id
       LEFT JOIN initiatives initiative ON initiative.id = task.initiative_id
         AND (initiative.state <> 'draft' OR initiative.proposed_at IS NOT NULL)
       LEFT JOIN themes theme ON theme.id = initiative.theme_id
       WHERE task.id = $1`,
      [taskId],
    );
  }

  addressOf(taskId: string): string {
    return `${this.config.publicUrl}/tasks/${taskId}`;
  }
}

export function factLines(task: TaskFactsForMail, dueText: string): [string, string][] {
  return [
    ['作業', task.title],
    ...(task.initiative === null ? [] : [['取組', task.initiative] as [string, string]]),
    ['頼んだ側', task.askedBy],
    ['期限', dueText],
  ];
}
