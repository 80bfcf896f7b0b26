import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Agency, requirePermission } from '@domain/access';
import { Database, newId } from '@platform/database';
import { invalidField, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { Clock } from '@platform/time';
import { initiativesSeen } from '../drafts/visible-initiatives.js';
import { requireEffectiveDay, wordingChanges } from './revision-input.rule.js';
import { type RevisionSubject, RevisionSubjects } from './revision-subjects.js';
import { ownerAfter, type Wording, type WordingChanges } from './revisable-wording.js';
import { NotYetOfficial, RevisionUnderWay, WrongRevisionState } from './revision.errors.js';
import { revisionEvents } from './revision.events.js';
import { type EditRevision, type ProposeRevision } from './revision.schemas.js';
import { type StoredRevision, ownerOf, storedRevision } from './stored-revision.js';
import { RevisionsQuery } from './revisions.query.js';
import { whoAgrees } from './who-agrees.rule.js';

/** Writing a revision: propose and edit. What the agencies say to it stands in `RevisionConsentsService`. */
@Injectable()
export class RevisionsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly subjects: RevisionSubjects,
    private readonly query: RevisionsQuery,
  ) {}

  async propose(actor: Actor, input: ProposeRevision): Promise<{ id: string }> {
    return this.database.transaction(async (tx) => {
      const subject = await this.subjects.find(input.subjectType, input.subjectId);
      const named = input.subjectType === 'initiative' ? [input.subjectId] : [];
      if (subject === null || (await initiativesSeen(this.database, actor, named)).size < named.length)
        throw unknownSubject();
      const needs = needsOf(subject, input.changes);
      requirePermission(actor, 'revision.propose', { owner: ownerOf(needs) });
      const author = authorOf(actor);
      if (subject.state === 'draft' || subject.state === 'proposed') throw new NotYetOfficial();
      requireEffectiveDay(subject, input.effectiveOn, await this.clock.today());
      const changes = wordingChanges(subject, input.changes);
      const number = await this.nextNumber(tx, subject);
      const id = newId();
      await tx.query(
        `INSERT INTO revisions (id, programme_id, number, subject_type, subject_id, agency_code, effective_on, reason, changes,
           proposed_by_agency, proposed_by_post_id, author_ids) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          subject.programmeId,
          number,
          subject.type,
          subject.id,
          needs.length === 1 ? needs[0] : null,
          input.effectiveOn,
          input.reason,
          JSON.stringify(changes),
          author.agency,
          author.postId,
          [author.personId],
        ],
      );
      const { effectiveOn, reason } = input;
      const content = { number, subjectId: subject.id, effectiveOn, reason, changes };
      await this.append(tx, actor, revisionEvents.proposed, id, content);
      return { id };
    });
  }

  /** Puts other words into it. Every consent given so far was to something else, and is void; a returned one is proposed anew. */
  async edit(actor: Actor, id: string, version: number, input: EditRevision): Promise<void> {
    await this.database.transaction(async (tx) => {
      const known = await this.find(id);
      requirePermission(actor, 'revision.propose', { owner: ownerOf(known.needs) });
      const author = authorOf(actor);
      const revision = await this.lock(id);
      if (revision.version !== version) throw new StaleEdit(await this.query.read(actor, id));
      if (revision.state !== 'proposed' && revision.state !== 'returned')
        throw new WrongRevisionState(revision.state);
      const subject = await this.subjects.find(revision.subjectType, revision.subjectId);
      if (subject === null) throw new NotFound();
      const effectiveOn = input.effectiveOn ?? revision.effectiveOn;
      requireEffectiveDay(subject, effectiveOn, await this.clock.today());
      const wording = input.changes === undefined ? revision.changes : wordingChanges(subject, input.changes);
      // Whoever was asked once stays asked: an edit widens the circle and never takes an agency out of it.
      const needs = new Set([
        ...revision.needs,
        ...whoAgrees(subject.type, subject.owner, ownerAfter(wording)),
      ]);
      await tx.query(
        `UPDATE revisions SET effective_on = $2, reason = $3, changes = $4, agency_code = $5, state = 'proposed',
           state_reason = NULL, version = version + 1,
           author_ids = CASE WHEN $6 = ANY(author_ids) THEN author_ids ELSE author_ids || $6::uuid END WHERE id = $1`,
        [
          id,
          effectiveOn,
          input.reason ?? revision.reason,
          JSON.stringify(wording),
          needs.size === 1 ? [...needs][0] : null,
          author.personId,
        ],
      );
      const voided = revision.consents.filter((one) => one.version === version).map(({ agency }) => agency);
      const changes = editChanges(revision, {
        effectiveOn,
        reason: input.reason ?? revision.reason,
        wording,
      });
      const content = { number: revision.number, changes, ...(voided.length === 0 ? {} : { voided }) };
      await this.append(tx, actor, revisionEvents.edited, id, content);
    });
  }

  private async find(id: string): Promise<StoredRevision> {
    const revision = await storedRevision(this.database, id);
    if (revision === null) throw new NotFound();
    return revision;
  }

  /** Only for whom the permission was checked: row-level security hides the rows of the other agency from a lock. */
  private async lock(id: string): Promise<StoredRevision> {
    const revision = await storedRevision(this.database, id, true);
    if (revision === null) throw new NotFound();
    return revision;
  }

  /** Numbers run through a programme without a gap; one revision of the same wording at a time. */
  private async nextNumber(tx: EntityManager, subject: RevisionSubject): Promise<number> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('revisions of ' || $1, 0))`, [
      subject.programmeId,
    ]);
    const open = await this.database.row<{ number: number }>(
      `SELECT number FROM revisions WHERE subject_id = $1 AND state <> 'withdrawn' AND applied_at IS NULL`,
      [subject.id],
    );
    if (open !== null) throw new RevisionUnderWay(open.number);
    const last = await this.database.row<{ number: number }>(
      `SELECT coalesce(max(number), 0) + 1 AS number FROM revisions WHERE programme_id = $1`,
      [subject.programmeId],
    );
    return last?.number ?? 1;
  }

  private async append(
    tx: EntityManager,
    actor: Actor,
    type: string,
    id: string,
    content: Record<string, unknown>,
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'revision', subjectId: id, content });
  }
}

