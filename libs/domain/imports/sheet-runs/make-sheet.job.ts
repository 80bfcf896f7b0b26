import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Actor } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { AppError } from '@platform/errors';
import { FILE_STORE, type FileStore } from '@platform/files';
import { type Claim, Claims, describe, LostClaim, WorkHandlers } from '@platform/jobs';
import { LOGGER } from '@platform/observability';
import { spreadsheetTypes } from '@platform/spreadsheets';
import { warekiDate } from '@platform/time';
import { sheetForm } from '../forms/index.js';
import type { FormCode, SheetForm, SheetScope } from '../forms/sheet-form.js';
import { writeSheet } from '../forms/write-sheet.js';
import { MOST_ROWS, tooManyRows } from './sheet-run.errors.js';
import { sheetWork } from './sheet-run-state.js';

interface AskedSheet {
  form: FormCode;
  format: 'xlsx' | 'csv';
  programme: string | null;
  strategy: string | null;
  askedOn: string;
  actor: Actor;
}

/** Makes one form that somebody asked for, and puts it where it can be fetched. */
@Injectable()
export class MakeSheetJob {
  constructor(
    private readonly claims: Claims,
    private readonly database: Database,
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
    const asked = await this.asked(claim.id);
    const form = sheetForm(asked.form);
    if (form === null) throw new Error(`there is no form ${asked.form}`);
    const records = await this.records(form, asked);
    if (records.length > MOST_ROWS) throw tooManyRows(form.scopes[0]);
    await this.note(claim, 0, records.length);
    const bytes = await writeSheet(form, records, asked.format, async (done) =>
      this.note(claim, done, records.length),
    );
    await this.keep(claim, `${form.name.ja}_${warekiDate(asked.askedOn)}.${asked.format}`, asked, bytes);
  }

  private async asked(id: string): Promise<AskedSheet> {
    const asked = await this.database.row<AskedSheet>(
      `SELECT form, format, programme, strategy, asked_on::text AS "askedOn", actor FROM sheet_runs WHERE id = $1`,
      [id],
    );
    if (asked === null) throw new Error(`there is no sheet run ${id}`);
    return asked;
  }

  private async records(
    form: SheetForm,
    { programme, strategy, actor }: AskedSheet,
  ): Promise<Awaited<ReturnType<SheetForm['taken']>>> {
    const scope: SheetScope = { programme: programme ?? undefined, strategy: strategy ?? undefined };
    return this.database.transaction(async (tx) => form.taken(tx, scope, actor));
  }

  /** How far it is, written beside everything else; a claim that was lost writes nothing. */
  private async note(claim: Claim, done: number, total: number): Promise<void> {
    await this.database.rows(`UPDATE sheet_runs SET done = $3, total = $4 WHERE id = $1 AND fence = $2`, [
      claim.id,
      claim.fence,
      done,
      total,
    ]);
  }

  /** File and end of the run, or neither: a file that no row names is taken away again. */
  private async keep(claim: Claim, name: string, { format }: AskedSheet, bytes: Uint8Array): Promise<void> {
    const { storageKey, sha256, size } = await this.files.put(bytes);
    try {
      await this.database.transaction(async (tx) => {
        const fileId = newId();
        await tx.query(
          `INSERT INTO files (id, storage_key, name, content_type, size, sha256) VALUES ($1, $2, $3, $4, $5, decode($6, 'hex'))`,
          [fileId, storageKey, name, spreadsheetTypes[format], size, sha256],
        );
        const held = await returned(
          tx,
          `UPDATE sheet_runs SET state = 'succeeded', file_id = $3, error = NULL, last_error = NULL, finished_at = app_now()
           WHERE id = $1 AND fence = $2 RETURNING id`,
          [claim.id, claim.fence, fileId],
        );
        if (held.length === 0) throw new LostClaim(claim.id);
      });
    } catch (error) {
      // The answer to a commit may have been lost: then the file is the run's after all.
      const known = await this.database.row(`SELECT 1 FROM files WHERE storage_key = $1`, [storageKey]);
      if (known !== null) return;
      await this.files.remove(storageKey);
      throw error;
    }
  }

  /** Another try later; or the end, for what no further try could mend. */
  private async giveUp(claim: Claim, error: unknown): Promise<void> {
    if (!(error instanceof AppError)) {
      this.logger.error({ run: claim.id, error: describe(error) }, 'a form could not be made');
      return this.claims.retryLater(sheetWork, claim, error);
    }
    const [field] = error.extra.errors ?? [];
    const { code, messages } = field ?? error;
    await this.database.transaction(async (tx) => {
      await this.claims.finish(tx, sheetWork, claim, 'dead');
      await tx.query(`UPDATE sheet_runs SET error = $2 WHERE id = $1`, [
        claim.id,
        JSON.stringify({ code, messages }),
      ]);
    });
  }
}
