import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, may, requirePermission } from '@domain/access';
import { type JointAct, JointActs } from '@domain/joint-acts';
import { positionLock, StrategiesQuery } from '@domain/strategies';
import { Database, newId } from '@platform/database';
import { StaleEdit } from '@platform/errors';
import type { CreateProgramme, EditProgramme } from './programme-edit.schemas.js';
import { ProgrammeNotEmpty, programmeRefusals as refusals } from './programme.errors.js';
import { programmeEvents } from './programme.events.js';
import { ProgrammeQuery } from './programme.query.js';
import { revisableColumns } from './revisions/revisable-wording.js';
import { ProgrammeRecords, statementsOf, type StoredProgramme } from './programme-records.js';

/** Commands on a programme; its themes have a service of their own, its official wording changes by revisions. */
@Injectable()
export class ProgrammesService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly records: ProgrammeRecords,
    private readonly query: ProgrammeQuery,
    private readonly strategies: StrategiesQuery,
    private readonly jointActs: JointActs,
  ) {}

  onModuleInit(): void {
    this.jointActs.register('programme.edit', async (actor, { id, version }, input) => {
      const row = await this.database.row<{ code: string }>(`SELECT code FROM programmes WHERE id = $1`, [
        id,
      ]);
      await this.edit(actor, row?.code ?? '', version, input);
    });
  }

  async create(actor: Actor, input: CreateProgramme): Promise<{ code: string }> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'programme.manage', { owner: 'joint' });
      // One at a time: a programme comes every five years.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('programme', 0))`);
      if ((await this.database.row(`SELECT 1 FROM programmes WHERE code = $1`, [input.code])) !== null)
        throw refusals.codeTaken();
      await this.assertGenerationFree(input.generation, null);
      await this.assertSound(input);
      const id = newId();
      await tx.query(
        `INSERT INTO programmes (id, code, name, generation, fy_from, fy_to, period_inferred, decided_on, objectives, relations,
           principles, challenges, outcome, council_organisation_id, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
        [
          id,
          input.code,
          input.name,
          input.generation,
          input.fyFrom,
          input.fyTo,
          input.periodInferred,
          input.decidedOn,
          input.objectives,
          input.relations,
          JSON.stringify(statementsOf(input.principles)),
          JSON.stringify(statementsOf(input.challenges)),
          input.outcome,
          input.councilOrganisationId,
          input.note,
        ],
      );
      await this.records.append(tx, actor, programmeEvents.created, id, { ...input });
      return { code: input.code };
    });
  }

  /**
   * Everything that is not official wording; that as well while nothing was agreed under the programme. Once something
   * was, its years and its generation change with both agencies.
   */
  async edit(actor: Actor, code: string, version: number, input: EditProgramme): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('programme', 0))`);
      const before = await this.records.lock(actor, code);
      await this.jointActs.together(tx, actor, jointEditOf(before, version, input), async () =>
        this.write(tx, actor, before, version, input),
      );
    });
  }

  private async write(
    tx: EntityManager,
    actor: Actor,
    before: StoredProgramme,
    version: number,
    input: EditProgramme,
  ): Promise<void> {
    await this.moveOn(actor, before, version);
    const changes = changesOf(before, input);
    const fixed = before.official
      ? Object.keys(revisableColumns.programme).filter((field) => field in changes)
      : [];
    if (fixed.length > 0) throw refusals.officialWording(...fixed);
    if (Object.keys(changes).length === 0) return;
    const after = { ...before, ...input };
    await this.assertSound(after);
    if (after.generation !== before.generation) await this.assertGenerationFree(after.generation, before.id);
    await tx.query(
      `UPDATE programmes SET name = $2, generation = $3, fy_from = $4, fy_to = $5, period_inferred = $6, decided_on = $7,
           objectives = $8, relations = $9, principles = $10, challenges = $11, outcome = $12, council_organisation_id = $13,
           note = $14 WHERE id = $1`,
      [
        before.id,
        after.name,
        after.generation,
        after.fyFrom,
        after.fyTo,
        after.periodInferred,
        after.decidedOn,
        after.objectives,
        after.relations,
        JSON.stringify(
          input.principles ? statementsOf(input.principles, before.principles) : before.principles,
        ),
        JSON.stringify(
          input.challenges ? statementsOf(input.challenges, before.challenges) : before.challenges,
        ),
        after.outcome,
        after.councilOrganisationId,
        after.note,
      ],
    );
    await this.records.append(tx, actor, programmeEvents.edited, before.id, { changes });
  }

  /** In which strategies it stands: all of them at once, one of each agency at most, and each agency says it for its own. */
  async position(actor: Actor, code: string, version: number, strategyIds: string[]): Promise<void> {
    await this.database.transaction(async (tx) => {
      const programme = await this.records.lock(actor, code);
      await this.moveOn(actor, programme, version);
      for (const id of [...new Set(strategyIds)].sort())
        await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [positionLock(id)]);
      const chosen = await this.strategies.named(strategyIds);
      strategyIds.forEach((id, index) => {
        const strategy = chosen.find((one) => one.id === id);
        if (strategy === undefined) throw refusals.unknownStrategy(index);
        const earlier = strategyIds.slice(0, index).map((other) => chosen.find((one) => one.id === other));
        const sameAgency = earlier.some(
          (one) => one?.id === id || (strategy.agency !== null && one?.agency === strategy.agency),
        );
        if (sameAgency) throw refusals.secondStrategy(index);
      });
      const known = await this.database.rows<{ id: string }>(
        `SELECT strategy_id AS id FROM programme_strategies WHERE programme_id = $1`,
        [programme.id],
      );
      const before = await this.strategies.named(known.map(({ id }) => id));
      const added = chosen.filter(({ id }) => before.every((one) => one.id !== id));
      const removed = before.filter(({ id }) => !strategyIds.includes(id));
      if (added.length + removed.length === 0) return;
      for (const { id, agency } of [...added, ...removed])
        if (!may(actor, 'strategy.manage', { owner: agency ?? 'joint' }))
          throw refusals.otherAgencysStrategy(strategyIds.indexOf(id));
      await tx.query(
        `DELETE FROM programme_strategies WHERE programme_id = $1 AND strategy_id = ANY($2::uuid[])`,
        [programme.id, removed.map(({ id }) => id)],
      );
      await tx.query(
        `INSERT INTO programme_strategies (programme_id, strategy_id) SELECT $1, strategy FROM unnest($2::uuid[]) strategy`,
        [programme.id, added.map(({ id }) => id)],
      );
      const names = (strategies: { name: string }[]) => strategies.map(({ name }) => name);
      const changes = { strategies: { before: names(before), after: names(chosen) } };
      await this.records.append(tx, actor, programmeEvents.positioned, programme.id, { changes });
    });
  }

  /** Only a programme under which nothing stands yet but its themes. */
  async remove(actor: Actor, code: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const { id, name } = await this.records.lock(actor, code);
      const used = await this.database.row<{ used: boolean }>(
        `SELECT EXISTS (SELECT FROM initiatives WHERE programme_id = $1) OR EXISTS (SELECT FROM report_blocks WHERE programme_id = $1)
           OR EXISTS (SELECT FROM progress_reports WHERE programme_id = $1) OR EXISTS (SELECT FROM progress_entries WHERE programme_id = $1)
           OR EXISTS (SELECT FROM report_runs WHERE programme_id = $1) OR EXISTS (SELECT FROM report_schedules WHERE programme_id = $1)
           OR EXISTS (SELECT FROM revisions WHERE programme_id = $1) OR EXISTS (SELECT FROM data_issues WHERE programme_id = $1)
           OR EXISTS (SELECT FROM indicators WHERE programme_id = $1) OR EXISTS (SELECT FROM facts WHERE programme_id = $1) AS used`,
        [id],
      );
      if (used?.used === true) throw new ProgrammeNotEmpty();
      await tx.query(`DELETE FROM programme_strategies WHERE programme_id = $1`, [id]);
      await tx.query(`DELETE FROM themes WHERE programme_id = $1`, [id]);
      await tx.query(`DELETE FROM programmes WHERE id = $1`, [id]);
      await this.records.append(tx, actor, programmeEvents.removed, id, { name, code });
    });
  }

  private async moveOn(actor: Actor, programme: StoredProgramme, version: number): Promise<void> {
    const row = await this.database.row(
      `UPDATE programmes SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id`,
      [programme.id, version],
    );
    if (row === null) throw new StaleEdit(await this.query.read(actor, programme.code));
  }

  private async assertSound(input: {
    fyFrom: number;
    fyTo: number;
    councilOrganisationId: string | null;
  }): Promise<void> {
    if (input.fyTo < input.fyFrom) throw refusals.yearsOutOfOrder();
    if (input.councilOrganisationId === null) return;
    const council = await this.database.row(`SELECT 1 FROM organisations WHERE id = $1`, [
      input.councilOrganisationId,
    ]);
    if (council === null) throw refusals.unknownCouncil();
  }

  private async assertGenerationFree(generation: number, except: string | null): Promise<void> {
    const taken = await this.database.row(
      `SELECT 1 FROM programmes WHERE generation = $1 AND id IS DISTINCT FROM $2::uuid`,
      [generation, except],
    );
    if (taken !== null) throw refusals.generationTaken();
  }
}

/** What really changes; statements are told by their texts. */
function changesOf(
  before: StoredProgramme,
  input: EditProgramme,
): Record<string, { before: unknown; after: unknown }> {
  const now: Record<string, unknown> = {
    ...before,
    principles: before.principles.map(({ text }) => text),
    challenges: before.challenges.map(({ text }) => text),
  };
  return Object.fromEntries(
    Object.entries(input).flatMap(([field, after]) =>
      JSON.stringify(after) === JSON.stringify(now[field]) ? [] : [[field, { before: now[field], after }]],
    ),
  );
}

/** What decides which initiatives may run, and how generations follow each other. */
const FRAME = ['generation', 'fyFrom', 'fyTo', 'decidedOn'] as const;

function jointEditOf(before: StoredProgramme, version: number, input: EditProgramme): JointAct | null {
  const changes = changesOf(before, input);
  if (!before.official || !FRAME.some((field) => field in changes)) return null;
  return { name: 'programme.edit', subject: { type: 'programme', id: before.id, version }, input };
}
