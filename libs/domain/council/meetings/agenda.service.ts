import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { initiativesSeen } from '@domain/programmes';
import { Database, newId, updateVersioned } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { meetingEvents } from '../council.events.js';
import { AgendaItem } from './agenda-item.entity.js';
import { lockMeeting, requireAct } from './lock-meeting.js';
import { unknownInitiative } from './meeting.errors.js';
import { MeetingQuery } from './meeting.query.js';
import type { AddAgendaItem, EditAgendaItem, MeetingView } from './meeting.schemas.js';

/** Commands on the agenda of a meeting. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: MeetingQuery,
  ) {}

  /** Puts an item at the end of the agenda. */
  async add(actor: Actor, meetingId: string, input: AddAgendaItem): Promise<MeetingView> {
    return this.database.transaction(async (tx) => {
      const meeting = await lockMeeting(tx, actor, meetingId);
      requireAct(meeting, 'edit');
      const initiativeId = input.initiativeId ?? null;
      await this.assertInitiative(actor, initiativeId);
      const id = newId();
      const [row] = await tx.query<{ position: number }[]>(
        `INSERT INTO agenda_items (id, meeting_id, position, title, initiative_id)
         SELECT $1, $2, coalesce(max(position), 0) + 1, $3, $4 FROM agenda_items WHERE meeting_id = $2 RETURNING position`,
        [id, meetingId, input.title, initiativeId],
      );
      await this.append(tx, actor, meetingId, meetingEvents.agendaItemAdded, {
        agendaItemId: id,
        position: row?.position,
        title: input.title,
        initiativeId,
      });
      return this.query.read(actor, meetingId);
    });
  }

  /** Changes an item's wording, initiative or outcome; `version` is the one that the editor saw. */
  async edit(actor: Actor, id: string, version: number, input: EditAgendaItem): Promise<MeetingView> {
    return this.database.transaction(async (tx) => {
      // The meeting an item belongs to never changes, so it may be read before the meeting is locked.
      const found = await tx.findOne(AgendaItem, { where: { id }, select: { id: true, meetingId: true } });
      if (found === null) throw new NotFound();
      const meeting = await lockMeeting(tx, actor, found.meetingId);
      const item = await tx.findOneByOrFail(AgendaItem, { id });
      if (item.version !== version) throw new StaleEdit(await this.query.read(actor, meeting.id));
      if (input.title !== undefined || input.initiativeId !== undefined) requireAct(meeting, 'edit');
      if (input.outcome !== undefined) requireAct(meeting, 'decide');
      await this.assertInitiative(actor, input.initiativeId ?? null);
      const changed = await updateVersioned(tx, AgendaItem, id, version, input);
      if (changed === null) throw new StaleEdit(await this.query.read(actor, meeting.id));
      await this.append(tx, actor, meeting.id, meetingEvents.agendaItemEdited, {
        agendaItemId: id,
        changes: changesOf(item, input),
      });
      return this.query.read(actor, meeting.id);
    });
  }

  private async assertInitiative(actor: Actor, id: string | null): Promise<void> {
    if (id === null) return;
    if (!(await initiativesSeen(this.database, actor, [id])).has(id)) throw unknownInitiative();
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    meetingId: string,
    type: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'meeting', subjectId: meetingId, content });
  }
}

function changesOf(item: AgendaItem, input: EditAgendaItem): Record<string, unknown> {
  const fields = ['title', 'outcome', 'initiativeId'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const after = input[field];
      return after === undefined || after === item[field] ? [] : [[field, { before: item[field], after }]];
    }),
  );
}
