import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { AppError } from '@platform/errors';
import { FILE_STORE, type FileStore } from '@platform/files';
import { type Claim, Claims, describe, LostClaim, WorkHandlers } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { spreadsheetTypes } from '@platform/spreadsheets';
import { warekiDate } from '@platform/time';
import { sheetForm } from '../forms/index.js';
import { writeSheet } from '../forms/write-sheet.js';
import { MOST_ROWS, tooManyRows } from './sheet-run.errors.js';
import { SheetRunRecords, type StoredSheet } from './sheet-run-records.js';
import { sheetWork } from './sheet-run-state.js';

/** Makes one form that somebody asked for, and puts it where it can be fetched. */
@Injectable()
export class MakeSheetJob {
  constructor(
    private readonly claims: Claims,
    private readonly records: SheetRunRecords,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(sheetWork, async (id) => this.run(id));
  }

  /** Does nothing when the form is not due, or somebody else is at it. */
  async run(id: string): Promise<void> {
    const claim = await this.claims.take(sheetWork, id);
    if (claim === null) return;
    try {
      await this.claims.holding(sheetWork, claim, async () => this.make(claim));
    } catch (error) {
      if (error instanceof LostClaim) return;
      await this.giveUp(claim, error);
    }
  }

  private async make(claim: Claim): Promise<void> {
    const asked = await this.records.asked(claim.id);
    const actor = await this.records.askerNow(asked);
    const form = sheetForm(asked.form);
    if (form === null) throw new Error(`there is no form ${asked.form}`);
    const rows = await this.records.taken(form, { ...asked, actor });
    if (rows.length > MOST_ROWS) throw tooManyRows(form.scopes[0]);
    await this.records.note(claim, 0, rows.length);
    const bytes = await writeSheet(form, rows, asked.format, async (done) =>
      this.records.note(claim, done, rows.length),
    );
    await this.keep(claim, {
      name: `${form.name.ja}_${warekiDate(asked.askedOn)}.${asked.format}`,
      contentType: spreadsheetTypes[asked.format],
      ...(await this.files.put(bytes)),
    });
  }

  /** A file that no row names is taken away again, so that a lost claim leaves nothing behind. */
  private async keep(claim: Claim, stored: StoredSheet): Promise<void> {
    try {
      await this.records.succeed(claim, stored);
    } catch (error) {
      if (!(error instanceof LostClaim) && (await this.records.knowsFile(stored.storageKey))) return;
      await this.files.remove(stored.storageKey);
      throw error;
    }
  }

  /** Another try later; or the end, for what no further try could mend. */
  private async giveUp(claim: Claim, error: unknown): Promise<void> {
    if (error instanceof AppError) return this.records.refuse(claim, error);
    this.logger.error({ run: claim.id, error: describe(error) }, 'a form could not be made');
    return this.claims.retryLater(sheetWork, claim, error);
  }
}
