import { Injectable } from '@nestjs/common';
import type { Actor } from '@domain/access';
import { AppError } from '@platform/errors';
import { RUN_FAILED } from '../report.errors.js';
import { MakeReportJob } from './make-report.job.js';
import { type ReportFile, RunFileService } from './run-file.service.js';
import type { RequestRun, RunView } from './run.schemas.js';
import { RunsQuery } from './runs.query.js';
import { RunsService } from './runs.service.js';

const LOOK_EVERY_MS = 200;
/** Two minutes; a report takes seconds. */
const LOOKS = 600;

/** A report at once, for whoever waits for it: the same run, content and file as by the queue. */
@Injectable()
export class GenerateReportService {
  constructor(
    private readonly runs: RunsService,
    private readonly query: RunsQuery,
    private readonly job: MakeReportJob,
    private readonly files: RunFileService,
  ) {}

  /** Makes what is not made yet. Throws the run's error when it cannot be made. */
  async generate(actor: Actor, asked: RequestRun): Promise<{ run: RunView; file: ReportFile }> {
    const { id } = await this.runs.request(actor, asked);
    const known = await this.query.read(actor, id);
    if (known.can.retry) await this.runs.retry(actor, id);
    await this.job.run(id);
    const run = await this.ended(actor, id);
    if (run.state !== 'succeeded') {
      const { code, messages } = run.error ?? RUN_FAILED;
      throw new AppError(code, 'unexpected', messages);
    }
    return { run, file: await this.files.download(actor, id) };
  }

  /** A worker may have taken the run first; then its end is waited for. */
  private async ended(actor: Actor, id: string): Promise<RunView> {
    for (let look = 1; ; look += 1) {
      const run = await this.query.read(actor, id);
      if (!['queued', 'running'].includes(run.state) || look === LOOKS) return run;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}
