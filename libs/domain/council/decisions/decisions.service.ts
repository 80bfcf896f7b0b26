import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { TasksService } from '@domain/tasks';
import { Database, newId } from '@platform/database';
import { EventLog } from '@platform/events';
import { meetingEvents } from '../council.events.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { lockMeeting, requireAct } from '../meetings/lock-meeting.js';
import { MeetingQuery } from '../meetings/meeting.query.js';
import type { MeetingView } from '../meetings/meeting.schemas.js';
import { ActionItem } from './action-item.entity.js';
import { Decision } from './decision.entity.js';
import { unknownAgendaItem, unknownDecision } from './decision.errors.js';
import type { OpenActionItem, RecordDecision } from './decision.schemas.js';

/** What a meeting results in: decisions, and action items that become tasks. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly tasks: TasksService,
    private readonly query: MeetingQuery,
  ) {}

  /** Records a decision under the next number of the meeting. */
  async record(actor: Actor, meetingId: string, input: RecordDecision): Promise<MeetingView> {
    return this.database.transaction(async (tx) => {
      const item = await this.lockAgendaItem(tx, actor, meetingId, input.agendaItemId);
      const id = newId();
      const [row] = await tx.query<{ number: number }[]>(
        `INSERT INTO decisions (id, meeting_id, agenda_item_id, number, text)
         SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4 FROM decisions WHERE meeting_id = $2 RETURNING number`,
        [id, meetingId, item.id, input.text],
      );
      await this.events.append(tx, actor, {
        type: meetingEvents.decided,
        subjectType: 'meeting',
        subjectId: meetingId,
        content: { decisionId: id, agendaItemId: item.id, number: row?.number, text: input.text },
      });
      return this.query.read(actor, meetingId);
    });
  }

  /** Opens a task for a post of either agency, in the same transaction as its place in the meeting. */
  async openActionItem(actor: Actor, meetingId: string, input: OpenActionItem): Promise<MeetingView> {
    return this.database.transaction(async (tx) => {
      const { agendaItemId, decisionId, ...task } = input;
      const item = await this.lockAgendaItem(tx, actor, meetingId, agendaItemId);
      if (
        decisionId !== undefined &&
        !(await tx.existsBy(Decision, { id: decisionId, agendaItemId: item.id }))
      )
        throw unknownDecision();
      const initiativeId = task.initiativeId ?? item.initiativeId;
      const { id: taskId } = await this.tasks.open(actor, {
        ...task,
        ...(initiativeId === null ? {} : { initiativeId }),
      });
      const link = { agendaItemId: item.id, decisionId: decisionId ?? null, taskId };
      const id = newId();
      await tx.insert(ActionItem, { id, meetingId, ...link });
      await this.events.append(tx, actor, {
        type: meetingEvents.actionItemOpened,
        subjectType: 'meeting',
        subjectId: meetingId,
        content: { actionItemId: id, ...link },
      });
      return this.query.read(actor, meetingId);
    });
  }

  private async lockAgendaItem(
    tx: EntityManager,
    actor: Actor,
    meetingId: string,
    id: string,
  ): Promise<AgendaItem> {
    requireAct(await lockMeeting(tx, actor, meetingId), 'decide');
    const item = await tx.findOneBy(AgendaItem, { id, meetingId });
    if (item === null) throw unknownAgendaItem();
    return item;
  }
}
