import { AsyncResource } from 'node:async_hooks';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { AppError } from '@platform/errors';
import { type Claim, Claims, describe, LostClaim, WorkHandlers } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { ApplySheet } from './apply-sheet.js';
import { CheckSheet } from './check-sheet.js';
import { type ImportJobFacts, ImportJobs } from './import-jobs.store.js';
import { ImportRefused } from './import-run.errors.js';
import { importWork } from './import-run-state.js';
import { ProgrammeRun } from './programme-run.js';
import { UndoSheet } from './undo-sheet.js';

/** Checks, applies or undoes one import. */
@Injectable()
export class RunImportJob {
  constructor(
    private readonly claims: Claims,
    private readonly jobs: ImportJobs,
    private readonly checking: CheckSheet,
    private readonly applying: ApplySheet,
    private readonly undoing: UndoSheet,
    private readonly programmes: ProgrammeRun,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(importWork, async (id) => this.run(id));
  }

  /** Does nothing when the job is not due, or somebody else is at it. */
  async run(id: string): Promise<void> {
    const claim = await this.claims.take(importWork, id);
    if (claim === null) return;
    const job = await this.jobs.read(id);
    try {
      await this.claims.holding(importWork, claim, async () => this.work(claim, job));
    } catch (error) {
      if (error instanceof LostClaim) return;
      await this.giveUp(claim, job, error);
    }
  }

  private async work(claim: Claim, job: ImportJobFacts): Promise<void> {
    await this.jobs.begin(claim, job);
    // Bound here, outside any transaction: a note inside it would only be seen at its end.
    const note = AsyncResource.bind(async (done: number, total: number) =>
      this.jobs.note(claim, done, total),
    );
    if (job.form === 'programme') return this.programmes.work(claim, job);
    if (job.task === 'check') return this.checking.check(claim, job, note);
    if (job.task === 'apply') return this.applying.apply(claim, job, note);
    return this.undoing.undo(claim, job, note);
  }

  private async giveUp(claim: Claim, job: ImportJobFacts, error: unknown): Promise<void> {
    if (error instanceof ImportRefused) return this.jobs.refuse(claim, job, error.failure);
    // What the file itself is guilty of is no fault of ours, and no further try mends it.
    if (error instanceof AppError && ['invalid', 'too-large', 'conflict', 'forbidden'].includes(error.kind))
      return this.jobs.refuse(claim, job, { code: error.code, messages: error.messages });
    this.logger.error({ job: claim.id, error: describe(error) }, 'an import could not be done');
    return this.jobs.retryLater(claim, job, error);
  }
}
