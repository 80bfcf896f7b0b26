import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { FILE_STORE, type FileStore } from '@platform/files';
import { type Claim, Claims, describe, LostClaim, WorkHandlers } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { ReportDefinitions } from '../definitions/index.js';
import { reportFormat, ReportFormatError } from '../formats/index.js';
import { editionOf } from './freeze-report.js';
import { newestOnly } from './newest-only.js';
import { ReportPictures } from './report-pictures.js';
import { reportFileName } from './report-file-name.js';
import { progressAt } from './run-progress.js';
import { RunRecords, type RunToMake, type StoredReport } from './run-records.js';
import { reportWork } from './run-state.js';

/** Makes the report of one run out of its frozen facts, and puts it where it can be fetched. */
@Injectable()
export class MakeReportJob {
  constructor(
    private readonly claims: Claims,
    private readonly records: RunRecords,
    private readonly definitions: ReportDefinitions,
    private readonly pictures: ReportPictures,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(reportWork, async (id) => this.run(id));
  }

  /** Does nothing when the run is not due, or somebody else is at it. */
  async run(id: string): Promise<void> {
    const claim = await this.claims.take(reportWork, id);
    if (claim === null) return;
    try {
      await this.claims.holding(reportWork, claim, async () => this.make(claim));
    } catch (error) {
      if (error instanceof LostClaim) return;
      this.tell(id, error);
      await this.records.fail(claim, error);
    }
  }

  private async make(claim: Claim): Promise<void> {
    const run = await this.records.read(claim.id);
    const progress = newestOnly(async (at: Parameters<typeof progressAt>[0]) =>
      this.records.note(claim, progressAt(at, run.blocks)),
    );
    const { bytes, ...file } = await this.write(run, progress.add);
    progress.add({ step: 'store' });
    await progress.written();
    const stored = { ...file, ...(await this.files.put(bytes)) };
    await this.keep(claim, run, stored);
  }

  private async write(
    run: RunToMake,
    onStep: (step: Parameters<typeof progressAt>[0]) => void,
  ): Promise<{ bytes: Uint8Array; name: string; contentType: string }> {
    const format = reportFormat(run.format);
    if (format === undefined) throw new Error(`there is no report format ${run.format}`);
    const edition = editionOf(run.dataVersion, run.frozenAt);
    const content = this.definitions.named(run.definition).compose(run.content, edition, onStep);
    const bytes = await format.write(content, {
      pictures: await this.pictures.of(content),
      onProgress: (step) => {
        onStep({ step });
      },
      onFramesLeftEmpty: (frames) => {
        this.logger.warn(
          { run: run.id, frames },
          'a report was printed without photos that cannot be printed',
        );
      },
    });
    const name = reportFileName({ ...run, fiscalYears: run.programmeYears, extension: format.extension });
    return { bytes, name, contentType: format.contentType };
  }

  /** A file that no row names is taken away again, so that a lost claim leaves nothing behind. */
  private async keep(claim: Claim, run: RunToMake, stored: StoredReport): Promise<void> {
    try {
      await this.records.succeed(claim, run, stored);
    } catch (error) {
      if (!(error instanceof LostClaim) && (await this.records.knowsFile(stored.storageKey))) return;
      await this.files.remove(stored.storageKey);
      throw error;
    }
  }

  private tell(id: string, error: unknown): void {
    const details = error instanceof ReportFormatError ? error.details : [];
    // A character that cannot be printed is a matter of the text, which its writers see; the rest is ours.
    const ours = !(error instanceof ReportFormatError && error.kind === 'invalid');
    if (ours) this.logger.error({ run: id, error: describe(error), details }, 'a report could not be made');
    else this.logger.warn({ run: id, code: error.code }, 'a report cannot be printed as it is written');
  }
}
