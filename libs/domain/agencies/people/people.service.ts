import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  type Actor,
  type Agency,
  requirePermission,
  requireRecentProof,
  requireVisible,
} from '@domain/access';
import { Database, newId } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { PeopleQuery } from './people.query.js';
import { personAgencySql } from './person-agency.sql.js';
import { emailTaken, notAnAddress, unknownOrganisation } from './person.errors.js';
import { personEvents } from './person.events.js';
import type { CreatePerson, EditPerson, PersonFilter } from './person.schemas.js';
import { peopleCsv } from './people-csv.js';

interface StoredPerson {
  name: string;
  email: string;
  organisationId: string | null;
  agency: Agency | null;
}

/** People as the service knows them: a name and an address, so that mail reaches them; an account is another matter. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: PeopleQuery,
  ) {}

  async create(actor: Actor, input: CreatePerson): Promise<{ id: string }> {
    return this.createFor(actor, input.external ? null : actor.agency, input);
  }

  /** As `create`, for an agency that the system names (demo, imports). */
  async createFor(
    actor: Actor,
    agency: Agency | null,
    { name, email, organisationId }: Pick<CreatePerson, 'name' | 'email' | 'organisationId'>,
  ): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'person.manage', { owner: agency ?? 'joint' });
      await this.assertAddress(tx, email, null);
      await this.assertOrganisation(organisationId);
      const id = newId();
      await tx.query(
        `INSERT INTO people (id, name, email, agency_code, organisation_id) VALUES ($1, $2, $3, $4, $5)`,
        [id, name, email, agency, organisationId],
      );
      await this.events.append(tx, actor, {
        type: personEvents.created,
        subjectType: 'person',
        subjectId: id,
        content: { name, agency, organisationId },
      });
      return { id };
    });
  }

  async edit(actor: Actor, id: string, version: number, input: EditPerson): Promise<void> {
    await this.database.transaction(async (tx) => {
      const person = await this.lockVisible(actor, id);
      requirePermission(actor, 'person.manage', { owner: person.agency ?? 'joint' });
      const changes = changesOf(person, input);
      if (changes['email'] !== undefined) {
        // Whoever has the address has what is sent to the person.
        await requireRecentProof(this.database, actor);
        await this.assertAddress(tx, input.email ?? '', id);
      }
      if (changes['organisationId'] !== undefined)
        await this.assertOrganisation(input.organisationId ?? null);
      const after = { ...person, ...input };
      const row = await this.database.row(
        `UPDATE people SET name = $3, email = $4, organisation_id = $5, version = version + 1
         WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version, after.name, after.email, after.organisationId],
      );
      if (row === null) throw new StaleEdit(await this.query.read(actor, id));
      if (Object.keys(changes).length === 0) return;
      await this.events.append(tx, actor, {
        type: personEvents.edited,
        subjectType: 'person',
        subjectId: id,
        content: { changes },
      });
    });
  }

  /** The list as a file. Personal data leave the service, so the history says whose hand took how many. */
  async exportCsv(actor: Actor, filter: PersonFilter): Promise<string> {
    return this.database.transaction(async (tx) => {
      const people = await this.query.exported(actor, filter);
      await this.events.append(tx, actor, {
        type: personEvents.exported,
        subjectType: 'people_export',
        subjectId: newId(),
        content: { count: people.length, filter: { ...filter } },
      });
      return peopleCsv(people);
    });
  }

  private async lockVisible(actor: Actor, id: string): Promise<StoredPerson> {
    const person = await this.database.row<StoredPerson>(
      `SELECT name, email, organisation_id AS "organisationId", ${personAgencySql('person')} AS agency
       FROM people person WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (person === null) throw new NotFound();
    requireVisible(actor, 'person.read', { owner: person.agency ?? 'joint' });
    return person;
  }

  /** One address, one person: two people at one address would read each other's mail. */
  private async assertAddress(tx: EntityManager, email: string, except: string | null): Promise<void> {
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw notAnAddress();
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('address ' || lower($1), 0))`, [email]);
    const taken = await this.database.row(
      `SELECT 1 FROM people WHERE lower(email) = lower($1) AND id IS DISTINCT FROM $2::uuid LIMIT 1`,
      [email, except],
    );
    if (taken !== null) throw emailTaken();
  }

  private async assertOrganisation(id: string | null): Promise<void> {
    if (id === null) return;
    const row = await this.database.row(
      `SELECT 1 FROM organisations WHERE id = $1 AND kind <> 'agency' AND (valid_to IS NULL OR valid_to >= app_today())`,
      [id],
    );
    if (row === null) throw unknownOrganisation();
  }
}

function changesOf(
  person: StoredPerson,
  input: EditPerson,
): Record<string, { before: string | null; after: string | null }> {
  const fields = ['name', 'email', 'organisationId'] as const;
  return Object.fromEntries(
    fields.flatMap((field) => {
      const after = input[field];
      return after === undefined || after === person[field]
        ? []
        : [[field, { before: person[field], after }]];
    }),
  );
}