function needsOf(subject: RevisionSubject, wording: Wording): Agency[] {
  return whoAgrees(subject.type, subject.owner, wording.ownerKind);
}

/** Who writes it does so for an agency, in a post, as a person; a system actor has no say in official wording. */
function authorOf(actor: Actor): { agency: Agency; postId: string; personId: string } {
  const { agency, postId, personId } = actor;
  if (agency === null || postId === null || personId === null) throw new NotFound();
  return { agency, postId, personId };
}

/** What an edit changed in the proposal: its day, its reason, and the wording that it proposes. */
function editChanges(
  before: StoredRevision,
  after: { effectiveOn: string; reason: string; wording: WordingChanges },
): Record<string, { before: unknown; after: unknown }> {
  const fields = new Set([...Object.keys(before.changes), ...Object.keys(after.wording)]);
  const pairs: [string, unknown, unknown][] = [
    ['effectiveOn', before.effectiveOn, after.effectiveOn],
    ['statedReason', before.reason, after.reason],
    ...[...fields].map((field): [string, unknown, unknown] => {
      const key = field as keyof WordingChanges;
      return [field, before.changes[key]?.after ?? null, after.wording[key]?.after ?? null];
    }),
  ];
  return Object.fromEntries(
    pairs
      .filter(([, was, is]) => JSON.stringify(was) !== JSON.stringify(is))
      .map(([field, was, is]) => [field, { before: was, after: is }]),
  );
}

function unknownSubject(): Error {
  return invalidField(
    '/subjectId',
    'revisions/unknown-subject',
    '改める対象が見つかりません。',
    'There is nothing of this kind to revise.',
  );
}
