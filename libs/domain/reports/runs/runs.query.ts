import { Injectable } from '@nestjs/common';
import { type Actor, may, requireVisible } from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { cursorForms, readCursor } from '@platform/http';
import { NotFound } from '@platform/errors';
import { RUN_FAILED } from '../report.errors.js';
import { retryableStates } from './run-state.js';
import type { RunListQuery, RunView } from './run.schemas.js';

const JOINS = `JOIN programmes programme ON programme.id = run.programme_id
  LEFT JOIN files file ON file.id = run.file_id LEFT JOIN posts post ON post.id = run.requested_by_post_id`;

/** The runs of reports, for pages that look again and again while one is made. */
@Injectable()
export class RunsQuery {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, id: string): Promise<RunView> {
    requireVisible(actor, 'report.read', {});
    const values = new Placeholders();
    const row = await this.database.row<{ run: RunView }>(
      `SELECT ${runJson(actor, values)} AS run FROM report_runs run ${JOINS} WHERE run.id = ${values.add(id)}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return row.run;
  }

  /** One statement; newest first. */
  async list(actor: Actor, query: RunListQuery): Promise<string> {
    requireVisible(actor, 'report.read', {});
    const values = new Placeholders();
    const run = runJson(actor, values);
    const where = ['true'];
    if (query.programmeCode !== undefined)
      where.push(
        `programme_id = (SELECT id FROM programmes WHERE code = ${values.add(query.programmeCode)}::text)`,
      );
    const before = readCursor(query.cursor, cursorForms.id);
    if (before !== null) where.push(`id < ${values.add(before[0])}::uuid`);
    const limit = values.add(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT id FROM report_runs WHERE ${where.join(' AND ')} ORDER BY id DESC LIMIT ${limit}::int + 1),
       shown AS (SELECT id FROM page ORDER BY id DESC LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(${run} ORDER BY run.id DESC) FROM report_runs run ${JOINS}
           WHERE run.id IN (SELECT id FROM shown)), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit} THEN (SELECT min(id::text) FROM shown) END)::text AS body`,
      values.values,
    );
    return body ?? '';
  }
}

function runJson(actor: Actor, values: Placeholders): string {
  const mayRetry = `${values.add(may(actor, 'report.make'))}::boolean`;
  // A run whose worker died again and again was given up without words.
  const error = `coalesce(run.error, CASE WHEN run.state = 'dead' THEN ${values.add(JSON.stringify(RUN_FAILED))}::json END)`;
  return `json_build_object('id', run.id, 'definition', run.definition,
    'programme', json_build_object('code', programme.code, 'name', programme.name), 'format', run.format,
    'dataVersion', left(encode(run.data_version, 'hex'), 12), 'frozenAt', run.frozen_at, 'state', run.state, 'draft', run.draft,
    'summary', run.summary, 'step', run.step, 'place', run.place, 'stepsDone', run.steps_done, 'stepsTotal', run.steps_total,
    'error', ${error}, 'nextAttemptAt', CASE WHEN run.state = 'failed' THEN run.next_attempt_at END,
    'requestedBy', CASE WHEN post.id IS NOT NULL THEN ${postRefSql('post')} END,
    'createdAt', run.created_at, 'finishedAt', run.finished_at,
    'file', CASE WHEN file.id IS NOT NULL THEN json_build_object('name', file.name, 'size', file.size) END,
    'can', json_build_object('retry', ${mayRetry} AND run.state = ANY(${values.add(retryableStates)}::text[])))`;
}
