import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { type Claim } from '@platform/jobs';
import { sheetForm } from '../forms/index.js';
import { FormFeatures } from '../forms/form-features.js';
import { type FieldChange, isSame } from '../forms/judge-row.rule.js';
import type { ReadRow, RowToWrite, SheetFields, SheetForm, StoredRecord } from '../forms/sheet-form.js';
import { type ImportJobFacts, ImportJobs, type NoteProgress } from './import-jobs.store.js';
import { importedRecordEvents, type ImportedRecordType, importRunEvents } from './import-run.events.js';

const CHUNK = 1_000;

interface KeptChange {
  number: number;
  kind: 'create' | 'change' | 'conflict';
  recordId: string | null;
  recordVersion: number | null;
  fields: FieldChange[];
}

/** A record has moved on since the check: nothing is applied. */
class Moved extends Error {}

/** Writes what was checked: all of it in one transaction, or nothing. */
@Injectable()
export class ApplySheet {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly jobs: ImportJobs,
    private readonly features: FormFeatures,
  ) {}

  async apply(claim: Claim, job: ImportJobFacts, note: NoteProgress): Promise<void> {
    const form = sheetForm(job.form);
    if (form === null) throw new Error(`there is no form ${job.form}`);
    try {
      // As in a request, PostgreSQL refuses what is the other agency's.
      await this.database.actingFor(job.actor.agency, async () =>
        this.database.transaction(async (tx) => this.applyAll(tx, claim, job, form, note)),
      );
    } catch (error) {
      if (!(error instanceof Moved)) throw error;
      await this.jobs.checkAgain(claim, job);
    }
  }

  private async applyAll(
    tx: EntityManager,
    claim: Claim,
    job: ImportJobFacts,
    form: SheetForm,
    note: NoteProgress,
  ): Promise<void> {
    const [count] = await tx.query<{ total: number; kept: number }[]>(
      `SELECT count(*) FILTER (WHERE choice IS DISTINCT FROM 'stored')::int AS total,
         count(*) FILTER (WHERE choice = 'stored')::int AS kept FROM import_changes WHERE run_id = $1`,
      [job.runId],
    );
    const { total = 0, kept = 0 } = count ?? {};
    const done = { created: 0, changed: 0 };
    for (let after = 0; ;) {
      const changes = await tx.query<KeptChange[]>(
        `SELECT number, kind, record_id AS "recordId", record_version AS "recordVersion", fields FROM import_changes
         WHERE run_id = $1 AND number > $2 AND choice IS DISTINCT FROM 'stored' ORDER BY number LIMIT ${CHUNK}`,
        [job.runId, after],
      );
      const last = changes.at(-1);
      if (last === undefined) break;
      await this.applySome(tx, job, form, changes);
      for (const { kind } of changes) done[kind === 'create' ? 'created' : 'changed'] += 1;
      after = last.number;
      await note(done.created + done.changed, total);
    }
    await this.jobs.finish(tx, claim, job, `state = 'succeeded', applied_at = app_now()`);
    await this.events.append(tx, job.actor, {
      type: importRunEvents.applied,
      subjectType: 'import_run',
      subjectId: job.runId,
      content: { ...done, kept, changes: { state: { before: 'checked', after: 'succeeded' } } },
    });
  }

  private async applySome(
    tx: EntityManager,
    job: ImportJobFacts,
    form: SheetForm,
    changes: readonly KeptChange[],
  ): Promise<void> {
    const stored = await form.stored(tx, changes.map(asRow), job.actor);
    const rows = changes.map((change) => toWrite(change, stored.get(change.number) ?? null, form));
    const context = { actor: job.actor, runId: job.runId, features: this.features };
    const written = new Map((await form.write(tx, rows, context)).map((row) => [row.number, row]));
    if (written.size < rows.length) throw new Moved();
    const applied = changes.map(({ number }) => ({
      number,
      id: written.get(number)?.id,
      version: written.get(number)?.version,
      subject: written.get(number)?.subjectId ?? written.get(number)?.id,
      before: stored.get(number)?.fields ?? null,
    }));
    await tx.query(
      `UPDATE import_changes change SET applied_id = row.id, applied_version = row.version, subject_id = row.subject, before = row.before
       FROM json_to_recordset($2::json) AS row (number int, id uuid, version int, subject uuid, before json)
       WHERE change.run_id = $1 AND change.number = row.number`,
      [job.runId, JSON.stringify(applied)],
    );
    const type = importedRecordEvents[form.recordType as ImportedRecordType];
    await this.events.append(
      tx,
      job.actor,
      ...changes.map((change) => ({
        type,
        subjectType: form.subjectType ?? form.recordType,
        subjectId: written.get(change.number)?.subjectId ?? written.get(change.number)?.id ?? '',
        // A feature's own command has told already what it changed.
        content: {
          runId: job.runId,
          ...(form.byFeature === true || form.toldByFeature === true ? {} : { changes: asChanges(change) }),
        },
      })),
    );
  }
}

/** A new row that has found its record meanwhile, or one whose record has moved on, stops everything. */
function toWrite(change: KeptChange, stored: StoredRecord | null, form: SheetForm): RowToWrite {
  const { number, recordId, recordVersion, fields } = change;
  if ((stored?.id ?? null) !== recordId || (stored?.version ?? null) !== recordVersion) throw new Moved();
  const now = stored?.fields ?? {};
  if (stored !== null && fields.some((field) => !isSame(field.stored, now[field.key] ?? null)))
    throw new Moved();
  const mine = Object.fromEntries(fields.map(({ key, mine }) => [key, mine]));
  const empty: SheetFields = Object.fromEntries(form.columns.map(({ key }) => [key, null]));
  return {
    number,
    id: recordId,
    version: recordVersion,
    fields: { ...empty, ...stored?.fields, ...mine },
    changed: fields.map(({ key }) => key),
  };
}

function asRow({ number, recordId, recordVersion, fields }: KeptChange): ReadRow {
  return {
    number,
    id: recordId,
    version: recordVersion,
    base: null,
    fields: Object.fromEntries(fields.map(({ key, mine }) => [key, mine])),
    addresses: {},
    problems: [],
  };
}

function asChanges({ fields }: KeptChange): Record<string, { before: unknown; after: unknown }> {
  return Object.fromEntries(fields.map(({ key, stored, mine }) => [key, { before: stored, after: mine }]));
}
