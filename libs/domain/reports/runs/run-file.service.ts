import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Actor, requireVisible } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { FILE_STORE, FileMissing, type FileStore } from '@platform/files';
import { LOGGER } from '@platform/observability';
import { NotMadeYet, ReportFileMissing } from '../report.errors.js';
import { reportEvents } from '../report.events.js';

export interface ReportFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

interface Row {
  dataVersion: string;
  name: string | null;
  contentType: string;
  storageKey: string;
  sha256: string;
}

/** The finished file of a run; whoever takes it is in the history. */
@Injectable()
export class RunFileService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async download(actor: Actor, runId: string): Promise<ReportFile> {
    requireVisible(actor, 'report.read', {});
    const row = await this.database.row<Row>(
      `SELECT encode(run.data_version, 'hex') AS "dataVersion", file.name, file.content_type AS "contentType",
         file.storage_key AS "storageKey", encode(file.sha256, 'hex') AS sha256
       FROM report_runs run LEFT JOIN files file ON file.id = run.file_id WHERE run.id = $1`,
      [runId],
    );
    if (row === null) throw new NotFound();
    if (row.name === null) throw new NotMadeYet();
    const bytes = await this.read(runId, row);
    await this.database.transaction(async (tx) =>
      this.events.append(tx, actor, {
        type: reportEvents.downloaded,
        subjectType: 'report_run',
        subjectId: runId,
        content: { dataVersion: row.dataVersion, file: row.name, size: bytes.byteLength },
      }),
    );
    return { name: row.name, contentType: row.contentType, bytes };
  }

  /** Never hands out other bytes than those that were made. */
  private async read(runId: string, { storageKey, sha256 }: Row): Promise<Uint8Array> {
    try {
      const bytes = await this.files.get(storageKey);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new FileMissing(storageKey);
      return bytes;
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      this.logger.error({ run: runId }, 'the file of a report is missing or damaged');
      throw new ReportFileMissing();
    }
  }
}
