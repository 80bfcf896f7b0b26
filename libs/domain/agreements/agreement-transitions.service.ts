import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { JointActs } from '@domain/joint-acts';
import { Database, newId } from '@platform/database';
import { InvalidInput, NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { addDays, Clock } from '@platform/time';
import { CannotRenew, NoEndAhead, refusals, WrongAgreementState } from './agreement.errors.js';
import { agreementEvents } from './agreement.events.js';
import { AgreementParts } from './agreement-parts.js';
import { AgreementQuery, type StoredAgreement } from './agreement.query.js';
import type { Activate, Amend, Renew, Terminate } from './agreement.schemas.js';
import { beginningOf, termsOf } from './agreement-state.rule.js';
import { type AgreementTransition, transitionsFrom } from './agreement-state.js';
import { AgreementTerms } from './agreement-terms.js';
import { lastDayOfTerm } from './agreement-term.rule.js';
import { AgreementsService, changesOf } from './agreements.service.js';
import { clauseProblems, concludingProblems, endOf, plausible } from './validity.rule.js';

/** What the agencies decide about an agreement; about one that both hold, both. Each act and its event are one transaction. */
@Injectable()
export class AgreementTransitionsService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jointActs: JointActs,
    private readonly agreements: AgreementsService,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly parts: AgreementParts,
    private readonly terms: AgreementTerms,
    private readonly query: AgreementQuery,
  ) {}

  onModuleInit(): void {
    for (const act of ['activate', 'amend', 'renew', 'terminate'] as const)
      this.jointActs.register(`agreement.${act}`, async (actor, { id, version }, input) =>
        // The input is the one that the act's own door checked when it was asked for.
        this[act](actor, id, version, input as Activate & Amend & Renew & Terminate),
      );
    this.jointActs.register('agreement.keep_on', async (actor, { id, version }, input) =>
      this.keepOn(actor, id, version, input as { reason: string }),
    );
  }

  /** Concluded: signed, and in force from its first day. One of long ago goes at once to where the calendar has it. */
  async activate(actor: Actor, id: string, version: number, input: Activate): Promise<void> {
    await this.decide(actor, id, version, { act: 'activate', input }, async (tx, before) => {
      assertMay(before, 'activate');
      const today = await this.clock.today();
      const after = { ...before, ...input };
      const clauses = { ...after, endsOn: after.validity === 'fixed' ? after.endsOn : null };
      const problems = concludingProblems(clauses, today);
      if (problems.length > 0) throw new InvalidInput(problems);
      const [startsOn, endsOn] = [beginningOf({ ...clauses, terms: [] }), endOf(clauses)];
      await tx.query(
        `UPDATE agreements SET state = 'active', signed_on = $2, starts_on = $3, ends_on = $4 WHERE id = $1`,
        [id, after.signedOn, startsOn, endsOn],
      );
      await this.terms.write(tx, id, [{ number: 1, startsOn, endsOn, kind: 'initial' }]);
      await this.events.append(tx, actor, {
        type: agreementEvents.activated,
        subjectType: 'agreement',
        subjectId: id,
        content: { signedOn: after.signedOn, startsOn, endsOn },
      });
      const now = await this.query.find(id);
      if (now !== null) await this.terms.settle(tx, actor, now, today);
    });
  }

  /** active → amended → active: the day of the amendment is kept, the agreement goes on. */
  async amend(actor: Actor, id: string, version: number, input: Amend): Promise<void> {
    const { amendedOn, reason, changes } = input;
    await this.decide(actor, id, version, { act: 'amend', input }, async (tx, before) => {
      assertMay(before, 'amend');
      const today = await this.clock.today();
      const beginning = beginningOf(before);
      if (amendedOn > today) throw new InvalidInput([refusals.future('/amendedOn')]);
      if (!plausible(amendedOn, today) || (beginning !== null && amendedOn < beginning))
        throw new InvalidInput([refusals.endBeforeBeginning('/amendedOn')]);
      const parties =
        changes.parties === undefined
          ? before.parties
          : await this.parts.named(changes.parties, amendedOn, '/changes/parties');
      const after = { ...before, ...changes, parties };
      const problems = clauseProblems({ ...after, endsOn: null, startsOn: null, signedOn: null }, today)
        .filter(({ pointer }) => /^\/renewal/.test(pointer))
        .map((problem) => ({ ...problem, pointer: `/changes${problem.pointer}` }));
      if (problems.length > 0) throw new InvalidInput(problems);
      const differences = changesOf(before, after);
      if (Object.keys(differences).length === 0) throw new InvalidInput([refusals.nothingAmended()]);
      await tx.query(`UPDATE agreements SET name = $2, renewal = $3, renewal_months = $4 WHERE id = $1`, [
        id,
        after.name,
        after.renewal,
        after.renewalMonths,
      ]);
      if (changes.parties !== undefined) await this.parts.writeParties(tx, id, parties);
      if (changes.items !== undefined) await this.parts.writeItems(tx, id, changes.items);
      await tx.query(
        `INSERT INTO agreement_amendments (id, agreement_id, amended_on, reason, changes, post_id)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), id, amendedOn, reason, JSON.stringify(differences), actor.postId],
      );
      await this.events.append(tx, actor, {
        type: agreementEvents.amended,
        subjectType: 'agreement',
        subjectId: id,
        content: { amendedOn, reason, changes: differences },
      });
    });
  }

  /** A new term by both; or the end of one whose clause did not say for how long it renews. */
  async renew(actor: Actor, id: string, version: number, input: Renew): Promise<void> {
    await this.decide(actor, id, version, { act: 'renew', input }, async (tx, before) => {
      assertMay(before, 'renew');
      if (before.validity === 'none') throw new CannotRenew('no-end');
      if (before.terminatedOn !== null) throw new CannotRenew('ending');
      if ((input.endsOn === null) === (input.months === null)) throw new InvalidInput([refusals.oneOfTwo()]);
      const today = await this.clock.today();
      const terms = termsOf(before);
      const last = terms.at(-1);
      if (last === undefined) return;
      if (terms.length > 1 && last.startsOn !== null && last.startsOn > today)
        throw new CannotRenew('renewed');
      const open = last.endsOn === null;
      const startsOn = last.endsOn === null ? last.startsOn : addDays(last.endsOn, 1);
      if (input.months !== null && startsOn === null) throw new InvalidInput([refusals.endMissing()]);
      const endsOn =
        input.months !== null && startsOn !== null ? lastDayOfTerm(startsOn, input.months) : input.endsOn;
      if (endsOn === null || (startsOn !== null && endsOn < startsOn))
        throw new InvalidInput([refusals.endBeforeBeginning('/endsOn')]);
      if (!plausible(endsOn, today))
        throw new InvalidInput([refusals.implausible(input.months === null ? '/endsOn' : '/months')]);
      const term = open
        ? { ...last, endsOn }
        : { number: last.number + 1, startsOn, endsOn, kind: 'renewed' as const };
      if (before.terms.length === 0 && !open) await this.terms.write(tx, id, [last]);
      if (before.terms.length > 0 && open)
        await tx.query(`UPDATE agreement_terms SET ends_on = $3 WHERE agreement_id = $1 AND number = $2`, [
          id,
          last.number,
          endsOn,
        ]);
      else await this.terms.write(tx, id, [term]);
      await tx.query(`UPDATE agreements SET ends_on = $2 WHERE id = $1`, [id, endsOn]);
      await this.events.append(tx, actor, {
        type: agreementEvents.renewed,
        subjectType: 'agreement',
        subjectId: id,
        content: { number: term.number, startsOn, endsOn },
      });
      const now = await this.query.find(id);
      if (now !== null) await this.terms.settle(tx, actor, now, today);
    });
  }

  /** `on` is its last day, past or to come; it may be set anew until it has passed. */
  async terminate(actor: Actor, id: string, version: number, input: Terminate): Promise<void> {
    const { on, reason } = input;
    await this.decide(actor, id, version, { act: 'terminate', input }, async (tx, before) => {
      assertMay(before, 'terminate');
      const today = await this.clock.today();
      const beginning = beginningOf(before);
      if (!plausible(on, today)) throw new InvalidInput([refusals.implausible('/on')]);
      if (beginning !== null && on < beginning) throw new InvalidInput([refusals.endBeforeBeginning('/on')]);
      await tx.query(`UPDATE agreements SET terminated_on = $2, state_reason = $3 WHERE id = $1`, [
        id,
        on,
        reason,
      ]);
      await this.events.append(tx, actor, {
        type: agreementEvents.terminated,
        subjectType: 'agreement',
        subjectId: id,
        content: { on, reason },
      });
      const now = await this.query.find(id);
      if (now !== null) await this.terms.settle(tx, actor, now, today);
    });
  }

  /** The end that was set does not come: until its last day has passed it goes on as it was agreed. */
  async keepOn(actor: Actor, id: string, version: number, input: { reason: string }): Promise<void> {
    await this.decide(actor, id, version, { act: 'keep_on', input }, async (tx, before) => {
      assertMay(before, 'terminate');
      const today = await this.clock.today();
      if (before.terminatedOn === null || before.terminatedOn < today) throw new NoEndAhead();
      await tx.query(`UPDATE agreements SET terminated_on = NULL, state_reason = NULL WHERE id = $1`, [id]);
      await this.events.append(tx, actor, {
        type: agreementEvents.terminationWithdrawn,
        subjectType: 'agreement',
        subjectId: id,
        content: { on: before.terminatedOn, reason: input.reason },
      });
      const now = await this.query.find(id);
      if (now !== null) await this.terms.settle(tx, actor, now, today);
    });
  }

  /** One agency decides about its own; what both hold waits until the other decides the same. */
  private async decide(
    actor: Actor,
    id: string,
    version: number,
    { act, input }: { act: AgreementTransition | 'keep_on'; input: object },
    work: (tx: EntityManager, before: StoredAgreement) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const known = await this.query.find(id);
      if (known === null) throw new NotFound();
      requirePermission(actor, 'agreement.decide', { owner: known.agency ?? 'joint' });
      const subject = { type: 'agreement' as const, id, version };
      const joint = known.agency === null ? { name: `agreement.${act}` as const, subject, input } : null;
      await this.jointActs.together(tx, actor, joint, async () =>
        this.agreements.change(actor, id, version, 'agreement.decide', work),
      );
    });
  }
}

function assertMay({ state }: StoredAgreement, act: AgreementTransition): void {
  if (!transitionsFrom(state).includes(act)) throw new WrongAgreementState(state, act);
}
