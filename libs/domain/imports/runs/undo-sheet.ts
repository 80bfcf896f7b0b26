import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { type Claim } from '@platform/jobs';
import { FormFeatures } from '../forms/form-features.js';
import { sheetForm } from '../forms/index.js';
import type { SheetFields, SheetForm } from '../forms/sheet-form.js';
import { type ImportJobFacts, ImportJobs, type NoteProgress } from './import-jobs.store.js';
import { editedSince, ImportRefused } from './import-run.errors.js';
import { type ImportedRecordType, importRunEvents, undoneRecordEvents } from './import-run.events.js';

const CHUNK = 1_000;

interface AppliedChange {
  number: number;
  id: string;
  subjectId: string;
  version: number;
  before: SheetFields | null;
  keys: string[];
  after: SheetFields;
}

/** Gives every record back what it was before the import, as a whole, and only while nobody has edited any of them. */
@Injectable()
export class UndoSheet {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly jobs: ImportJobs,
    private readonly features: FormFeatures,
  ) {}

  async undo(claim: Claim, job: ImportJobFacts, note: NoteProgress): Promise<void> {
    const form = sheetForm(job.form);
    if (form === null) throw new Error(`there is no form ${job.form}`);
    await this.database.actingFor(job.actor.agency, async () =>
      this.database.transaction(async (tx) => {
        const [count] = await tx.query<{ total: number; created: number; reason: string | null }[]>(
          `SELECT count(change.applied_id)::int AS total, count(change.applied_id) FILTER (WHERE change.before IS NULL)::int AS created,
             run.state_reason AS reason
           FROM import_runs run LEFT JOIN import_changes change ON change.run_id = run.id WHERE run.id = $1 GROUP BY run.id`,
          [job.runId],
        );
        const { total = 0, created = 0, reason = null } = count ?? {};
        const edited = await this.undoAll(tx, job, form, async (done) => note(done, total));
        if (edited.length > 0) throw new ImportRefused(editedSince(edited));
        await this.jobs.finish(tx, claim, job, `state = 'undone', undone_at = app_now()`);
        await this.events.append(tx, job.actor, {
          type: importRunEvents.undone,
          subjectType: 'import_run',
          subjectId: job.runId,
          content: {
            reason,
            created,
            changed: total - created,
            changes: { state: { before: 'succeeded', after: 'undone' } },
          },
        });
      }),
    );
  }

  /** Returns the rows that somebody has edited since; all of them, so that the page can name them. */
  private async undoAll(
    tx: EntityManager,
    job: ImportJobFacts,
    form: SheetForm,
    note: (done: number) => Promise<void>,
  ): Promise<number[]> {
    const edited: number[] = [];
    let done = 0;
    for (let after = 0; ;) {
      const changes = await tx.query<AppliedChange[]>(
        `SELECT number, applied_id AS id, subject_id AS "subjectId", applied_version AS version, before,
           (SELECT json_agg(field ->> 'key') FROM json_array_elements(fields) field) AS keys,
           (SELECT json_object_agg(field ->> 'key', field -> 'mine') FROM json_array_elements(fields) field) AS after
         FROM import_changes WHERE run_id = $1 AND number > $2 AND applied_id IS NOT NULL ORDER BY number LIMIT ${CHUNK}`,
        [job.runId, after],
      );
      const last = changes.at(-1);
      if (last === undefined) return edited;
      edited.push(...(await this.undoSome(tx, job, form, changes)));
      done += changes.length;
      after = last.number;
      await note(done);
    }
  }

  private async undoSome(
    tx: EntityManager,
    job: ImportJobFacts,
    form: SheetForm,
    changes: readonly AppliedChange[],
  ): Promise<number[]> {
    const context = { actor: job.actor, runId: job.runId, features: this.features };
    const changed = changes.flatMap(({ before, keys, after, ...row }) =>
      before === null ? [] : [{ ...row, fields: before, changed: keys, written: after }],
    );
    const made = changes.filter(({ before }) => before === null);
    const given = new Set((await form.giveBack(tx, changed, context)).map(({ number }) => number));
    const stay = await form.remove(tx, made, context);
    const edited = [...changed.map(({ number }) => number).filter((number) => !given.has(number)), ...stay];
    const type = undoneRecordEvents[form.recordType as ImportedRecordType];
    await this.events.append(
      tx,
      job.actor,
      ...changes.map(({ subjectId, before, keys, after }) => ({
        type,
        subjectType: form.subjectType ?? form.recordType,
        subjectId,
        content: {
          runId: job.runId,
          // A feature's own command has told already what it gave back.
          ...(form.byFeature === true ? {} : { changes: backwards(keys, before, after) }),
        },
      })),
    );
    return edited.sort((a, b) => a - b);
  }
}

function backwards(
  keys: readonly string[],
  before: SheetFields | null,
  after: SheetFields,
): Record<string, { before: unknown; after: unknown }> {
  return Object.fromEntries(
    keys.map((key) => [key, { before: after[key] ?? null, after: before?.[key] ?? null }]),
  );
}
