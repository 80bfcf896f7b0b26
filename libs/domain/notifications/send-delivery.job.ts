import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Claims, describe, WorkHandlers } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { deliveryWork } from './delivery-state.js';
import { HandOverService } from './hand-over.service.js';

/** Claims one mail and has it handed over. */
@Injectable()
export class SendDeliveryJob {
  constructor(
    private readonly claims: Claims,
    private readonly handOver: HandOverService,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(deliveryWork, async (id) => this.run(id));
  }

  private async run(id: string): Promise<void> {
    const claim = await this.claims.take(deliveryWork, id);
    if (claim === null) return;
    try {
      if (claim.previous === 'handed_over') await this.handOver.noteInterrupted(claim);
      else await this.claims.holding(deliveryWork, claim, async () => this.handOver.send(claim));
    } catch (error) {
      this.logger.error({ delivery: id, error: describe(error) }, 'a delivery failed');
      await this.claims.retryLater(deliveryWork, claim, error);
    }
  }
}
