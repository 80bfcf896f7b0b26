import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { may } from '@domain/access';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import type { Claim } from '@platform/jobs';
import { streamTable } from '@platform/spreadsheets';
import { refusalAtCells } from '../forms/by-feature.js';
import { FormFeatures } from '../forms/form-features.js';
import { sheetForm } from '../forms/index.js';
import { type FieldChange, judgeRow } from '../forms/judge-row.rule.js';
import { carried } from '../forms/read-sheet.js';
import { readRows } from '../forms/read-rows.js';
import type { ReadRow, RowToWrite, SheetForm, StoredRecord } from '../forms/sheet-form.js';
import { fileProblem, type SheetProblem, sheetProblem } from '../forms/sheet-problem.js';
import { type ImportJobFacts, ImportJobs, type NoteProgress } from './import-jobs.store.js';
import { importRunEvents } from './import-run.events.js';
import { type TriedRow, tryRows } from './try-rows.js';

/** Rows that are read, compared and written down together. */
const CHUNK = 1_000;
/** More than anybody mends; a file that is wrong everywhere says so often enough. */
const MOST_PROBLEMS = 50_000;
const AGENCIES = { prefecture: '道', city: '市' } as const;

interface Seen {
  rows: number;
  unchanged: number;
  problems: number;
  /** In which row a record, or the name of a new one, stood before. */
  places: Map<string, number>;
}
interface ToKeep {
  number: number;
  kind: 'create' | 'change' | 'conflict';
  title: string;
  recordId: string | null;
  recordVersion: number | null;
  fields: FieldChange[];
}

/** The dry run: reads a file row by row, and writes down what it would change and everything that is wrong with it. */
@Injectable()
export class CheckSheet {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly jobs: ImportJobs,
    private readonly features: FormFeatures,
  ) {}

  async check(claim: Claim, job: ImportJobFacts, note: NoteProgress): Promise<void> {
    const form = sheetForm(job.form);
    if (form === null) throw new Error(`there is no form ${job.form}`);
    const file = { name: job.fileName, bytes: await this.jobs.bytes(job) };
    let total = 0;
    for await (const _row of streamTable(file)) total += 1;
    await note(0, total);
    await this.database.transaction(async (tx) => {
      await tx.query(`DELETE FROM import_changes WHERE run_id = $1`, [job.runId]);
      await tx.query(`DELETE FROM import_problems WHERE run_id = $1`, [job.runId]);
      const seen: Seen = { rows: 0, unchanged: 0, problems: 0, places: new Map() };
      let rows: ReadRow[] = [];
      const tell = async (problems: SheetProblem[]) => this.keepProblems(tx, job, seen, problems);
      for await (const row of readRows(form, streamTable(file), tell)) {
        if (rows.push(row) < CHUNK) continue;
        await this.judge(tx, job, form, rows, seen);
        await note(row.number, total);
        rows = [];
      }
      await this.judge(tx, job, form, rows, seen);
      if (seen.rows === 0 && seen.problems === 0)
        await this.keepProblems(tx, job, seen, [fileProblem('imports/no-rows')]);
      await note(total, total);
      await this.end(tx, claim, job, seen);
    });
  }

  private async judge(
    tx: EntityManager,
    job: ImportJobFacts,
    form: SheetForm,
    rows: ReadRow[],
    seen: Seen,
  ): Promise<void> {
    if (rows.length === 0) return;
    await form.resolve(tx, rows);
    const stored = await form.stored(tx, rows, job.actor);
    const all = rows.map((row) => ({
      row,
      change: judged(row, stored.get(row.number) ?? null, { form, job, seen }),
    }));
    await this.ask(
      tx,
      job,
      form,
      all.flatMap(({ row, change }) => tryOf(row, change)),
    );
    seen.rows += all.length;
    const good = all.filter(({ row }) => row.problems.length === 0);
    seen.unchanged += good.filter(({ change }) => change === null).length;
    const changes = good.flatMap(({ change }) => (change === null ? [] : [change.keep]));
    await this.keepProblems(
      tx,
      job,
      seen,
      rows.flatMap((row) => row.problems),
    );
    await tx.query(
      `INSERT INTO import_changes (run_id, number, kind, title, record_id, record_version, fields)
       SELECT $1, number, kind, title, "recordId", "recordVersion", fields FROM json_to_recordset($2::json) AS row
         (number int, kind text, title text, "recordId" uuid, "recordVersion" int, fields json)`,
      [job.runId, JSON.stringify(changes)],
    );
  }

  /** What the features themselves would refuse, at its cell. */
  private async ask(
    tx: EntityManager,
    job: ImportJobFacts,
    form: SheetForm,
    tried: readonly TriedRow[],
  ): Promise<void> {
    const context = { actor: job.actor, runId: job.runId, features: this.features };
    if (form.byFeature === true) await tryRows(this.database, tx, form, tried, context);
    const byNumber = new Map(tried.map((each) => [each.row.number, each]));
    const rows = tried.map(({ write }) => write);
    for (const { number, error } of (await form.refusals?.(tx, rows, context)) ?? []) {
      const one = byNumber.get(number);
      if (one !== undefined)
        one.row.problems.push(...refusalAtCells(one.row, form, one.write.changed, error));
    }
  }

  private async keepProblems(
    tx: EntityManager,
    job: ImportJobFacts,
    seen: Seen,
    problems: readonly SheetProblem[],
  ): Promise<void> {
    if (problems.length === 0) return;
    const kept = problems.slice(0, Math.max(0, MOST_PROBLEMS - seen.problems));
    await tx.query(
      `INSERT INTO import_problems (run_id, position, number, address, head, code, messages)
       SELECT $1, $2 + ordinality, number, address, head, code, messages
       FROM ROWS FROM (json_to_recordset($3::json) AS (number int, address text, head text, code text, messages json)) WITH ORDINALITY
         AS row (number, address, head, code, messages, ordinality)`,
      [job.runId, seen.problems, JSON.stringify(kept)],
    );
    seen.problems += kept.length;
  }

  private async end(tx: EntityManager, claim: Claim, job: ImportJobFacts, seen: Seen): Promise<void> {
    await this.jobs.finish(
      tx,
      claim,
      job,
      `state = 'checked', checked_at = app_now(), rows_read = $3, unchanged = $4`,
      [seen.rows, seen.unchanged],
    );
    const [counts] = await tx.query<object[]>(
      `SELECT count(*) FILTER (WHERE kind = 'create')::int AS created, count(*) FILTER (WHERE kind = 'change')::int AS changed,
         count(*) FILTER (WHERE kind = 'conflict')::int AS conflicts FROM import_changes WHERE run_id = $1`,
      [job.runId],
    );
    await this.events.append(tx, job.actor, {
      type: importRunEvents.checked,
      subjectType: 'import_run',
      subjectId: job.runId,
      content: { rows: seen.rows, problems: seen.problems, ...counts },
    });
  }
}

