import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database, newId, returned } from '@platform/database';
import { invalidField, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { FileKeeper, received, type ReceivedFile } from '@platform/files';
import { formatOf, spreadsheetTypes, streamedLimits } from '@platform/spreadsheets';
import { AWAITED_SQL } from './consents.sql.js';
import {
  ConsentMissing,
  NotApplicable,
  NotUndoable,
  OwnFile,
  WrongImportState,
} from './import-run.errors.js';
import { importRunEvents } from './import-run.events.js';
import type { Choices, ImportForm } from './import-run.schemas.js';
import {
  type ImportAct,
  importMoves,
  type ImportRunState,
  type ImportTask,
  NEWEST_JOB,
  STATE_SQL,
} from './import-run-state.js';
import { requireUse } from './who-may-import.rule.js';
import { requireSeen } from './who-sees-a-run.rule.js';

interface LockedRun {
  id: string;
  form: ImportForm;
  agency: Agency;
  state: ImportRunState;
  version: number;
  createdByPostId: string;
  fileId: string | null;
  awaits: string[];
  result: { created: number; updated: number } | null;
}

/** Commands on imports of files; what a file says is read and written by the job. */
@Injectable()
export class ImportRunsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly files: FileKeeper,
  ) {}

  async create(actor: Actor, { form }: { form: ImportForm }): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      requireUse(actor, form);
      const id = newId();
      await tx.query(
        `INSERT INTO import_runs (id, form, agency_code, created_by_post_id, created_by_person_id) VALUES ($1, $2, $3, $4, $5)`,
        [id, form, actor.agency, actor.postId, actor.personId],
      );
      await this.record(tx, actor, id, importRunEvents.created, { form });
      return { id };
    });
  }

  /** Takes the place of the earlier file. What is no table is refused at once; the rest the job says, by cell. */
  async upload(actor: Actor, id: string, version: number, sent: ReceivedFile | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const run = await this.lock(tx, actor, id, 'upload', version);
      const file = received(sent);
      const fileId = await this.files.keep(tx, file, contentTypeOf(run.form, file));
      await tx.query(
        `UPDATE import_runs SET state = 'received', file_id = $2, error = NULL, state_reason = NULL, result = NULL, rows_read = 0,
           unchanged = 0, checked_at = NULL, touches = '{}', plan_sha256 = NULL, sent_by_person_id = $3, version = version + 1
         WHERE id = $1`,
        [id, fileId, actor.personId],
      );
      if (run.fileId !== null) await this.forget(tx, run.fileId);
      await this.enqueue(tx, actor, id, 'check');
      await this.record(tx, actor, id, importRunEvents.uploaded, {
        fileId,
        file: file.name,
        size: file.bytes.byteLength,
        changes: { state: { before: run.state, after: 'received' } },
      });
    });
  }

  /** What stays where the file and the record have both moved on. */
  async choose(actor: Actor, id: string, version: number, { choice, numbers }: Choices): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.lock(tx, actor, id, 'choose', version);
      const rows = await returned<{ number: number }>(
        tx,
        `UPDATE import_changes SET choice = $2 WHERE run_id = $1 AND kind = 'conflict' AND ($3::int[] IS NULL OR number = ANY($3))
           AND choice IS DISTINCT FROM $2 RETURNING number`,
        [id, choice, numbers ?? null],
      );
      if (numbers !== undefined) await this.assertConflicts(tx, id, numbers);
      if (rows.length === 0) return;
      await tx.query(`UPDATE import_runs SET version = version + 1 WHERE id = $1`, [id]);
      await this.record(tx, actor, id, importRunEvents.chosen, { choice, rows: rows.length });
    });
  }

  async apply(actor: Actor, id: string, version: number): Promise<void> {
    await this.database.transaction(async (tx) => {
      const run = await this.lock(tx, actor, id, 'apply', version);
      const [counts] = await tx.query<{ problems: number; undecided: number; rows: number }[]>(
        `SELECT (SELECT count(*)::int FROM import_problems WHERE run_id = $1) AS problems,
           count(*) FILTER (WHERE kind = 'conflict' AND choice IS NULL)::int AS undecided,
           count(*) FILTER (WHERE choice IS DISTINCT FROM 'stored')::int AS rows FROM import_changes WHERE run_id = $1`,
        [id],
      );
      const { problems = 0, undecided = 0, rows = 0 } = counts ?? {};
      const changes = run.result === null ? rows : run.result.created + run.result.updated;
      if (problems > 0 || undecided > 0 || changes === 0) throw new NotApplicable({ problems, undecided });
      if (run.awaits.length > 0) throw new ConsentMissing(run.awaits);
      await this.refuseBothSides(tx, actor, id);
      await tx.query(
        `UPDATE import_runs SET state = 'applying', error = NULL, applied_by_post_id = $2, version = version + 1 WHERE id = $1`,
        [id, actor.postId],
      );
      await this.enqueue(tx, actor, id, 'apply');
    });
  }

  /** As a whole, and only while nobody has edited its rows: the job says which were. */
  async undo(actor: Actor, id: string, reason: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const run = await this.lock(tx, actor, id, 'undo');
      if (run.form === 'programme') throw new NotUndoable();
      await tx.query(
        `UPDATE import_runs SET state = 'undoing', error = NULL, state_reason = $2, version = version + 1 WHERE id = $1`,
        [id, reason],
      );
      await this.enqueue(tx, actor, id, 'undo');
    });
  }

  /** Who consented for the other side does not apply it for this one, whatever posts that person holds. */
  private async refuseBothSides(tx: EntityManager, actor: Actor, id: string): Promise<void> {
    const own = await tx.query<unknown[]>(
      `SELECT 1 FROM import_run_consents WHERE run_id = $1 AND person_id = $2`,
      [id, actor.personId],
    );
    if (own.length > 0) throw new OwnFile();
  }

  /** Nothing refers to the file that was replaced: its row goes, and the sweep removes its bytes. */
  private async forget(tx: EntityManager, fileId: string): Promise<void> {
    const [gone] = await returned<{ key: string }>(
      tx,
      `DELETE FROM files WHERE id = $1 RETURNING storage_key AS key`,
      [fileId],
    );
    await tx.query(`INSERT INTO file_removals (storage_key) VALUES ($1)`, [gone?.key]);
  }

  private async assertConflicts(tx: EntityManager, id: string, numbers: number[]): Promise<void> {
    const [known] = await tx.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM import_changes WHERE run_id = $1 AND kind = 'conflict' AND number = ANY($2)`,
      [id, numbers],
    );
    if ((known?.count ?? 0) < new Set(numbers).size)
      throw invalidField(
        '/numbers',
        'imports/no-conflict',
        '食い違いのない行が含まれています。',
        'There is a row without a conflict among them.',
      );
  }

  private async enqueue(tx: EntityManager, actor: Actor, runId: string, task: ImportTask): Promise<void> {
    await tx.query(`INSERT INTO import_jobs (id, run_id, task, actor) VALUES ($1, $2, $3, $4)`, [
      newId(),
      runId,
      task,
      JSON.stringify(actor),
    ]);
  }

  private async lock(
    tx: EntityManager,
    actor: Actor,
    id: string,
    act: ImportAct,
    version?: number,
  ): Promise<LockedRun> {
    const [facts] = await tx.query<
      { agency: Agency; touches: string[]; form: ImportForm; createdByPostId: string }[]
    >(
      `SELECT agency_code AS agency, touches, form, created_by_post_id AS "createdByPostId" FROM import_runs WHERE id = $1`,
      [id],
    );
    if (facts === undefined) throw new NotFound();
    requireSeen(actor, facts);
    if (act === 'undo')
      requirePermission(actor, 'import.undo', { owner: facts.agency, assignedPostId: facts.createdByPostId });
    else {
      requirePermission(actor, 'import.run', { owner: facts.agency });
      requireUse(actor, facts.form);
    }
    await tx.query(`SELECT FROM import_runs WHERE id = $1 FOR UPDATE`, [id]);
    const [run] = await tx.query<LockedRun[]>(
      `SELECT run.id, run.form, run.agency_code AS agency, ${STATE_SQL} AS state, run.version,
         run.created_by_post_id AS "createdByPostId", run.result, run.file_id AS "fileId", ${AWAITED_SQL} AS awaits
       FROM import_runs run ${NEWEST_JOB} WHERE run.id = $1`,
      [id],
    );
    if (run === undefined) throw new NotFound();
    if (version !== undefined && run.version !== version) throw new StaleEdit({ version: run.version });
    if (!importMoves[act].includes(run.state)) throw new WrongImportState(act, run.state);
    return run;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'import_run', subjectId: id, content });
  }
}

/** What it is, by its content; a whole programme is JSON. Throws for what neither is. */
function contentTypeOf(form: ImportForm, file: ReceivedFile): string {
  if (form !== 'programme') return spreadsheetTypes[formatOf(file, streamedLimits)];
  if (!file.name.toLowerCase().endsWith('.json'))
    throw invalidField(
      '/file',
      'imports/not-json',
      '計画全体の取込には、JSONのファイル（.json）を選んでください。',
      'For a whole programme please choose a JSON file (.json).',
    );
  return 'application/json';
}
