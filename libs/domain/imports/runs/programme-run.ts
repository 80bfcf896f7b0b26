import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database, EVERY_AGENCY } from '@platform/database';
import { EventLog } from '@platform/events';
import { type Claim } from '@platform/jobs';
import type { ImportResult } from '../import-result.js';
import { importProgramme } from '../programme-importer.js';
import { agenciesOf, planHash, type RecordTouch } from '../record-touches.js';
import { type ImportJobFacts, ImportJobs } from './import-jobs.store.js';
import { consentMissing, ImportRefused } from './import-run.errors.js';
import { importRunEvents } from './import-run.events.js';
import { keepPlan } from './plan-changes.js';

/** The file would do something else than what was checked, shown and consented to. */
class Moved extends Error {}

/** A whole programme or strategy in JSON by the same way: a dry run first, then all or nothing. */
@Injectable()
export class ProgrammeRun {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly jobs: ImportJobs,
  ) {}

  async work(claim: Claim, job: ImportJobFacts): Promise<void> {
    if (job.task === 'check') return this.check(claim, job);
    try {
      await this.apply(claim, job);
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      await this.jobs.checkAgain(claim, job);
    }
  }

  /** The dry run says whose records it would touch; what was consented to before is void with it. */
  private async check(claim: Claim, job: ImportJobFacts): Promise<void> {
    const bytes = await this.jobs.bytes(job);
    await this.database.transaction(async (tx) => {
      let touches: readonly RecordTouch[] = [];
      const result = await importProgramme(tx, bytes, {
        dryRun: true,
        append: async (inner, events) => this.events.append(inner, job.actor, ...events),
        judge: (found) => (touches = found),
      });
      if (result.problems.length > 0) touches = [];
      await tx.query(`DELETE FROM import_run_consents WHERE run_id = $1`, [job.runId]);
      await keepPlan(tx, job.runId, touches);
      await tx.query(`UPDATE import_runs SET touches = $2, plan_sha256 = decode($3, 'hex') WHERE id = $1`, [
        job.runId,
        agenciesOf(touches),
        planHash(touches),
      ]);
      await this.checked(tx, claim, job, result);
    });
  }

  /**
   * Writes for the own agency alone, so that PostgreSQL refuses what is the other's; for each agency only what each has
   * consented to, in this very file.
   */
  private async apply(claim: Claim, job: ImportJobFacts): Promise<void> {
    if (job.awaits.length > 0) throw new ImportRefused(consentMissing(job.awaits));
    const bytes = await this.jobs.bytes(job);
    const alone = job.touches.every((agency) => agency === job.agency);
    await this.database.actingFor(alone ? job.actor.agency : EVERY_AGENCY, async () =>
      this.database.transaction(async (tx) => {
        const result = await importProgramme(tx, bytes, {
          dryRun: false,
          append: async (inner, events) => this.events.append(inner, job.actor, ...events),
          judge: (touches) => {
            if (planHash(touches) !== job.plan) throw new Moved();
          },
        });
        if (result.problems.length > 0) await this.checked(tx, claim, job, result);
        else await this.applied(tx, claim, job, result);
      }),
    );
  }

  /** With problems nothing was written, also where the dry run had found none. */
  private async checked(
    tx: EntityManager,
    claim: Claim,
    job: ImportJobFacts,
    result: ImportResult,
  ): Promise<void> {
    const problems = result.problems.map(({ pointer, line, code, messages }) => ({
      number: line,
      address: line === null ? null : `${line}行`,
      head: pointer === '' ? null : pointer,
      code,
      messages,
    }));
    await tx.query(`DELETE FROM import_problems WHERE run_id = $1`, [job.runId]);
    await tx.query(
      `INSERT INTO import_problems (run_id, position, number, address, head, code, messages)
       SELECT $1, ordinality, number, address, head, code, messages
       FROM ROWS FROM (json_to_recordset($2::json) AS (number int, address text, head text, code text, messages json)) WITH ORDINALITY
         AS row (number, address, head, code, messages, ordinality)`,
      [job.runId, JSON.stringify(problems)],
    );
    const rows = result.created + result.updated + result.unchanged + result.kept.length;
    await this.jobs.finish(
      tx,
      claim,
      job,
      `state = 'checked', checked_at = app_now(), rows_read = $3, unchanged = $4, result = $5`,
      [rows, result.unchanged + result.kept.length, JSON.stringify(summary(result))],
    );
    await this.events.append(tx, job.actor, {
      type: importRunEvents.checked,
      subjectType: 'import_run',
      subjectId: job.runId,
      content: {
        rows,
        problems: problems.length,
        created: result.created,
        changed: result.updated,
        conflicts: 0,
      },
    });
  }

  private async applied(
    tx: EntityManager,
    claim: Claim,
    job: ImportJobFacts,
    result: ImportResult,
  ): Promise<void> {
    await this.jobs.finish(tx, claim, job, `state = 'succeeded', applied_at = app_now(), result = $3`, [
      JSON.stringify(summary(result)),
    ]);
    await this.events.append(tx, job.actor, {
      type: importRunEvents.applied,
      subjectType: 'import_run',
      subjectId: job.runId,
      content: { created: result.created, changed: result.updated, kept: result.kept.length },
    });
  }
}

function summary({ dataset, programme, created, updated, unchanged, kept }: ImportResult): object {
  return { dataset, programme, created, updated, unchanged, kept: kept.length };
}
