import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, type Agency, may } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { canonicalJson } from '@platform/events';
import { cursorForms, readCursor } from '@platform/http';
import { asText, type WordingChanges, type WordingField } from './revisable-wording.js';
import { REVISION_ROW, SUBJECT_JOINS, WITHDRAWALS } from './revision-row.sql.js';
import type { RevisionListQuery, RevisionView } from './revision.schemas.js';
import { stillToAgree } from './who-agrees.rule.js';

type Stored = Omit<RevisionView, 'changes' | 'hash' | 'can'> & {
  wording: WordingChanges;
  authorIds: string[];
};

/** Revisions of a programme and of what it holds; everybody who reads the programme reads them. */
@Injectable()
export class RevisionsQuery {
  constructor(private readonly database: Database) {}

  /** The newest first, in one statement. */
  async list(actor: Actor, code: string, query: RevisionListQuery): Promise<string> {
    const values = new Placeholders();
    const where = [`revision.programme_id = (SELECT id FROM programmes WHERE code = ${values.add(code)})`];
    if (query.subject !== undefined) where.push(`revision.subject_id = ${values.add(query.subject)}::uuid`);
    if (query.state !== undefined) where.push(`revision.state = ${values.constant(query.state)}`);
    if (query.applied !== undefined)
      where.push(`revision.applied_at IS ${query.applied === 'true' ? 'NOT NULL' : 'NULL'}`);
    const before = readCursor(query.cursor, cursorForms.number);
    if (before !== null) where.push(`revision.number < ${values.add(before[0])}::int`);
    const limit = values.constant(query.limit);
    const body = await this.database.json(
      `WITH page AS MATERIALIZED (SELECT * FROM revisions revision WHERE ${where.join(' AND ')}
         ORDER BY revision.number DESC LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY number DESC LIMIT ${limit})
       SELECT json_build_object(
         'items', coalesce((SELECT json_agg(json_build_object(${REVISION_ROW},
             'fields', (SELECT json_agg(field ORDER BY field) FROM jsonb_object_keys(revision.changes) field))
             ORDER BY revision.number DESC) FROM shown revision ${SUBJECT_JOINS}), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT min(number) FROM shown)::text END,
         'can', json_build_object('propose', ${mayPropose(actor)}))::text AS body
       FROM programmes WHERE code = $1`,
      values.values,
    );
    if (body === null) throw new NotFound();
    return body;
  }

  async read(actor: Actor, id: string): Promise<RevisionView> {
    const row = await this.database.row<{ revision: Stored }>(
      `SELECT json_build_object(${REVISION_ROW}, 'wording', revision.changes, 'authorIds', revision.author_ids,
         'withdrawals', ${WITHDRAWALS},
         'programme', json_build_object('code', programme.code, 'name', programme.name,
           'fyFrom', programme.fy_from, 'fyTo', programme.fy_to)) AS revision
       FROM revisions revision ${SUBJECT_JOINS} WHERE revision.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const { wording, authorIds, ...revision } = row.revision;
    return {
      ...revision,
      changes: (Object.keys(wording) as WordingField[]).sort().map((field) => ({
        field,
        before: asText(wording[field]?.before ?? null),
        after: asText(wording[field]?.after ?? null),
      })),
      hash: hashOf(revision, wording),
      can: actsOn(actor, revision, authorIds),
    };
  }
}

/** Who belongs to an agency and writes for it may propose, to whatever concerns both at least. */
function mayPropose(actor: Actor): boolean {
  return actor.agency !== null && actor.postId !== null && may(actor, 'revision.propose', { owner: 'joint' });
}

function actsOn(
  actor: Actor,
  revision: Omit<Stored, 'wording' | 'authorIds'>,
  authorIds: string[],
): RevisionView['can'] {
  const { agency, personId, postId } = actor;
  const none = { edit: false, consent: false, return: false, withdraw: false, declineWithdrawal: false };
  if (agency === null || postId === null) return none;
  const owner = revision.needs.length > 1 ? 'joint' : revision.needs[0];
  if (owner === undefined) return none;
  const open = revision.state === 'proposed';
  const edits = may(actor, 'revision.propose', { owner });
  const judges = open && revision.needs.includes(agency) && may(actor, 'revision.consent', { owner });
  const waits = stillToAgree(revision.needs, revision.consents, revision.version).includes(agency);
  return {
    edit: edits && (open || revision.state === 'returned'),
    consent: judges && waits && !authorIds.includes(personId ?? ''),
    return: judges,
    withdraw: mayWithdraw(actor, agency, owner, revision),
    declineWithdrawal:
      revision.state === 'agreed' &&
      revision.appliedAt === null &&
      revision.needs.includes(agency) &&
      revision.withdrawals.some((asked) => asked.agency !== agency) &&
      may(actor, 'revision.consent', { owner }),
  };
}

/** While it is open, whoever proposed it; once agreed, each side that consents and has not yet asked, until it holds. */
function mayWithdraw(
  actor: Actor,
  agency: Agency,
  owner: Agency | 'joint',
  revision: Omit<Stored, 'wording' | 'authorIds'>,
): boolean {
  if (revision.state === 'agreed')
    return (
      revision.appliedAt === null &&
      revision.needs.includes(agency) &&
      revision.withdrawals.every((asked) => asked.agency !== agency) &&
      may(actor, 'revision.consent', { owner })
    );
  return (
    revision.state !== 'withdrawn' &&
    revision.proposedBy.agency === agency &&
    may(actor, 'revision.propose', { owner: agency })
  );
}

function hashOf(
  { subject, effectiveOn, reason }: Pick<Stored, 'subject' | 'effectiveOn' | 'reason'>,
  wording: WordingChanges,
): string {
  const after = Object.fromEntries(Object.entries(wording).map(([field, change]) => [field, change.after]));
  const stamped = { subjectType: subject.type, subjectId: subject.id, effectiveOn, reason, after };
  return createHash('sha256').update(canonicalJson(stamped)).digest('hex');
}
