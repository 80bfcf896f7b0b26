import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemActor } from '@domain/access';
import { Database, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { FILE_STORE, type FileStore } from '@platform/files';
import { describe, type Sweep, Timetable } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { retentionEvents } from '../retention.events.js';
import { SettleItem } from './settle-item.service.js';

interface Finished {
  id: string;
  fiscalYear: number;
  disposed: number;
  waiting: number;
  kept: number;
  withdrawn: number;
}

const AT_ONCE = 2000;
const CARRIER = systemActor('carry-out-disposals');

/** Carries out what was approved, record by record: a standstill in the middle goes on where it stopped. */
@Injectable()
export class CarryOutDisposals implements Sweep {
  readonly name = 'carry-out-disposals';

  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly items: SettleItem,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    const due = await this.database.rows<{ id: string }>(
      `SELECT item.id FROM disposal_items item JOIN disposal_lists list ON list.id = item.list_id
       WHERE list.state = 'approved' AND item.outcome IS NULL ORDER BY list.approved_at, item.number LIMIT ${AT_ONCE}`,
    );
    const failures: unknown[] = [];
    for (const { id } of due)
      await this.items.settle(id).catch((error: unknown) => {
        // One that cannot be removed must not keep the others; it stays open, and the sweep is seen to fail.
        failures.push(error);
        this.logger.error({ item: id, error: describe(error) }, 'a record could not be disposed of');
      });
    await this.closeLists();
    await this.removeFiles();
    if (failures.length > 0) throw new Error(`${failures.length} record(s) could not be disposed of`);
  }

  private async closeLists(): Promise<void> {
    await this.database.transaction(async (tx) => {
      const lists = await returned<Finished>(
        tx,
        `UPDATE disposal_lists list SET state = 'carried_out', carried_out_at = app_now(), version = version + 1
         WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM disposal_items WHERE list_id = list.id AND outcome IS NULL)
         RETURNING id, fiscal_year AS "fiscalYear", ${['disposed', 'waiting', 'kept', 'withdrawn']
           .map(
             (outcome) =>
               `(SELECT count(*)::int FROM disposal_items WHERE list_id = list.id AND outcome = '${outcome}') AS ${outcome}`,
           )
           .join(', ')}`,
      );
      for (const { id, ...content } of lists)
        await this.events.append(tx, CARRIER, {
          type: retentionEvents.listCarriedOut,
          subjectType: 'disposal_list',
          subjectId: id,
          content,
        });
    });
  }

  /** A file that is gone already is as good as removed, so a second try does no harm. */
  private async removeFiles(): Promise<void> {
    const keys = await this.database.rows<{ key: string }>(
      `SELECT storage_key AS key FROM file_removals ORDER BY created_at LIMIT ${AT_ONCE}`,
    );
    for (const { key } of keys) {
      await this.files.remove(key);
      await this.database.rows(`DELETE FROM file_removals WHERE storage_key = $1`, [key]);
    }
  }
}
