import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may, scopesOf } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { sheetForm } from '../forms/index.js';
import {
  type ChangesQuery,
  type ImportListQuery,
  type ImportView,
  importForms,
  type ProblemsQuery,
} from './import-run.schemas.js';
import { importMoves, NEWEST_JOB, STATE_SQL } from './import-run-state.js';
import { AWAITED_SQL } from './consents.sql.js';
import { mayUse } from './who-may-import.rule.js';
import { isAsked, requireSeen } from './who-sees-a-run.rule.js';

const COUNTS = `LEFT JOIN LATERAL (SELECT count(*) FILTER (WHERE kind = 'create')::int AS created,
    count(*) FILTER (WHERE kind = 'change')::int AS changed, count(*) FILTER (WHERE kind = 'conflict')::int AS conflicts,
    count(*) FILTER (WHERE kind = 'conflict' AND choice IS NULL)::int AS undecided, count(*) FILTER (WHERE choice = 'stored')::int AS kept
  FROM import_changes WHERE run_id = run.id) counted ON true
  LEFT JOIN LATERAL (SELECT count(*)::int AS problems FROM import_problems WHERE run_id = run.id) wrong ON true
  LEFT JOIN LATERAL (SELECT ${AWAITED_SQL} AS agencies) awaited ON true`;
const FROM = `${NEWEST_JOB} ${COUNTS} LEFT JOIN files file ON file.id = run.file_id
  JOIN posts post ON post.id = run.created_by_post_id JOIN people person ON person.id = run.created_by_person_id`;
/** An import of a whole programme says itself what it would do. */
const created = `coalesce((run.result ->> 'created')::int, counted.created)`;
const changed = `coalesce((run.result ->> 'updated')::int, counted.changed)`;
const HEAD = `'id', run.id, 'form', run.form, 'agency', run.agency_code, 'state', ${STATE_SQL},
  'outcome', CASE WHEN run.state = 'checked' THEN CASE WHEN wrong.problems > 0 THEN 'problems' WHEN counted.undecided > 0 THEN 'conflicts'
    WHEN ${created} + ${changed} + counted.conflicts - counted.kept = 0 THEN 'nothing'
    WHEN cardinality(awaited.agencies) > 0 THEN 'consents' ELSE 'ready' END END,
  'touches', to_json(run.touches), 'awaits', to_json(CASE WHEN run.state = 'checked' THEN awaited.agencies ELSE '{}' END),
  'fileName', file.name, 'counts', json_build_object('rows', run.rows_read, 'create', ${created}, 'change', ${changed},
    'conflict', counted.conflicts, 'undecided', counted.undecided, 'kept', counted.kept, 'unchanged', run.unchanged, 'problems', wrong.problems),
  'createdAt', run.created_at, 'createdBy', ${postRefSql('post')}, 'createdByName', person.name, 'checkedAt', run.checked_at,
  'appliedAt', run.applied_at, 'undoneAt', run.undone_at`;

type Stored = Omit<ImportView, 'can' | 'columns'>;

/** Imports of files, and what each would change. */
@Injectable()
export class ImportRunsQuery {
  constructor(private readonly database: Database) {}

