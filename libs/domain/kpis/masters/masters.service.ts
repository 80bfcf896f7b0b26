import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { kpiRefusals } from '../kpi.errors.js';
import { masterEvents } from './master.events.js';
import type { AddCount, CreateMaster } from './master.schemas.js';

/** Commands on what 全 counts: municipalities of Hokkaido, with or without Sapporo. N changes with it, by date. */
@Injectable()
export class MastersService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async create(actor: Actor, input: CreateMaster): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'master.manage');
      const id = newId();
      const row = await this.database.row(
        `INSERT INTO masters (id, code, name, unit) VALUES ($1, $2, $3, $4) ON CONFLICT (code) DO NOTHING RETURNING id`,
        [id, input.code, input.name, input.unit],
      );
      if (row === null) throw kpiRefusals.codeTaken();
      const subject = { subjectType: 'master', subjectId: id };
      await this.events.append(tx, actor, { type: masterEvents.created, ...subject, content: { ...input } });
      return { id };
    });
  }

  /** The count from a day on; that of a day which has one already is corrected with a reason. */
  async count(actor: Actor, id: string, { validFrom, count, source, reason }: AddCount): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'master.manage');
      const master = await this.database.row<{ code: string }>(
        `SELECT code FROM masters WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (master === null) throw new NotFound();
      const before = await this.database.row<{ count: string }>(
        `SELECT trim_scale(count)::text AS count FROM master_counts WHERE master_code = $1 AND valid_from = $2`,
        [master.code, validFrom],
      );
      if (before !== null && reason === null)
        throw invalidField(
          '/reason',
          'kpis/reason-needed',
          'この日の数はすでにあります。訂正する理由を入力してください。',
          'There is a count of this day. Please say why it is corrected.',
        );
      await tx.query(
        `INSERT INTO master_counts (master_code, valid_from, count, source) VALUES ($1, $2, $3, $4)
         ON CONFLICT (master_code, valid_from) DO UPDATE SET count = excluded.count, source = excluded.source`,
        [master.code, validFrom, count, source],
      );
      await this.events.append(tx, actor, {
        type: masterEvents.counted,
        subjectType: 'master',
        subjectId: id,
        content: {
          validFrom,
          source,
          ...(reason === null ? {} : { reason }),
          changes: { count: { before: before?.count ?? null, after: count } },
        },
      });
    });
  }
}
