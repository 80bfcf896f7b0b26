import { Injectable } from '@nestjs/common';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { line } from '@platform/http';
import { claimValues, offeredClaims } from './claims.rule.js';
import { providerEvents } from './provider.events.js';
import type { ProviderProof } from './provider-proof.js';
import { providerActor } from './provider-actor.js';

export type RefusalReason = 'unknown' | 'disabled' | 'incomplete' | 'address_taken';

/** Whom a provider vouched for, and who was not let in all the same: one row a subject, on the administrator's list. */
@Injectable()
export class Refusals {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
  ) {}

  async record(
    proof: ProviderProof,
    reason: RefusalReason,
    claims: Record<string, unknown>,
    requestId: string,
  ): Promise<void> {
    await this.database.actingFor(proof.agency, async () =>
      this.database.transaction(async (tx) => {
        const [row] = await returned<{ id: string; attempts: number }>(
          tx,
          `INSERT INTO provider_refusals AS kept (id, agency_code, issuer, subject, reason, name, email, claims)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
           ON CONFLICT (issuer, subject) DO UPDATE SET last_at = app_now(), name = excluded.name, email = excluded.email,
             claims = excluded.claims, reason = excluded.reason,
             attempts = CASE WHEN kept.reason = excluded.reason THEN kept.attempts + 1 ELSE 1 END
           RETURNING id, attempts`,
          [
            newId(),
            proof.agency,
            proof.issuer,
            proof.subject,
            reason,
            shortText(claims, 'name'),
            shortText(claims, 'email'),
            JSON.stringify(offeredClaims(claims)),
          ],
        );
        // The first is history; the same again is a number on the row, or one person could fill the record.
        if (row?.attempts !== 1) return;
        await this.events.append(tx, providerActor(proof.agency, requestId), {
          type: providerEvents.refused,
          subjectType: 'provider_refusal',
          subjectId: row.id,
          content: { provider: proof.agency, reason },
        });
      }),
    );
  }
}

function shortText(claims: Record<string, unknown>, name: string): string | null {
  const result = line({ max: 200 }).safeParse(claimValues(claims, name)[0]);
  return result.success ? result.data : null;
}
