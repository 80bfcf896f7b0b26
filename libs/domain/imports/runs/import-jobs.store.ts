import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor, Agency } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { FILE_STORE, type FileStore } from '@platform/files';
import { type Claim, Claims, LostClaim } from '@platform/jobs';
import { AWAITED_SQL } from './consents.sql.js';
import { broken, type ImportFailure, moved } from './import-run.errors.js';
import type { ImportForm } from './import-run.schemas.js';
import { type ImportRunState, type ImportTask, importWork } from './import-run-state.js';

/** A job with the run it is for. */
export interface ImportJobFacts {
  runId: string;
  task: ImportTask;
  actor: Actor;
  form: ImportForm;
  agency: Agency;
  state: ImportRunState;
  fileName: string;
  storageKey: string;
  contentType: string;
  /** Of a whole programme that was checked: whose records it touches, who has still to consent, and the hash of what it does. */
  touches: string[];
  awaits: string[];
  plan: string | null;
}

/** Says how far the work is; written beside the work's own transaction, so that it is seen while that is open. */
export type NoteProgress = (done: number, total: number) => Promise<void>;

/** Where a task leaves its run when it must give up. */
const GIVEN_UP: Record<ImportTask, ImportRunState> = { check: 'failed', apply: 'failed', undo: 'succeeded' };
const AT_WORK: Record<ImportTask, ImportRunState> = { check: 'checking', apply: 'applying', undo: 'undoing' };

/** What the job reads and writes of its own rows, always with the fence of its claim. */
@Injectable()
export class ImportJobs {
  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  async read(id: string): Promise<ImportJobFacts> {
    const job = await this.database.row<ImportJobFacts>(
      `SELECT job.run_id AS "runId", job.task, job.actor, run.form, run.agency_code AS agency, run.state, file.name AS "fileName",
         file.storage_key AS "storageKey", file.content_type AS "contentType",
         run.touches, ${AWAITED_SQL} AS awaits, encode(run.plan_sha256, 'hex') AS plan
       FROM import_jobs job JOIN import_runs run ON run.id = job.run_id JOIN files file ON file.id = run.file_id WHERE job.id = $1`,
      [id],
    );
    if (job === null) throw new Error(`there is no import job ${id}`);
    return job;
  }

  async bytes(job: ImportJobFacts): Promise<Uint8Array> {
    return this.files.get(job.storageKey);
  }

  /** The run is in hand now. */
  async begin(claim: Claim, job: ImportJobFacts): Promise<void> {
    await this.database.rows(
      `UPDATE import_runs SET state = $2 WHERE id = $1 AND state = 'received' AND $2 = 'checking'`,
      [job.runId, AT_WORK[job.task]],
    );
    await this.note(claim, 0, 0);
  }

  async note(claim: Claim, done: number, total: number): Promise<void> {
    await this.database.rows(`UPDATE import_jobs SET done = $3, total = $4 WHERE id = $1 AND fence = $2`, [
      claim.id,
      claim.fence,
      done,
      total,
    ]);
  }

  /** The end of the job and what became of its run, in the transaction of the work itself. Throws LostClaim. */
  async finish(
    tx: EntityManager,
    claim: Claim,
    job: ImportJobFacts,
    set: string,
    values: unknown[] = [],
  ): Promise<void> {
    await this.claims.finish(tx, importWork, claim, 'succeeded');
    const rows = await returned(
      tx,
      `UPDATE import_runs SET ${set}, version = version + 1 WHERE id = $1 AND state = $2 RETURNING id`,
      [job.runId, AT_WORK[job.task], ...values],
    );
    if (rows.length === 0) throw new LostClaim(claim.id);
  }

  /** Records have moved on since the check: nothing was applied, and what the file would do now is shown as at first. */
  async checkAgain(claim: Claim, job: ImportJobFacts): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.finish(tx, claim, job, `state = 'received', error = $3`, [JSON.stringify(moved)]);
      await tx.query(`INSERT INTO import_jobs (id, run_id, task, actor) VALUES ($1, $2, 'check', $3)`, [
        newId(),
        job.runId,
        JSON.stringify(job.actor),
      ]);
    });
  }

  /** The work was rolled back for a reason that a person must know; it is not tried again. */
  async refuse(claim: Claim, job: ImportJobFacts, failure: ImportFailure): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.finish(tx, claim, job, `state = $3, error = $4`, [
        GIVEN_UP[job.task],
        JSON.stringify(failure),
      ]);
    });
  }

  /** Another try later; after the last one the run says that it failed. */
  async retryLater(claim: Claim, job: ImportJobFacts, error: unknown): Promise<void> {
    await this.claims.retryLater(importWork, claim, error);
    if (claim.attempt < importWork.maxAttempts) return;
    await this.database.rows(
      `UPDATE import_runs SET state = $2, error = $3, version = version + 1 WHERE id = $1 AND state = $4`,
      [job.runId, GIVEN_UP[job.task], JSON.stringify(broken), AT_WORK[job.task]],
    );
  }
}
