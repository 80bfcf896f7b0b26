import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { systemActor } from '@domain/access';
import { describe, type Sweep, Timetable } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { ApplyRevisionsService } from './apply-revisions.service.js';

/** Every agreed revision whose day has come. One that stumbles keeps no other waiting. */
@Injectable()
export class ApplyDueRevisions implements Sweep {
  readonly name = 'apply-due-revisions';

  constructor(
    private readonly revisions: ApplyRevisionsService,
    @Inject(LOGGER) private readonly logger: Logger,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    const actor = systemActor('apply-due-revisions');
    const failures: string[] = [];
    for (const id of await this.revisions.due())
      await this.revisions.apply(actor, id).catch((error: unknown) => {
        failures.push(id);
        this.logger.error({ revision: id, error: describe(error) }, 'a revision could not be applied');
      });
    if (failures.length > 0) throw new Error(`${failures.length} revision(s) could not be applied`);
  }
}
