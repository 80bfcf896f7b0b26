import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { InvalidInput, invalidField, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock } from '@platform/time';
import { organisationEvents } from './organisation.events.js';
import { organisationNameOn, UNKNOWN_BEGINNING } from './dated.sql.js';
import { OrganisationQuery } from './organisation.query.js';
import type { CreateOrganisation, EditOrganisation, RenameOrganisation } from './organisation.schemas.js';
import { ruledPeriod } from './period.js';

interface Stored {
  name: string;
  kind: string;
  aliases: string[];
  subkind: string | null;
  url: string | null;
  foundedOn: string | null;
  note: string | null;
  validFrom: string | null;
  validTo: string | null;
}

/** Records of other bodies, kept by either agency for both. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly query: OrganisationQuery,
  ) {}

  async create(actor: Actor, input: CreateOrganisation, demo = false): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'organisation.manage');
      const problems = ruledPeriod(input.validFrom, input.validTo, await this.clock.today(), '/validTo');
      if (problems.length > 0) throw new InvalidInput(problems);
      await this.assertNameFree(tx, input.name, null);
      const id = newId();
      const { name, kind, aliases, subkind, url, foundedOn, note, validFrom, validTo } = input;
      await tx.query(
        `INSERT INTO organisations (id, code, name, kind, aliases, subkind, url, founded_on, note, valid_from, valid_to, demo)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [id, id, name, kind, aliases, subkind, url, foundedOn, note, validFrom, validTo, demo],
      );
      await this.append(tx, actor, organisationEvents.created, id, { ...input });
      return { id };
    });
  }

  /** Called otherwise from a day on; before it by the name it had then, by which it is still found. */
  async rename(actor: Actor, id: string, version: number, { name, from }: RenameOrganisation): Promise<void> {
    await this.change(actor, id, version, async (tx, before) => {
      const problems = [
        ...ruledPeriod(before.validFrom, from, await this.clock.today(), '/from'),
        ...ruledPeriod(from, before.validTo, await this.clock.today(), '/from'),
      ];
      if (problems[0] !== undefined) throw new InvalidInput([{ ...problems[0], pointer: '/from' }]);
      const then = await this.database.row<{ name: string }>(
        `SELECT ${organisationNameOn('organisation', '$2::date')} AS name FROM organisations organisation WHERE id = $1`,
        [id, from],
      );
      if (then?.name === name) throw sameName();
      await this.assertNameFree(tx, name, id);
      await tx.query(
        `INSERT INTO organisation_names (organisation_id, valid_from, name)
         SELECT $1::uuid, $2::date, $3 WHERE NOT EXISTS (SELECT FROM organisation_names WHERE organisation_id = $1)`,
        [id, before.validFrom ?? UNKNOWN_BEGINNING, before.name],
      );
      await tx.query(
        `INSERT INTO organisation_names (organisation_id, valid_from, name) VALUES ($1, $2, $3)
         ON CONFLICT (organisation_id, valid_from) DO UPDATE SET name = excluded.name`,
        [id, from, name],
      );
      await this.query.bringUpToDate(id);
      await this.append(tx, actor, organisationEvents.renamed, id, {
        from,
        changes: { name: { before: then?.name ?? before.name, after: name } },
      });
    });
  }

  /** What they were called since when, as it was before an import that is undone; today's name follows from it. */
  async giveBackNames(
    tx: EntityManager,
    formers: readonly { id: string; names: readonly { validFrom: string; name: string }[] }[],
  ): Promise<void> {
    if (formers.length === 0) return;
    await tx.query(`DELETE FROM organisation_names WHERE organisation_id = ANY($1)`, [
      formers.map(({ id }) => id),
    ]);
    await tx.query(
      `INSERT INTO organisation_names (organisation_id, valid_from, name)
       SELECT id, "validFrom", name FROM json_to_recordset($1::json) AS given (id uuid, "validFrom" date, name text)`,
      [JSON.stringify(formers.flatMap(({ id, names }) => names.map((one) => ({ ...one, id }))))],
    );
    for (const { id } of formers) await this.query.bringUpToDate(id);
  }

  /** A corrected name does not lose the old one: it stays as an alias, by which it is still found. */
  async edit(actor: Actor, id: string, version: number, input: EditOrganisation): Promise<void> {
    await this.change(actor, id, version, async (tx, before) => {
      if (input.name !== undefined && input.name !== before.name)
        await this.assertNameFree(tx, input.name, id);
      const after = { ...before, ...input };
      if (after.name !== before.name && !after.aliases.includes(before.name))
        after.aliases = [...after.aliases, before.name];
      const changes = Object.fromEntries(
        (['name', 'kind', 'aliases', 'subkind', 'url', 'foundedOn', 'note'] as const).flatMap((field) =>
          JSON.stringify(after[field]) === JSON.stringify(before[field])
            ? []
            : [[field, { before: before[field], after: after[field] }]],
        ),
      );
      if (Object.keys(changes).length === 0) return;
      await tx.query(
        `UPDATE organisations SET name = $2, kind = $3, aliases = $4, subkind = $5, url = $6, founded_on = $7, note = $8
         WHERE id = $1`,
        [id, after.name, after.kind, after.aliases, after.subkind, after.url, after.foundedOn, after.note],
      );
      // What it is called today was written wrongly; the names of other times stay.
      if (after.name !== before.name)
        await tx.query(
          `UPDATE organisation_names SET name = $2 WHERE organisation_id = $1 AND valid_from = (SELECT max(valid_from)
             FROM organisation_names WHERE organisation_id = $1 AND valid_from <= app_today())`,
          [id, after.name],
        );
      await this.append(tx, actor, organisationEvents.edited, id, { changes });
    });
  }

  async end(actor: Actor, id: string, version: number, lastDay: string): Promise<void> {
    await this.change(actor, id, version, async (tx, before) => {
      const problems = ruledPeriod(before.validFrom, lastDay, await this.clock.today(), '/lastDay');
      if (problems.length > 0) throw new InvalidInput(problems);
      await tx.query(`UPDATE organisations SET valid_to = $2 WHERE id = $1`, [id, lastDay]);
      await this.append(tx, actor, organisationEvents.ended, id, {
        changes: { validTo: { before: before.validTo, after: lastDay } },
      });
    });
  }

  private async change(
    actor: Actor,
    id: string,
    version: number,
    work: (tx: EntityManager, before: Stored) => Promise<void>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      requirePermission(actor, 'organisation.manage');
      const before = await this.database.row<Stored & { version: number }>(
        `SELECT name, kind, aliases, subkind, url, founded_on AS "foundedOn", note, valid_from::text AS "validFrom", valid_to::text AS "validTo", version
         FROM organisations WHERE id = $1 FOR UPDATE`,
        [id],
      );
      if (before === null) throw new NotFound();
      const row = await this.database.row(
        `UPDATE organisations SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
        [id, version],
      );
      if (row === null) throw new StaleEdit(await this.query.read(actor, id));
      await work(tx, before);
    });
  }

  /** One body, one record: people and programmes of both agencies meet in it. */
  private async assertNameFree(tx: EntityManager, name: string, except: string | null): Promise<void> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended('organisation named ' || normalize($1, NFKC), 0))`,
      [name],
    );
    const taken = await this.database.row(
      `SELECT 1 FROM organisations WHERE normalize(name, NFKC) = normalize($1, NFKC)
         AND (valid_to IS NULL OR valid_to >= app_today()) AND id IS DISTINCT FROM $2::uuid LIMIT 1`,
      [name, except],
    );
    if (taken !== null)
      throw invalidField(
        '/name',
        'organisations/name-taken',
        'この名前の団体はすでにあります。',
        'There is an organisation of this name already.',
      );
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'organisation', subjectId: id, content });
  }
}

function sameName(): InvalidInput {
  return invalidField(
    '/name',
    'organisations/same-name',
    'その日の名前と同じです。',
    'It is called so on that day already.',
  );
}
