import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { type JointAct, JointActs } from '@domain/joint-acts';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { kpiRefusals } from '../kpi.errors.js';
import { masterEvents } from './master.events.js';
import type { AddCount, CreateMaster } from './master.schemas.js';

/** Commands on what 全 counts: municipalities of Hokkaido, with or without Sapporo. N changes with it, by date. */
@Injectable()
export class MastersService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly jointActs: JointActs,
  ) {}

  onModuleInit(): void {
    this.jointActs.register('master.count', async (actor, { id }, input) => {
      await this.count(actor, id, input as AddCount);
    });
  }

  async create(actor: Actor, input: CreateMaster): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'master.manage', { owner: 'joint' });
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

  /**
   * The count from a day on; that of a day which has one already is corrected with a reason. Where both agencies are judged
   * by it, it changes with both; where only one agency's own indicators are, that agency alone changes it.
   */
  async count(actor: Actor, id: string, input: AddCount): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'master.manage', { owner: 'joint' });
      const master = await this.database.row<StoredMaster>(
        `SELECT id, code, version, ${JUDGED} AS judged FROM masters master WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (master === null) throw new NotFound();
      const [only] = master.judged;
      if (only !== undefined && master.judged.length === 1 && only !== 'joint')
        requirePermission(actor, 'master.manage', { owner: only });
      await this.jointActs.together(tx, actor, jointCountOf(master, input), async () =>
        this.write(tx, actor, master, input),
      );
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    { id, code }: StoredMaster,
    { validFrom, count, source, reason }: AddCount,
  ): Promise<void> {
    const before = await this.database.row<{ count: string }>(
      `SELECT trim_scale(count)::text AS count FROM master_counts WHERE master_code = $1 AND valid_from = $2`,
      [code, validFrom],
    );
    if (before !== null && reason === null)
      throw invalidField(
        '/reason',
        'kpis/reason-needed',
        'この日の数はすでにあります。訂正する理由を入力してください。',
        'There is a count of this day. Please say why it is corrected.',
      );
    await tx.query(`UPDATE masters SET version = version + 1 WHERE id = $1`, [id]);
    await tx.query(
      `INSERT INTO master_counts (master_code, valid_from, count, source) VALUES ($1, $2, $3, $4)
       ON CONFLICT (master_code, valid_from) DO UPDATE SET count = excluded.count, source = excluded.source`,
      [code, validFrom, count, source],
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
  }
}

interface StoredMaster {
  id: string;
  code: string;
  version: number;
  /** Whose indicators have it as their target. */
  judged: (Agency | 'joint')[];
}

/** Distinct owners of the indicators whose target in force is all of this. A draft judges nobody yet, an ended one no more. */
const JUDGED = `ARRAY(SELECT DISTINCT coalesce(indicator.agency_code, 'joint') FROM indicator_targets target
  JOIN indicators indicator ON indicator.id = target.indicator_id
  WHERE target.master_code = master.code AND target.superseded_by IS NULL AND indicator.state = 'active')`;

/** Nobody is judged by it, or one agency alone: not joint. */
function jointCountOf({ id, version, judged }: StoredMaster, input: AddCount): JointAct | null {
  if (judged.length === 0 || (judged.length === 1 && judged[0] !== 'joint')) return null;
  return { name: 'master.count', subject: { type: 'master', id, version }, input };
}
