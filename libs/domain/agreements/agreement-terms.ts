import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '@domain/access';
import { EventLog } from '@platform/events';
import type { Day } from '@platform/time';
import { agreementEvents } from './agreement.events.js';
import type { StoredAgreement } from './agreement.query.js';
import { agreementStateOn, type AgreementTerm, termsOf, termsRenewedBy } from './agreement-state.rule.js';

/** Brings an agreement to where the calendar has it: terms that its clause renewed, and the state of today. */
@Injectable()
export class AgreementTerms {
  constructor(private readonly events: EventLog) {}

  /** For a locked row; doing it again changes nothing. Returns true when something changed. */
  async settle(tx: EntityManager, actor: Actor, agreement: StoredAgreement, today: Day): Promise<boolean> {
    if (agreement.state === 'draft') return false;
    const added = termsRenewedBy(agreement, today);
    // An imported agreement may have no term yet: what its clause adds is counted from the first.
    const terms =
      agreement.terms.length > 0 || added.length === 0 ? added : [...termsOf(agreement), ...added];
    await this.write(tx, agreement.id, terms);
    const endsOn = added.at(-1)?.endsOn;
    const state = agreementStateOn({ ...agreement, terms: [...agreement.terms, ...terms] }, today);
    const moved = state !== 'draft' && state !== agreement.state;
    if (added.length === 0 && !moved) return false;
    await tx.query(`UPDATE agreements SET state = $2, ends_on = $3, version = version + 1 WHERE id = $1`, [
      agreement.id,
      moved ? state : agreement.state,
      endsOn === undefined ? agreement.endsOn : endsOn,
    ]);
    const told = (type: string, content: Record<string, unknown>) => ({
      type,
      subjectType: 'agreement',
      subjectId: agreement.id,
      content,
    });
    await this.events.append(
      tx,
      actor,
      ...added.map(({ number, startsOn, endsOn: last }) =>
        told(agreementEvents.autoRenewed, { number, startsOn, endsOn: last }),
      ),
    );
    if (!moved) return true;
    if (state === 'expired')
      await this.events.append(tx, actor, told(agreementEvents.expired, { endsOn: agreement.endsOn }));
    if (state === 'terminated')
      await this.events.append(tx, actor, told(agreementEvents.closed, { on: agreement.terminatedOn }));
    if (state === 'active')
      await this.events.append(
        tx,
        actor,
        told(agreementEvents.termBegun, { startsOn: terms.at(-1)?.startsOn ?? null }),
      );
    return true;
  }

  async write(tx: EntityManager, id: string, terms: readonly AgreementTerm[]): Promise<void> {
    if (terms.length === 0) return;
    await tx.query(
      `INSERT INTO agreement_terms (agreement_id, number, starts_on, ends_on, kind)
       SELECT $1, number, starts_on, ends_on, kind
       FROM unnest($2::int[], $3::date[], $4::date[], $5::text[]) AS term (number, starts_on, ends_on, kind)`,
      [
        id,
        terms.map(({ number }) => number),
        terms.map(({ startsOn }) => startsOn),
        terms.map(({ endsOn }) => endsOn),
        terms.map(({ kind }) => kind),
      ],
    );
  }
}
