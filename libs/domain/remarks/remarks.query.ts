import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type Audience,
  audiences,
  may,
  mayReadText,
  readableTexts,
  widens,
} from '@domain/access';
import { postRefSql } from '@domain/agencies';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { remarkFacts } from './remark.entity.js';
import { REMARK_ROW } from './remark-row.sql.js';
import type { RemarkList, RemarkListQuery, RemarkView } from './remark.schemas.js';
import { remarkSubjects, visibleSubject } from './remark-subjects.js';

type Stored = Omit<RemarkView, 'can'>;
interface Page {
  items: Stored[];
  nextCursor: string | null;
  counts: RemarkList['counts'];
}

const COUNT_CAP = 1000;
const VERSION_LIMIT = 100;
// An instant to PostgreSQL's own precision.
const MICROSECONDS = '(extract(epoch FROM created_at) * 1000000)::bigint';

/** Remarks as their audience may read them; a record that one may not see has none. */
@Injectable()
export class RemarksQuery {
  constructor(private readonly database: Database) {}

  /** The newest first, in one statement. Throws NotFound when the actor may not see the record. */
  async list(actor: Actor, query: RemarkListQuery): Promise<RemarkList> {
    const values = new Placeholders();
    const id = values.add(query.subjectId);
    const subject = visibleSubject(actor, query.subjectType, id, values);
    const readable = `remark.subject_type = ${values.constant(query.subjectType)} AND remark.subject_id = ${id}::uuid
      AND ${readableTexts(actor, 'remark', values)}`;
    const chosen =
      query.audience === undefined ? '' : `AND remark.audience = ${values.constant(query.audience)}`;
    const after = readCursor(query.cursor, cursorForms.microsecondsAndId);
    const older =
      after === null
        ? ''
        : `AND (remark.created_at, remark.id) < (timestamptz 'epoch' + ${values.add(after[0])}::bigint * interval '1 microsecond',
            ${values.add(after[1])}::uuid)`;
    const limit = values.constant(query.limit);
    const row = await this.database.row<{ page: Page | null }>(
      `WITH page AS MATERIALIZED (SELECT remark.* FROM remarks remark WHERE ${readable} ${chosen} ${older}
         ORDER BY remark.created_at DESC, remark.id DESC LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY created_at DESC, id DESC LIMIT ${limit}),
       counted AS (SELECT audience FROM remarks remark WHERE ${readable} AND struck_at IS NULL LIMIT ${COUNT_CAP})
       SELECT CASE WHEN ${subject} THEN json_build_object(
         'items', coalesce((SELECT json_agg(${REMARK_ROW} ORDER BY remark.created_at DESC, remark.id DESC) FROM shown remark), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT ${MICROSECONDS} || '~' || id FROM shown ORDER BY created_at, id LIMIT 1) END,
         'counts', (SELECT json_build_object(${audiences
           .map((audience) => `'${audience}', count(*) FILTER (WHERE audience = '${audience}')`)
           .join(', ')}) FROM counted)) END AS page`,
      values.values,
    );
    if (row === null || row.page === null) throw new NotFound();
    return {
      ...row.page,
      items: row.page.items.map((item) => ({ ...item, can: canOf(actor, item) })),
      can: { read: readableBy(actor), write: may(actor, 'remark.write') ? readableBy(actor) : [] },
    };
  }

  /** One remark; not found for those it was not written for, and for those who may not see its record. */
  async read(actor: Actor, id: string): Promise<RemarkView> {
    const remark = await this.find(actor, id);
    return { ...remark, can: canOf(actor, remark) };
  }

  /** Its versions, those written for this reader alone. A struck one's stay with the agency that wrote it. */
  async versions(actor: Actor, id: string): Promise<string> {
    const values = new Placeholders();
    const visible = visibleRemark(actor, values.add(id), values);
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce((SELECT json_agg(json_build_object('version', kept.version,
           'audience', kept.audience, 'text', kept.text, 'contentHash', encode(kept.content_hash, 'hex'),
           'salt', encode(kept.salt, 'hex'), 'savedAt', kept.saved_at, 'savedBy', ${postRefSql('post')}) ORDER BY kept.version DESC)
         FROM (SELECT version.* FROM remark_versions version
           WHERE version.remark_id = remark.id AND ${readableTexts(actor, 'version', values)}
             AND (remark.struck_at IS NULL OR remark.agency_code = ${values.constant(actor.agency ?? '')})
           ORDER BY version.version DESC LIMIT ${VERSION_LIMIT}) kept
         JOIN posts post ON post.id = kept.saved_by_post_id), '[]'::json))::text AS body
       FROM remarks remark WHERE ${visible}`,
      values.values,
    );
    if (body === null) throw new NotFound();
    return body;
  }

  private async find(actor: Actor, id: string): Promise<Stored> {
    const values = new Placeholders();
    const visible = visibleRemark(actor, values.add(id), values);
    const row = await this.database.row<{ remark: Stored }>(
      `SELECT ${REMARK_ROW} AS remark FROM remarks remark WHERE ${visible}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return row.remark;
  }
}

/** The remark of this id, if it was written for the actor and stands on a record that the actor may see. */
export function visibleRemark(actor: Actor, id: string, values: Placeholders): string {
  const subjects = remarkSubjects.map(
    (type) => `WHEN '${type}' THEN ${visibleSubject(actor, type, 'remark.subject_id', values)}`,
  );
  return `remark.id = ${id}::uuid AND ${readableTexts(actor, 'remark', values)}
    AND CASE remark.subject_type ${subjects.join(' ')} END`;
}

/** For an agency's own member every audience is readable; the rule itself says so. */
function readableBy(actor: Actor): Audience[] {
  return audiences.filter((audience) =>
    mayReadText(actor, { audience, agency: actor.agency ?? 'prefecture' }),
  );
}

function canOf(actor: Actor, remark: Stored): RemarkView['can'] {
  const facts = remarkFacts({ agency: remark.agency, authorPostId: remark.author.id });
  const open = remark.struck === null;
  return {
    edit: open && may(actor, 'remark.edit', facts),
    widenTo:
      open && may(actor, 'remark.widen', facts)
        ? audiences.filter((audience) => widens(remark.audience, audience))
        : [],
    strike: open && may(actor, 'remark.strike', facts),
  };
}