interface Around {
  form: SheetForm;
  job: ImportJobFacts;
  seen: Seen;
}

interface Judged {
  keep: ToKeep;
  write: RowToWrite;
}

function tryOf(row: ReadRow, change: Judged | null): TriedRow[] {
  return change === null || row.problems.length > 0 ? [] : [{ row, write: change.write }];
}

/** What the row would change; null = nothing. What is wrong with it is added to its problems. */
function judged(row: ReadRow, stored: StoredRecord | null, { form, job, seen }: Around): Judged | null {
  const refuse = (key: string, ...said: [Parameters<typeof sheetProblem>[1], Record<string, string>?]) => {
    const head = form.columns.find((column) => column.key === key)?.head ?? carried.id;
    row.problems.push(
      sheetProblem({ number: row.number, address: row.addresses[key] ?? null, head }, ...said),
    );
  };
  const silent =
    row.problems.length === 0 &&
    form.columns.every(({ key, shown }) => shown === true || row.fields[key] === undefined);
  // A row that the form offered, and nobody filled in.
  if (row.id === null && form.naturalKey !== undefined && silent) return null;
  if (row.id !== null && stored === null) refuse(form.titleKey, 'imports/id-unknown');
  if (stored === null && row.id === null && !form.creates) refuse(form.titleKey, 'imports/no-new-rows');
  const key = stored?.id ?? newKey(row, form);
  const earlier = key === null ? undefined : seen.places.get(key);
  if (earlier !== undefined)
    refuse(form.titleKey, stored === null ? 'imports/name-twice' : 'imports/id-twice', {
      row: String(earlier),
    });
  else if (key !== null) seen.places.set(key, row.number);
  if (stored === null)
    for (const { key: needed, head, required } of form.columns)
      if (required === true && row.fields[needed] === undefined && !hasProblemAt(row, needed))
        refuse(needed, 'imports/required', { head });
  if (row.problems.length > 0) return null;

  const judgement = judgeRow(row, stored, form.columns);
  if (judgement.kind === 'same') return null;
  const owner = stored === null ? (form.ownerOfNew?.(row) ?? null) : stored.owner;
  const facts = { owner: owner ?? ('joint' as const) };
  const allowed =
    may(job.actor, 'import.run', facts) &&
    (form.permission === undefined || may(job.actor, form.permission, facts));
  const own = judgement.changes.map(({ key }) => form.ownColumns?.[key]);
  for (const [index, { key }] of judgement.changes.entries()) {
    const agency = own[index];
    if (agency !== undefined && agency !== job.actor.agency)
      refuse(key, 'imports/other-agency-cell', { agency: AGENCIES[agency] });
  }
  if (!allowed && own.includes(undefined))
    refuse(form.titleKey, 'imports/other-agency', { agency: owner === null ? '共同' : AGENCIES[owner] });
  row.problems.push(...form.check(row, judgement.after, stored, job.actor));
  const title = judgement.after[form.titleKey];
  const id = stored?.id ?? null;
  const version = stored?.version ?? null;
  return {
    keep: {
      number: row.number,
      kind: judgement.kind,
      title: stored?.title ?? (typeof title === 'string' ? title : ''),
      recordId: id,
      recordVersion: version,
      fields: judgement.changes,
    },
    write: {
      number: row.number,
      id,
      version,
      fields: judgement.after,
      changed: judgement.changes.map(({ key }) => key),
    },
  };
}

function newKey(row: ReadRow, form: SheetForm): string | null {
  const parts = (form.naturalKey ?? [form.titleKey]).map((key) => row.fields[key]);
  return parts.every((part) => typeof part === 'string') ? `new ${parts.join('\u0000')}` : null;
}

function hasProblemAt(row: ReadRow, key: string): boolean {
  return row.problems.some(({ address }) => address !== null && address === row.addresses[key]);
}
