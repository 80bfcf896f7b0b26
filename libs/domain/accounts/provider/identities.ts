import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import type { PersonalAccount } from '../local/local.strategy.js';
import { IdentityTaken, NotPending, OtherAgencysProvider, ProvenAccountDisabled } from './provider.errors.js';
import { providerEvents } from './provider.events.js';
import type { ProviderProof } from './provider-proof.js';
import { Refusals } from './refusals.js';

/** Which account a provider's subject is: by (issuer, subject) and nothing else, never by an e-mail address. */
@Injectable()
export class Identities {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly refusals: Refusals,
  ) {}

  /** Null when nobody has this subject. Throws ProvenAccountDisabled. */
  async find(proof: ProviderProof, requestId: string): Promise<PersonalAccount | null> {
    const row = await this.database.row<PersonalAccount & { id: string; disabled: boolean }>(
      `SELECT identity.id, account.id AS "accountId", account.person_id AS "personId", account.disabled_at IS NOT NULL AS disabled
       FROM provider_identities identity JOIN accounts account ON account.id = identity.account_id
       WHERE identity.issuer = $1 AND identity.subject = $2`,
      [proof.issuer, proof.subject],
    );
    if (row === null) return null;
    if (row.disabled) {
      await this.refusals.record(proof, 'disabled', {}, requestId);
      throw new ProvenAccountDisabled();
    }
    await this.database.rows(`UPDATE provider_identities SET last_used_at = app_now() WHERE id = $1`, [
      row.id,
    ]);
    return { accountId: row.accountId, personId: row.personId };
  }

  /** Adds it to an account, inside the caller's transaction. Throws IdentityTaken. */
  async add(tx: EntityManager, accountId: string, proof: ProviderProof): Promise<string> {
    const id = newId();
    const rows = await returned(
      tx,
      `INSERT INTO provider_identities (id, account_id, agency_code, issuer, subject, last_used_at)
       VALUES ($1, $2, $3, $4, $5, app_now()) ON CONFLICT DO NOTHING RETURNING id`,
      [id, accountId, proof.agency, proof.issuer, proof.subject],
    );
    if (rows.length === 0) throw new IdentityTaken();
    await tx.query(`DELETE FROM provider_refusals WHERE issuer = $1 AND subject = $2`, [
      proof.issuer,
      proof.subject,
    ]);
    return id;
  }

  /** Ends what `startLink` began: the same person, still in the same session. */
  async link(actor: Actor | null, proof: ProviderProof): Promise<void> {
    const { link } = proof.pending;
    if (actor === null || link?.accountId !== actor.accountId || link.sessionId !== actor.sessionId)
      throw new NotPending();
    if (actor.agency !== proof.agency) throw new OtherAgencysProvider();
    await this.database.transaction(async (tx) => {
      const id = await this.add(tx, link.accountId, proof);
      await this.events.append(tx, actor, {
        type: providerEvents.linked,
        subjectType: 'account',
        subjectId: link.accountId,
        content: { identityId: id, provider: proof.agency },
      });
    });
  }

  /** Takes the link away; whoever has no password would be locked out, and is refused. */
  async unlink(actor: Actor, id: string): Promise<void> {
    requirePermission(actor, 'account.own');
    await this.database.transaction(async (tx) => {
      const [row] = await returned<{ agency: string }>(
        tx,
        `DELETE FROM provider_identities identity USING accounts account
         WHERE identity.id = $1 AND account.id = identity.account_id AND account.id = $2 AND account.password_hash IS NOT NULL
         RETURNING identity.agency_code AS agency`,
        [id, actor.accountId],
      );
      if (row === undefined) throw new NotFound();
      await this.events.append(tx, actor, {
        type: providerEvents.unlinked,
        subjectType: 'account',
        subjectId: actor.accountId ?? '',
        content: { identityId: id, provider: row.agency },
      });
    });
  }
}
