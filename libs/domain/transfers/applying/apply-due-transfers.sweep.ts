import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { describe, type Sweep, Timetable } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { ApplyTransfersService } from './apply-transfers.service.js';
import { EndAccountsService } from './end-accounts.service.js';

/** Every list whose day has come, then the accounts that lead nowhere any more. One that stumbles keeps no other waiting. */
@Injectable()
export class ApplyDueTransfers implements Sweep {
  readonly name = 'apply-due-transfers';

  constructor(
    private readonly transfers: ApplyTransfersService,
    private readonly accounts: EndAccountsService,
    @Inject(LOGGER) private readonly logger: Logger,
    timetable: Timetable,
  ) {
    timetable.register(this);
  }

  async run(): Promise<void> {
    const failures: string[] = [];
    for (const id of await this.transfers.due())
      await this.transfers.apply(id).catch((error: unknown) => {
        failures.push(id);
        this.logger.error({ list: id, error: describe(error) }, 'a transfer list could not be applied');
      });
    await this.accounts.warn();
    await this.accounts.end();
    if (failures.length > 0) throw new Error(`${failures.length} transfer list(s) could not be applied`);
  }
}
