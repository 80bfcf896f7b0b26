import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { JointActs } from '@domain/joint-acts';
import { Database } from '@platform/database';
import { StaleEdit } from '@platform/errors';
import { kpiRefusals } from '../kpi.errors.js';
import { IndicatorQuery } from './indicator.query.js';
import { IndicatorRecords } from './indicator-records.js';
import { indicatorEvents } from './indicator.events.js';

/** From here on the open data show it: decided by its agency, of a joint one by both. What is public stays public. */
@Injectable()
export class PublicationService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly records: IndicatorRecords,
    private readonly query: IndicatorQuery,
    private readonly jointActs: JointActs,
  ) {}

  onModuleInit(): void {
    this.jointActs.register('indicator.publish', async (actor, { id, version }) =>
      this.publish(actor, id, version),
    );
  }

  async publish(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.records.hold(actor, id, 'indicator.publish');
      const { agency, state, published, version: stands } = await this.query.stored(actor, id);
      if (version !== stands) throw new StaleEdit(await this.query.read(actor, id));
      if (state === 'draft') throw kpiRefusals.draftNotPublished();
      if (published) throw kpiRefusals.isPublished();
      const subject = { type: 'indicator' as const, id, version };
      const joint = agency === null ? { name: 'indicator.publish' as const, subject, input: {} } : null;
      await this.jointActs.together(tx, actor, joint, async () => {
        await tx.query(
          `UPDATE indicators SET published_at = app_now(), version = version + 1 WHERE id = $1`,
          [id],
        );
        await this.records.append(tx, actor, indicatorEvents.published, id, {});
      });
    });
  }
}
