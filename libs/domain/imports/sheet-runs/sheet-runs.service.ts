import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { NotFound } from '@platform/errors';
import { EventLog } from '@platform/events';
import { FILE_STORE, FileMissing, type FileStore } from '@platform/files';
import { LOGGER } from '@platform/observability';
import { sheetForm } from '../forms/index.js';
import type { FormCode } from '../forms/sheet-form.js';
import { importRunEvents } from '../runs/import-run.events.js';
import {
  MOST_OPEN,
  SHEET_FAILED,
  SheetFileMissing,
  SheetNotMade,
  TooManySheets,
  unknownScope,
} from './sheet-run.errors.js';
import type { AskSheet, SheetRunView } from './sheet-run.schemas.js';
import { sheetWork } from './sheet-run-state.js';

const SCOPE_TABLES = { programme: 'programmes', strategy: 'strategies' } as const;

interface KeptFile {
  form: FormCode;
  format: 'xlsx' | 'csv';
  rows: number;
  name: string | null;
  storageKey: string;
  sha256: string;
}

/** Forms that people ask for: asked for here, made by the job, and fetched here by the agency that asked. */
@Injectable()
export class SheetRunsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Who asks again for what is being made already is given that one. */
  async ask(actor: Actor, asked: AskSheet): Promise<{ id: string }> {
    const { form, format, programme, strategy } = asked;
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'sheet.export', { owner: 'joint' });
      const scopes = { programme, strategy };
      for (const scope of ['programme', 'strategy'] as const) {
        const code = scopes[scope];
        if (code === undefined) continue;
        const known =
          sheetForm(form)?.scopes.includes(scope) === true
            ? await tx.query<object[]>(`SELECT 1 FROM ${SCOPE_TABLES[scope]} WHERE code = $1`, [code])
            : [];
        if (known.length === 0) throw unknownScope(scope);
      }
      const open = await this.openRuns(tx, actor, asked);
      const same = open.find((run) => run.same);
      if (same !== undefined) return { id: same.id };
      if (open.length >= MOST_OPEN) throw new TooManySheets();
      const id = newId();
      await tx.query(
        `INSERT INTO sheet_runs (id, form, format, programme, strategy, agency_code, asked_by_post_id, asked_by_person_id, asked_on, actor)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, form, format, programme, strategy],
          ...[actor.agency, actor.postId, actor.personId, actor.today, JSON.stringify(actor)],
        ],
      );
      await this.tell(actor, importRunEvents.sheetAsked, {
        form,
        format,
        ...(programme === undefined ? {} : { programme }),
        ...(strategy === undefined ? {} : { strategy }),
      });
      return { id };
    });
  }

  /** The person's unfinished runs, locked against another asking; `same` holds what this one would, for the same post and scopes. */
  private async openRuns(
    tx: EntityManager,
    { accountId, personId, postId, scopes }: Actor,
    { form, format, programme, strategy }: AskSheet,
  ): Promise<{ id: string; same: boolean }[]> {
    await tx.query(`SELECT 1 FROM accounts WHERE id = $1 FOR NO KEY UPDATE`, [accountId]);
    return tx.query<{ id: string; same: boolean }[]>(
      `SELECT id, form = $3 AND format = $4 AND programme IS NOT DISTINCT FROM $5 AND strategy IS NOT DISTINCT FROM $6
         AND asked_by_post_id = $7 AND (actor -> 'scopes')::jsonb = $8::jsonb AS same
       FROM sheet_runs WHERE asked_by_person_id = $1 AND state = ANY($2) ORDER BY id`,
      [
        ...[personId, sheetWork.states.unfinished, form, format, programme ?? null, strategy ?? null],
        ...[postId, JSON.stringify(scopes)],
      ],
    );
  }

  async read(actor: Actor, id: string): Promise<SheetRunView> {
    requirePermission(actor, 'sheet.export', { owner: 'joint' });
    const row = await this.database.row<{ run: SheetRunView }>(
      `SELECT json_build_object('id', run.id, 'form', run.form, 'format', run.format, 'programme', run.programme,
         'strategy', run.strategy, 'state', run.state, 'done', run.done, 'total', run.total,
         'error', coalesce(run.error, CASE WHEN run.state = 'dead' THEN $3::json END), 'createdAt', run.created_at,
         'finishedAt', run.finished_at,
         'file', CASE WHEN file.id IS NOT NULL THEN json_build_object('name', file.name, 'size', file.size) END) AS run
       FROM sheet_runs run LEFT JOIN files file ON file.id = run.file_id WHERE run.id = $1 AND run.agency_code = $2`,
      [id, actor.agency, JSON.stringify(SHEET_FAILED)],
    );
    if (row === null) throw new NotFound();
    return row.run;
  }

  /** Whoever takes a form is in the history: what left the house, in which form, and how much. */
  async download(
    actor: Actor,
    id: string,
  ): Promise<{ form: FormCode; format: 'xlsx' | 'csv'; name: string; bytes: Uint8Array }> {
    requirePermission(actor, 'sheet.export', { owner: 'joint' });
    const row = await this.database.row<KeptFile>(
      `SELECT run.form, run.format, run.total AS rows, file.name, file.storage_key AS "storageKey", encode(file.sha256, 'hex') AS sha256
       FROM sheet_runs run LEFT JOIN files file ON file.id = run.file_id WHERE run.id = $1 AND run.agency_code = $2`,
      [id, actor.agency],
    );
    if (row === null) throw new NotFound();
    const { form, format, rows, name } = row;
    if (name === null) throw new SheetNotMade();
    const bytes = await this.bytes(id, row);
    await this.tell(actor, importRunEvents.sheetTaken, { form, format, rows });
    return { form, format, name, bytes };
  }

  /** Never hands out other bytes than those that were made. */
  private async bytes(id: string, { storageKey, sha256 }: KeptFile): Promise<Uint8Array> {
    try {
      const bytes = await this.files.get(storageKey);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new FileMissing(storageKey);
      return bytes;
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      this.logger.error({ run: id }, 'the file of a form is missing or damaged');
      throw new SheetFileMissing();
    }
  }

  private async tell(actor: Actor, type: string, content: Record<string, unknown>): Promise<void> {
    await this.database.transaction(async (tx) =>
      this.events.append(tx, actor, {
        type,
        subjectType: 'account',
        subjectId: actor.accountId ?? '',
        content,
      }),
    );
  }
}
