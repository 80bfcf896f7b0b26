import { Injectable } from '@nestjs/common';
import { systemActor } from '@domain/access';
import { Database } from '@platform/database';
import { type ChainHead, type ChainReport, EventLog, sealEvents } from '@platform/events';
import { type Claim, Claims } from '@platform/jobs';
import { verificationWork } from './verification-state.js';

const VERIFIER = systemActor('verify-chain');

/** The row of a verification: read when it begins, moved on while it runs, ended with its result and its event. */
@Injectable()
export class VerificationRecords {
  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
    private readonly events: EventLog,
  ) {}

  async begin(claim: Claim, total: number): Promise<ChainHead[]> {
    const row = await this.database.row<{ number: number | null; hash: string | null }>(
      `UPDATE chain_verifications SET total = $3, checked = 0 WHERE id = $1 AND fence = $2
       RETURNING head_number::float8 AS number, encode(head_hash, 'hex') AS hash`,
      [claim.id, claim.fence, total],
    );
    return row === null || row.number === null || row.hash === null
      ? []
      : [{ number: row.number, hash: row.hash }];
  }

  async note(claim: Claim, checked: number): Promise<void> {
    await this.database.rows(`UPDATE chain_verifications SET checked = $3 WHERE id = $1 AND fence = $2`, [
      claim.id,
      claim.fence,
      checked,
    ]);
  }

  async end(claim: Claim, report: ChainReport): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.claims.finish(tx, verificationWork, claim, 'succeeded');
      await tx.query(
        `UPDATE chain_verifications SET result = $3, checked = $4, total = greatest(total, $4) WHERE id = $1 AND fence = $2`,
        [claim.id, claim.fence, JSON.stringify(report), report.checked],
      );
      const { checked, head, disposed, onlyGivenHead } = report;
      // A head that somebody typed is compared for him alone: it alarms nobody.
      const broken = onlyGivenHead ? null : report.broken;
      await this.events.append(tx, VERIFIER, {
        type: broken === null ? sealEvents.chainVerified : sealEvents.chainBroken,
        subjectType: 'chain_verification',
        subjectId: claim.id,
        content:
          broken === null
            ? { checked, number: head?.number ?? 0, hash: head?.hash ?? null, disposed }
            : { checked, ...broken },
      });
    });
  }
}
