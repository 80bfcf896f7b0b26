import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { ChainVerifier, EventSealer } from '@platform/events';
import { type Claim, Claims, describe, LostClaim, WorkHandlers } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { VerificationRecords } from './verification-records.js';
import { verificationWork } from './verification-state.js';

/** Verifies the whole chain for one row of `chain_verifications`. */
@Injectable()
export class VerifyChainJob {
  constructor(
    private readonly claims: Claims,
    private readonly records: VerificationRecords,
    private readonly verifier: ChainVerifier,
    private readonly sealer: EventSealer,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(verificationWork, async (id) => this.run(id));
  }

  private async run(id: string): Promise<void> {
    const claim = await this.claims.take(verificationWork, id);
    if (claim === null) return;
    try {
      await this.claims.holding(verificationWork, claim, async () => this.verify(claim));
    } catch (error) {
      if (error instanceof LostClaim) return;
      this.logger.error({ work: id, error: describe(error) }, 'a verification of the record failed');
      await this.claims.retryLater(verificationWork, claim, error);
    }
  }

  private async verify(claim: Claim): Promise<void> {
    // After a standstill of the worker all waits long; only what cannot be sealed even now is worth an alarm.
    await this.sealer.seal().catch((error: unknown) => {
      this.logger.error({ work: claim.id, error: describe(error) }, 'sealing fails');
    });
    const heads = await this.records.begin(claim, await this.verifier.length());
    const report = await this.verifier.verify(heads, async (checked) => this.records.note(claim, checked));
    await this.records.end(claim, report);
    if (!report.ok) this.logger.warn({ work: claim.id, broken: report.broken }, 'the record does not hold');
  }
}
