import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { Database } from '@platform/database';
import { StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { initiativeEvents } from '../initiative.events.js';
import { InitiativeQuery } from '../initiative.query.js';
import { InitiativeRecords } from '../initiative-records.js';

/** Working notes, apart from the official wording; they have a version of their own and touch no consent. */
@Injectable()
export class NotesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly records: InitiativeRecords,
    private readonly query: InitiativeQuery,
  ) {}

  /** `version` is the one that was read; 0 = there was no note. */
  async write(actor: Actor, id: string, version: number, text: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.records.lock(tx, actor, id, 'initiative.manage');
      const known = await this.database.row<{ text: string; version: number }>(
        `SELECT text, version FROM initiative_notes WHERE initiative_id = $1`,
        [id],
      );
      if ((known?.version ?? 0) !== version) throw new StaleEdit(await this.query.read(actor, id));
      const before = known?.text ?? '';
      if (before === text) return;
      await tx.query(
        `INSERT INTO initiative_notes (initiative_id, text, post_id) VALUES ($1, $2, $3)
         ON CONFLICT (initiative_id) DO UPDATE SET text = excluded.text, post_id = excluded.post_id,
           version = initiative_notes.version + 1, updated_at = app_now()`,
        [id, text, actor.postId],
      );
      // The history keeps that the note changed; what it says is for those who work on the initiative.
      await this.events.append(tx, actor, {
        type: initiativeEvents.noteWritten,
        subjectType: 'initiative',
        subjectId: id,
        content: { version: version + 1, characters: [...text].length },
      });
    });
  }
}