  /** One statement; newest first. */
  async list(actor: Actor, query: ImportListQuery): Promise<string> {
    const values = new Placeholders();
    const asked = may(actor, 'import.consent', { owner: actor.agency })
      ? ` OR run.touches @> ARRAY[${values.add(actor.agency)}::text]`
      : '';
    const where = [
      scopesOf(actor, 'import.read').has('any')
        ? 'true'
        : `(run.agency_code = ${values.add(actor.agency)}${asked})`,
    ];
    if (query.form !== undefined) where.push(`run.form = ${values.constant(query.form)}`);
    const before = readCursor(query.cursor, cursorForms.id);
    if (before !== null) where.push(`run.id < ${values.add(before[0])}::uuid`);
    const limit = values.constant(query.limit);
    const forms = importForms.filter((form) => mayUse(actor, form));
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (
         SELECT * FROM import_runs run WHERE ${where.join(' AND ')} ORDER BY id DESC LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY id DESC LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${HEAD}) ORDER BY run.id DESC) FROM shown run ${FROM}), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (SELECT id FROM shown ORDER BY id LIMIT 1) END,
         'can', json_build_object('forms', ${values.add(JSON.stringify(forms))}::json, 'take', ${may(actor, 'sheet.export', { owner: 'joint' })}::boolean))::text AS body`,
      values.values,
    );
    return body ?? '';
  }

  async read(actor: Actor, id: string): Promise<ImportView> {
    const row = await this.database.row<{ run: Stored; postId: string; authors: (string | null)[] }>(
      `SELECT run.created_by_post_id AS "postId", ARRAY[run.created_by_person_id, run.sent_by_person_id] AS authors, json_build_object(${HEAD}, 'version', run.version, 'fileSize', file.size,
         'fileHash', encode(file.sha256, 'hex'), 'stateReason', run.state_reason,
         'error', run.error,
         'consents', coalesce((SELECT json_agg(json_build_object('agency', given.agency_code, 'by', ${postRefSql('judge')},
             'byName', someone.name, 'consentedAt', given.consented_at) ORDER BY given.consented_at)
           FROM import_run_consents given JOIN posts judge ON judge.id = given.post_id JOIN people someone ON someone.id = given.person_id
           WHERE given.run_id = run.id AND given.file_sha256 = file.sha256), '[]'::json),
         'job', CASE WHEN job.state IN ('queued', 'running', 'failed') THEN json_build_object('task', job.task, 'done', job.done,
           'total', job.total, 'since', job.created_at) END,
         'problemKinds', coalesce((SELECT json_agg(json_build_object('code', code, 'head', head, 'count', count) ORDER BY count DESC, code, head)
           FROM (SELECT code, head, count(*)::int AS count FROM import_problems WHERE run_id = run.id GROUP BY code, head
             ORDER BY count(*) DESC, code, head LIMIT 100) kind), '[]'::json)) AS run
       FROM import_runs run ${FROM} WHERE run.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const { run, postId, authors } = row;
    requireSeen(actor, run);
    const runs = mayUse(actor, run.form) && may(actor, 'import.run', { owner: run.agency });
    const undoes = may(actor, 'import.undo', { owner: run.agency, assignedPostId: postId });
    const from = (act: keyof typeof importMoves) => importMoves[act].includes(run.state);
    return {
      ...run,
      columns: (sheetForm(run.form)?.columns ?? []).map(({ key, head, day }) => ({
        key,
        head,
        day: day === true,
      })),
      can: {
        upload: runs && from('upload'),
        choose: runs && from('choose') && run.counts.conflict > 0 && run.counts.problems === 0,
        consent:
          from('consent') &&
          run.outcome === 'consents' &&
          isAsked(actor, run) &&
          run.awaits.some((agency) => agency === actor.agency) &&
          !authors.includes(actor.personId),
        apply: runs && from('apply') && run.outcome === 'ready',
        undo: undoes && from('undo') && run.form !== 'programme',
      },
    };
  }

  /** What is wrong, in the order of the file. */
  async problems(actor: Actor, id: string, query: ProblemsQuery): Promise<string> {
    const values = new Placeholders();
    const where = [`problem.run_id = run.id`];
    if (query.code !== undefined) where.push(`problem.code = ${values.add(query.code)}`);
    if (query.head !== undefined) where.push(`problem.head = ${values.add(query.head)}`);
    const after = readCursor(query.cursor, cursorForms.number);
    if (after !== null) where.push(`problem.position > ${values.add(Number(after[0]))}`);
    return this.page(actor, id, values, {
      limit: query.limit,
      rows: `SELECT problem.position AS place, json_build_object('position', position, 'number', number, 'address', address, 'head', head,
        'code', code, 'messages', messages) AS item FROM import_problems problem WHERE ${where.join(' AND ')} ORDER BY position`,
    });
  }

  /** What would change, in the order of the file. */
  async changes(actor: Actor, id: string, query: ChangesQuery): Promise<string> {
    const values = new Placeholders();
    const where = [`change.run_id = run.id`];
    if (query.kind !== undefined) where.push(`change.kind = ${values.constant(query.kind)}`);
    const after = readCursor(query.cursor, cursorForms.number);
    if (after !== null) where.push(`change.number > ${values.add(Number(after[0]))}`);
    return this.page(actor, id, values, {
      limit: query.limit,
      rows: `SELECT change.number AS place, json_build_object('number', number, 'kind', kind, 'choice', choice, 'title', title,
        'recordType', record_type, 'agencies', to_json(agencies), 'recordId', coalesce(applied_id, record_id), 'fields', fields) AS item FROM import_changes change WHERE ${where.join(' AND ')} ORDER BY number`,
    });
  }

  /** One statement: the page, and whose run it is. */
  private async page(
    actor: Actor,
    id: string,
    values: Placeholders,
    { limit, rows }: { limit: number; rows: string },
  ): Promise<string> {
    const most = values.constant(limit);
    const row = await this.database.row<{ agency: Agency; touches: string[]; body: string }>(
      `SELECT run.agency_code AS agency, run.touches, (SELECT json_build_object(
         'items', coalesce(json_agg(item ORDER BY place) FILTER (WHERE at <= ${most}), '[]'::json),
         'nextCursor', CASE WHEN count(*) > ${most} THEN (max(place) FILTER (WHERE at <= ${most}))::text END)::text
         FROM (SELECT page.*, row_number() OVER (ORDER BY place) AS at FROM (${rows} LIMIT ${most} + 1) page) numbered) AS body
       FROM import_runs run WHERE run.id = ${values.add(id)}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    requireSeen(actor, row);
    return row.body;
  }
}
