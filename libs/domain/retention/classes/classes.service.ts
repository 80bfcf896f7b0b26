import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission, requireVisible } from '@domain/access';
import { Database, updateVersioned } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { retentionEvents } from '../retention.events.js';
import type { RetentionYears } from '../retention-period.rule.js';
import type { RetentionClassView } from '../retention.schemas.js';
import { RetentionClassesQuery } from './classes.query.js';
import { RetentionClass } from './retention-class.entity.js';

/** The secretariat of an agency decides how long its kinds of records are kept. */
@Injectable()
export class RetentionClassesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: RetentionClassesQuery,
  ) {}

  /** Holds for lists proposed from now on; what is listed already keeps the period it was listed with. */
  async edit(actor: Actor, id: string, version: number, years: RetentionYears): Promise<RetentionClassView> {
    return this.database.transaction(async (tx) => {
      const known = await tx.findOneBy(RetentionClass, { id });
      if (known === null) throw new NotFound();
      requireVisible(actor, 'retention.read', { owner: known.agencyCode });
      requirePermission(actor, 'retention.decide', { owner: known.agencyCode });
      const period = await tx.findOneOrFail(RetentionClass, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (period.version !== version) throw new StaleEdit(await this.query.read(actor, id));
      if (period.years === years) return this.query.read(actor, id);
      const saved = await updateVersioned(tx, RetentionClass, id, version, {
        years,
        updatedAt: () => 'app_now()',
      });
      if (saved === null) throw new StaleEdit(await this.query.read(actor, id));
      await this.events.append(tx, actor, {
        type: retentionEvents.classChanged,
        subjectType: 'retention_class',
        subjectId: id,
        content: { kind: period.kind, changes: { years: { before: period.years, after: years } } },
      });
      return this.query.read(actor, id);
    });
  }
}
