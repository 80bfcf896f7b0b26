import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Permission, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock } from '@platform/time';
import { NotDiscardable, refusals } from './agreement.errors.js';
import { agreementEvents } from './agreement.events.js';
import { AgreementParts } from './agreement-parts.js';
import { AgreementQuery, type StoredAgreement } from './agreement.query.js';
import { type CreateAgreement, type EditAgreement, keptFields } from './agreement.schemas.js';
import { clauseProblems, endOf } from './validity.rule.js';

/** Changes of a record as the history tells them. */
export type Changes = Record<string, { before: unknown; after: unknown }>;

/** Entering and editing agreements. */
@Injectable()
export class AgreementsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly query: AgreementQuery,
    private readonly parts: AgreementParts,
  ) {}

  async create(actor: Actor, input: CreateAgreement): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'agreement.manage', { owner: input.agency ?? 'joint' });
      const problems = [
        ...clauseProblems(input, await this.clock.today()),
        ...(await this.parts.initiativeProblems(actor, input.initiativeIds)),
        ...(await this.parts.responsibleProblems(input.agency, input)),
      ];
      if (problems.length > 0) throw new InvalidInput(problems);
      const parties = await this.parts.named(input.parties, input.signedOn);
      const id = newId();
      await tx.query(
        `INSERT INTO agreements (id, code, name, agency_code, signed_on, starts_on, validity, ends_on, term_months,
           renewal, renewal_months, post_id, department_id, note)
         VALUES ($1::uuid, $1::text, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          id,
          input.name,
          input.agency,
          input.signedOn,
          input.startsOn,
          input.validity,
          endOf(input),
          input.termMonths,
          input.renewal,
          input.renewalMonths,
          input.postId,
          input.departmentId,
          input.note,
        ],
      );
      await this.parts.writeParties(tx, id, parties);
      await this.parts.writeItems(tx, id, input.items);
      await this.parts.writeInitiatives(tx, actor, id, input.initiativeIds);
      await this.events.append(tx, actor, {
        type: agreementEvents.created,
        subjectType: 'agreement',
        subjectId: id,
        content: { ...input, parties: parties.map(({ name }) => name) },
      });
      return { id };
    });
  }

  /** A draft changes in all it says; what is in force only in what an agency keeps beside the agreed text. */
  async edit(actor: Actor, id: string, version: number, input: EditAgreement): Promise<void> {
    await this.change(actor, id, version, 'agreement.manage', async (tx, before) => {
      const agreed = Object.keys(input).find((field) => !keptFields.some((kept) => kept === field));
      if (before.state !== 'draft' && agreed !== undefined)
        throw new InvalidInput([refusals.agreedText(`/${agreed}`)]);
      const after = { ...before, ...input };
      // The last day of a relative validity is counted, not entered.
      const clauses = {
        ...after,
        endsOn: input.endsOn ?? (after.validity === 'fixed' ? after.endsOn : null),
      };
      const problems = [
        ...(before.state === 'draft' ? clauseProblems(clauses, await this.clock.today()) : []),
        ...(await this.parts.initiativeProblems(actor, input.initiativeIds ?? [])),
        ...(await this.parts.responsibleProblems(before.agency, input)),
      ];
      if (problems.length > 0) throw new InvalidInput(problems);
      const parties =
        input.parties === undefined ? before.parties : await this.parts.named(input.parties, after.signedOn);
      const endsOn = before.state === 'draft' ? endOf(clauses) : before.endsOn;
      const changes = changesOf(before, { ...after, parties, endsOn });
      if (Object.keys(changes).length === 0) return;
      await tx.query(
        `UPDATE agreements SET name = $2, signed_on = $3, starts_on = $4, validity = $5, ends_on = $6, term_months = $7,
           renewal = $8, renewal_months = $9, post_id = $10, department_id = $11, note = $12 WHERE id = $1`,
        [
          id,
          after.name,
          after.signedOn,
          after.startsOn,
          after.validity,
          endsOn,
          after.termMonths,
          after.renewal,
          after.renewalMonths,
          after.postId,
          after.departmentId,
          after.note,
        ],
      );
      if (changes['parties'] !== undefined) await this.parts.writeParties(tx, id, parties);
      if (changes['items'] !== undefined) await this.parts.writeItems(tx, id, after.items);
      if (changes['initiativeIds'] !== undefined)
        await this.parts.writeInitiatives(tx, actor, id, after.initiativeIds);
      await this.events.append(tx, actor, {
        type: agreementEvents.edited,
        subjectType: 'agreement',
        subjectId: id,
        content: { changes },
      });
    });
  }

  /** Takes a draft away again, as when the import that brought it is undone; what was concluded stays. */
  async discard(actor: Actor, id: string, version: number): Promise<void> {
    await this.change(actor, id, version, 'agreement.manage', async (tx, { state, name }) => {
      if (state !== 'draft') throw new NotDiscardable();
      for (const table of ['agreement_parties', 'agreement_items', 'agreement_initiatives'])
        await tx.query(`DELETE FROM ${table} WHERE agreement_id = $1`, [id]);
      await tx.query(`DELETE FROM agreements WHERE id = $1`, [id]);
      await this.events.append(tx, actor, {
        type: agreementEvents.discarded,
        subjectType: 'agreement',
        subjectId: id,
        content: { name },
      });
    });
  }

  /** Locks the row that the actor saw in this version, and raises the version; its work may then change it. */
  async change(
    actor: Actor,
    id: string,
    version: number,
    permission: Permission,
    work: (tx: EntityManager, before: StoredAgreement) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const known = await this.query.find(id);
      if (known === null) throw new NotFound();
      requirePermission(actor, permission, { owner: known.agency ?? 'joint' });
      const raised = await this.database.row(
        `UPDATE agreements SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version],
      );
      if (raised === null) throw new StaleEdit(await this.query.read(actor, id));
      const before = await this.query.find(id, actor);
      if (before !== null) await work(tx, before);
    });
  }
}

const TOLD = [
  'name',
  'signedOn',
  'startsOn',
  'validity',
  'endsOn',
  'termMonths',
  'renewal',
  'renewalMonths',
  'parties',
  'items',
  'initiativeIds',
  'postId',
  'departmentId',
  'note',
] as const;
type Told = Pick<StoredAgreement, (typeof TOLD)[number]>;

/** What differs; parties are told by their names, initiatives without their order. */
export function changesOf(before: Told, after: Told): Changes {
  return Object.fromEntries(
    TOLD.flatMap((field) => {
      const [was, is] = [plain(before, field), plain(after, field)];
      const same =
        field === 'parties'
          ? JSON.stringify(before.parties) === JSON.stringify(after.parties)
          : JSON.stringify(was) === JSON.stringify(is);
      return same ? [] : [[field, { before: was, after: is }]];
    }),
  );
}

function plain(agreement: Told, field: keyof Told): unknown {
  if (field === 'parties') return agreement.parties.map(({ name }) => name);
  if (field === 'initiativeIds') return [...new Set(agreement.initiativeIds)].sort();
  return agreement[field];
}
