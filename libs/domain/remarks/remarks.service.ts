import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Audience, mayReadText, requirePermission, widens } from '@domain/access';
import { Database, newId, Placeholders, updateVersioned } from '@platform/database';
import { NotFound, StaleEdit } from '@platform/errors';
import { EventLog, type NewEvent } from '@platform/events';
import { Remark, remarkFacts } from './remark.entity.js';
import { AudienceNotWider, RemarkStruck } from './remark.errors.js';
import { remarkEvents } from './remark.events.js';
import type { RemarkView, WriteRemark } from './remark.schemas.js';
import { visibleSubject } from './remark-subjects.js';
import { RemarksQuery } from './remarks.query.js';

const SALT_BYTES = 16;

/** Commands on remarks. Texts go into the versions alone; the history says that there was one, and for whom. */
@Injectable()
export class RemarksService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: RemarksQuery,
  ) {}

  /** Writes beside a record that the actor sees, for the audience chosen. */
  async write(actor: Actor, input: WriteRemark): Promise<RemarkView> {
    return this.database.transaction(async (tx) => {
      requirePermission(actor, 'remark.write');
      const values = new Placeholders();
      const visible = visibleSubject(actor, input.subjectType, values.add(input.subjectId), values);
      const [row] = await tx.query<{ visible: boolean }[]>(`SELECT ${visible} AS visible`, values.values);
      if (row?.visible !== true || actor.agency === null || actor.postId === null) throw new NotFound();
      const id = newId();
      await tx.insert(Remark, {
        id,
        ...input,
        agencyCode: actor.agency,
        authorPostId: actor.postId,
      });
      const contentHash = await this.keep(tx, actor, { id, ...input, version: 1 });
      await this.record(tx, actor, id, remarkEvents.written, {
        subjectType: input.subjectType,
        subjectId: input.subjectId,
        audience: input.audience,
        version: 1,
        contentHash,
      });
      return this.query.read(actor, id);
    });
  }

  /** Changes the wording; only the post that wrote it, from the version that was seen. */
  async edit(actor: Actor, id: string, version: number, text: string): Promise<RemarkView> {
    return this.database.transaction(async (tx) => {
      const remark = await this.lock(tx, actor, id);
      requirePermission(actor, 'remark.edit', factsOf(remark));
      await this.requireCurrent(actor, remark, version);
      if (text === remark.text) return this.query.read(actor, id);
      const contentHash = await this.change(tx, actor, remark, { text });
      await this.record(tx, actor, id, remarkEvents.edited, {
        audience: remark.audience,
        changes: { version: { before: version, after: version + 1 } },
        version: version + 1,
        contentHash,
      });
      return this.query.read(actor, id);
    });
  }

  /** Opens the wording that was seen to more readers; earlier versions stay with those they were written for. */
  async widen(actor: Actor, id: string, version: number, audience: Audience): Promise<RemarkView> {
    return this.database.transaction(async (tx) => {
      const remark = await this.lock(tx, actor, id);
      requirePermission(actor, 'remark.widen', factsOf(remark));
      await this.requireCurrent(actor, remark, version);
      if (!widens(remark.audience, audience)) throw new AudienceNotWider();
      await this.change(tx, actor, remark, { audience });
      await this.record(tx, actor, id, remarkEvents.widened, {
        changes: { audience: { before: remark.audience, after: audience } },
        version: version + 1,
      });
      return this.query.read(actor, id);
    });
  }

  /** It is struck, and says why; the text is kept for the agency's own retention. */
  async strike(actor: Actor, id: string, reason: string): Promise<RemarkView> {
    return this.database.transaction(async (tx) => {
      const remark = await this.lock(tx, actor, id);
      requirePermission(actor, 'remark.strike', factsOf(remark));
      if (remark.struckAt !== null) throw new RemarkStruck();
      await tx.query(
        `UPDATE remarks SET struck_at = app_now(), struck_by_post_id = $2, strike_reason = $3, version = version + 1,
           updated_at = app_now() WHERE id = $1 AND struck_at IS NULL`,
        [id, actor.postId, reason],
      );
      await this.record(tx, actor, id, remarkEvents.struck, {
        audience: remark.audience,
        version: remark.version + 1,
      });
      return this.query.read(actor, id);
    });
  }

  /** The remark, locked; not found for whom it was not written, or who may not see its record. */
  private async lock(tx: EntityManager, actor: Actor, id: string): Promise<Remark> {
    // Row-level security hides what one may not write from a locking read, so whose it is comes first.
    const known = await tx.findOneBy(Remark, { id });
    if (known === null || !mayReadText(actor, { audience: known.audience, agency: known.agencyCode }))
      throw new NotFound();
    await this.query.read(actor, id);
    if (known.agencyCode !== actor.agency) return known;
    return tx.findOneOrFail(Remark, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  private async requireCurrent(actor: Actor, remark: Remark, version: number): Promise<void> {
    if (remark.struckAt !== null) throw new RemarkStruck();
    if (remark.version !== version) throw new StaleEdit(await this.query.read(actor, remark.id));
  }

  private async change(
    tx: EntityManager,
    actor: Actor,
    remark: Remark,
    change: Partial<Pick<Remark, 'text' | 'audience'>>,
  ): Promise<string> {
    const version = await updateVersioned(tx, Remark, remark.id, remark.version, {
      ...change,
      updatedAt: () => 'app_now()',
    });
    if (version === null) throw new StaleEdit(await this.query.read(actor, remark.id));
    const { id, audience, text } = remark;
    return this.keep(tx, actor, { id, audience, text, ...change, version });
  }

  /**
   * Adds the version; the history names it by this hash. The salt stays with the text: a short text for one agency could
   * otherwise be guessed from the history that both may read.
   */
  private async keep(
    tx: EntityManager,
    actor: Actor,
    { id, version, audience, text }: Pick<Remark, 'id' | 'version' | 'audience' | 'text'>,
  ): Promise<string> {
    const salt = randomBytes(SALT_BYTES);
    const hash = createHash('sha256').update(salt).update(text).digest('hex');
    await tx.query(
      `INSERT INTO remark_versions (remark_id, version, audience, agency_code, text, salt, content_hash, saved_by_post_id)
       SELECT id, $2, $3, agency_code, $4, decode($5, 'hex'), decode($6, 'hex'), $7 FROM remarks WHERE id = $1`,
      [id, version, audience, text, salt.toString('hex'), hash, actor.postId],
    );
    return hash;
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: NewEvent['content'],
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'remark', subjectId: id, content });
  }
}

function factsOf(remark: Remark) {
  return remarkFacts({ agency: remark.agencyCode, authorPostId: remark.authorPostId });
}
