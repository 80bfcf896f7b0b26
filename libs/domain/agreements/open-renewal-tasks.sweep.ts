import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Agency, systemActor } from '@domain/access';
import { TasksService } from '@domain/tasks';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { type Sweep, Timetable } from '@platform/jobs';
import { Clock, type Day, warekiDate } from '@platform/time';
import { agreementEvents } from './agreement.events.js';
import { IN_FORCE, responsiblePostSql } from './agreement.sql.js';
import { DAYS_OF_NOTICE, renewalDueOn } from './agreement-term.rule.js';

interface EndingTerm {
  id: string;
  name: string;
  number: number;
  endsOn: Day;
  renewal: string;
  postId: string;
  agency: Agency;
  initiativeIds: string[];
}

const PAGE = 200;
const TITLE_LIMIT = 200;

/** The last term of an agreement in force that ends within the days of notice, and for which nobody was asked yet. */
const ENDING = `SELECT agreement.id, agreement.name, agreement.renewal, term.number, term.ends_on::text AS "endsOn",
    post.id AS "postId", post.agency_code AS agency,
    ARRAY(SELECT initiative_id::text FROM agreement_initiatives WHERE agreement_id = agreement.id) AS "initiativeIds"
  FROM agreements agreement
  JOIN agreement_terms term ON term.agreement_id = agreement.id AND term.task_id IS NULL
    AND term.ends_on BETWEEN app_today() AND app_today() + ${DAYS_OF_NOTICE}
    AND NOT EXISTS (SELECT FROM agreement_terms later WHERE later.agreement_id = agreement.id AND later.number > term.number)
  JOIN posts post ON post.id = ${responsiblePostSql('agreement')}
  WHERE ${IN_FORCE('agreement')} AND agreement.terminated_on IS NULL`;

/** 120 days before a term ends the post that answers for the agreement is asked to settle what follows; once a term. */
@Injectable()
export class OpenRenewalTasks implements Sweep {
  readonly name = 'open-renewal-tasks';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly events: EventLog,
    private readonly tasks: TasksService,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    // Whoever got a task is not found again; agreements without a responsible post show as a gap instead.
    for (let found = PAGE; found === PAGE;) {
      const ending = await this.database.rows<EndingTerm>(
        `${ENDING} ORDER BY term.ends_on, agreement.id LIMIT ${PAGE}`,
      );
      found = ending.length;
      for (const { id } of ending) await this.open(id);
    }
  }

  /** Under a lock on the agreement, so that a second worker finds the term taken. */
  private async open(id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.database.row(`SELECT 1 FROM agreements WHERE id = $1 FOR UPDATE`, [id]);
      const term = await this.database.row<EndingTerm>(`${ENDING} AND agreement.id = $1`, [id]);
      if (term !== null) await this.ask(tx, term);
    });
  }

  private async ask(tx: EntityManager, term: EndingTerm): Promise<void> {
    const actor = systemActor(this.name);
    const [initiativeId] = term.initiativeIds.length === 1 ? term.initiativeIds : [];
    const { id: taskId } = await this.tasks.openFor(
      actor,
      { agency: term.agency, postId: term.postId },
      {
        title: titleOf(term.name),
        description: descriptionOf(term),
        dueOn: renewalDueOn(term.endsOn, await this.clock.today()),
        assigneePostId: term.postId,
        ...(initiativeId === undefined ? {} : { initiativeId }),
      },
    );
    await tx.query(`UPDATE agreement_terms SET task_id = $3 WHERE agreement_id = $1 AND number = $2`, [
      term.id,
      term.number,
      taskId,
    ]);
    await this.events.append(tx, actor, {
      type: agreementEvents.renewalTaskOpened,
      subjectType: 'agreement',
      subjectId: term.id,
      content: { taskId, endsOn: term.endsOn },
    });
  }
}

function titleOf(name: string): string {
  const rest = '」の期間満了後の扱いを決める';
  return `協定「${[...name].slice(0, TITLE_LIMIT - rest.length - 3).join('')}${rest}`;
}

function descriptionOf({ name, endsOn, renewal }: EndingTerm): string {
  const follows =
    renewal === 'automatic'
      ? '申出がなければ、更新の定めにより自動で更新されます。更新しないときは、相手方への申出の期限を確かめてください。'
      : '延長しないときは、満了します。延長するときは、相手方と協議し、協定のページで「延長する」を記録してください。';
  return `「${name}」は${warekiDate(endsOn)}に期間が終わります。${follows}`;
}
