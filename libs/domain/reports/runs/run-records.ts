import { Injectable } from '@nestjs/common';
import { systemActor } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { EventLog } from '@platform/events';
import { type Claim, Claims } from '@platform/jobs';
import type { ReportDefinitionCode } from '../definitions/report-definition.js';
import { ReportFormatError } from '../formats/index.js';
import { reportEvents } from '../report.events.js';
import { RUN_FAILED } from '../report.errors.js';
import { ScheduleSlots } from '../schedules/schedule-slots.js';
import type { RunProgress } from './run-progress.js';
import { reportWork } from './run-state.js';

/** A run as the job needs it. */
export interface RunToMake {
  id: string;
  definition: ReportDefinitionCode;
  format: string;
  content: string;
  dataVersion: string;
  frozenAt: Date;
  draft: boolean;
  blocks: number;
  programmeYears: { from: number; to: number };
}

/** A file in the store that belongs to nothing yet. */
export interface StoredReport {
  storageKey: string;
  sha256: string;
  size: number;
  name: string;
  contentType: string;
}

const MAKER = systemActor('make-report');

/** What the job writes into the row of its run, always with the fence of its claim. */
@Injectable()
export class RunRecords {
  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
    private readonly events: EventLog,
    private readonly slots: ScheduleSlots,
  ) {}

  async read(id: string): Promise<RunToMake> {
    const run = await this.database.row<RunToMake>(
      `SELECT run.id, run.definition, run.format, run.content, encode(run.data_version, 'hex') AS "dataVersion",
         run.frozen_at AS "frozenAt", run.draft, (run.summary ->> 'blocks')::int AS blocks,
         json_build_object('from', programme.fy_from, 'to', programme.fy_to) AS "programmeYears"
       FROM report_runs run JOIN programmes programme ON programme.id = run.programme_id WHERE run.id = $1`,
      [id],
    );
    if (run === null) throw new Error(`there is no report run ${id}`);
    return run;
  }

  /** Where the claimed run stands; a claim that was lost writes nothing. */
  async note(claim: Claim, { step, place, done, total }: RunProgress): Promise<void> {
    await this.database.rows(
      `UPDATE report_runs SET step = $3, place = $4, steps_done = $5, steps_total = $6
       WHERE id = $1 AND fence = $2 AND state = 'running'`,
      [claim.id, claim.fence, step, place, done, total],
    );
  }

  /** File, end of the run, its event and the mails of waiting schedules: all or nothing. Throws LostClaim. */
  async succeed(claim: Claim, run: RunToMake, file: StoredReport): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.claims.finish(tx, reportWork, claim, 'succeeded');
      const fileId = newId();
      await tx.query(
        `INSERT INTO files (id, storage_key, name, content_type, size, sha256) VALUES ($1, $2, $3, $4, $5, decode($6, 'hex'))`,
        [fileId, file.storageKey, file.name, file.contentType, file.size, file.sha256],
      );
      await tx.query(
        `UPDATE report_runs SET file_id = $2, step = NULL, place = NULL, steps_done = steps_total, error = NULL WHERE id = $1`,
        [run.id, fileId],
      );
      await this.events.append(tx, MAKER, {
        type: reportEvents.succeeded,
        subjectType: 'report_run',
        subjectId: run.id,
        content: { dataVersion: run.dataVersion, file: file.name, size: file.size, sha256: file.sha256 },
      });
      await this.slots.announce(tx, run.id);
    });
  }

  /** True when the file belongs to its run after all: the answer to a commit may have been lost. */
  async knowsFile(storageKey: string): Promise<boolean> {
    return (await this.database.row(`SELECT 1 FROM files WHERE storage_key = $1`, [storageKey])) !== null;
  }

  /** Another try later; or the end, after the last try and for what no further try could mend. */
  async fail(claim: Claim, error: unknown): Promise<void> {
    const hopeless = error instanceof ReportFormatError && error.kind === 'invalid';
    const { code, messages } = error instanceof ReportFormatError ? error : RUN_FAILED;
    await this.database.transaction(async (tx) => {
      const held = await returned(
        tx,
        `UPDATE report_runs SET error = $3, step = NULL, place = NULL WHERE id = $1 AND fence = $2 RETURNING id`,
        [claim.id, claim.fence, JSON.stringify({ code, messages })],
      );
      if (held.length === 0) return;
      if (hopeless) await this.claims.finish(tx, reportWork, claim, 'dead');
      else await this.claims.retryLater(reportWork, claim, error);
      if (!hopeless && claim.attempt < reportWork.maxAttempts) return;
      await this.events.append(tx, MAKER, {
        type: reportEvents.failed,
        subjectType: 'report_run',
        subjectId: claim.id,
        content: { code },
      });
      await this.slots.announce(tx, claim.id);
    });
  }
}
