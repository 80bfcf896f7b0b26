import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, type Audience, requirePermission, widens } from '@domain/access';
import { Database, newId, Placeholders } from '@platform/database';
import { type FieldProblem, InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog, type NewEvent } from '@platform/events';
import { Clock } from '@platform/time';
import { visibleDocumentSubject } from './document-subjects.js';
import { AudienceNotWider, DocumentWasShown, DocumentWithdrawn } from './document.errors.js';
import { documentEvents } from './document.events.js';
import type { AddDocument, DocumentView, EditDocument } from './document.schemas.js';
import { DocumentsQuery, type StoredDocument } from './documents.query.js';
import { publicationProblems } from './publication.rule.js';

const COLUMNS: Record<keyof EditDocument, string> = {
  title: 'title',
  caption: 'caption',
  credit: 'credit',
  altText: 'alt_text',
  consent: 'consent',
  consentOn: 'consent_on',
  consentNote: 'consent_note',
};
/** Their wording stays with the document; the history says that they changed. */
const TOLD = ['consent', 'consentOn'];

/** Commands on documents; their files are the files service's matter. */
@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly clock: Clock,
    private readonly query: DocumentsQuery,
  ) {}

  /** Begins a document beside a record that the actor sees; its file comes next. */
  async add(actor: Actor, input: AddDocument): Promise<DocumentView> {
    return this.database.transaction(async (tx) => {
      if (actor.agency === null || actor.postId === null) throw new NotFound();
      requirePermission(actor, 'document.manage', { owner: actor.agency });
      const values = new Placeholders();
      const visible = visibleDocumentSubject(actor, input.subjectType, values.add(input.subjectId), values);
      const [row] = await tx.query<{ visible: boolean }[]>(`SELECT ${visible} AS visible`, values.values);
      if (row?.visible !== true) throw new NotFound();
      await this.checkConsentDay(input.consentOn);
      const id = newId();
      await tx.query(
        `INSERT INTO documents (id, subject_type, subject_id, kind, agency_code, audience, author_post_id, title, caption,
           credit, alt_text, consent, consent_on, consent_note)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
        [
          id,
          input.subjectType,
          input.subjectId,
          input.kind,
          actor.agency,
          input.audience,
          actor.postId,
          input.title,
          emptyIsNull(input.caption),
          emptyIsNull(input.credit),
          emptyIsNull(input.altText),
          input.consent,
          input.consentOn,
          emptyIsNull(input.consentNote),
        ],
      );
      const { subjectType, subjectId, kind, audience } = input;
      await this.record(tx, actor, id, documentEvents.added, { subjectType, subjectId, kind, audience });
      return this.query.read(actor, id);
    });
  }

  /** Changes what is said about it; of a public one only those who publish, and never below what publication asks. */
  async edit(actor: Actor, id: string, version: number, input: EditDocument): Promise<DocumentView> {
    return this.database.transaction(async (tx) => {
      const document = await this.open(tx, actor, id);
      requirePermission(actor, document.audience === 'public' ? 'document.publish' : 'document.manage', {
        owner: document.agency,
      });
      if (input.consentOn !== undefined) await this.checkConsentDay(input.consentOn);
      const wish = Object.fromEntries(
        Object.entries(input).map(([field, value]) => [field, emptyIsNull(value)]),
      ) as EditDocument;
      if (document.audience === 'public') {
        const problems = publicationProblems({ ...document, ...wish, contentType: typeOf(document) });
        if (problems.length > 0) throw new InvalidInput(problems);
      }
      const changed = (Object.keys(wish) as (keyof EditDocument)[]).filter(
        (field) => wish[field] !== document[field],
      );
      await this.nextVersion(tx, actor, id, version);
      if (changed.length === 0) return this.query.read(actor, id);
      const sets = changed.map((field, index) => `${COLUMNS[field]} = $${index + 2}`);
      await tx.query(`UPDATE documents SET ${sets.join(', ')} WHERE id = $1`, [
        id,
        ...changed.map((field) => wish[field]),
      ]);
      const changes = Object.fromEntries(
        changed
          .filter((field) => TOLD.includes(field))
          .map((field) => [field, { before: document[field], after: wish[field] }]),
      );
      const { audience } = document;
      await this.record(tx, actor, id, documentEvents.edited, { audience, fields: changed, changes });
      return this.query.read(actor, id);
    });
  }

  /** Opens it to more readers, with its current file; earlier versions stay with those they were for. */
  async widen(actor: Actor, id: string, version: number, audience: Audience): Promise<DocumentView> {
    return this.database.transaction(async (tx) => {
      const document = await this.open(tx, actor, id);
      requirePermission(actor, audience === 'public' ? 'document.publish' : 'document.manage', {
        owner: document.agency,
      });
      if (!widens(document.audience, audience)) throw new AudienceNotWider();
      if (audience === 'public') {
        const problems = publicationProblems({ ...document, contentType: typeOf(document) });
        if (problems.length > 0) throw new InvalidInput(problems);
      }
      await this.nextVersion(tx, actor, id, version);
      await tx.query(
        `UPDATE documents SET audience = $2, published_at = CASE WHEN $2 = 'public' THEN app_now() END WHERE id = $1`,
        [id, audience],
      );
      await tx.query(`UPDATE document_versions SET audience = $2 WHERE document_id = $1 AND number = $3`, [
        id,
        audience,
        document.file?.number ?? 0,
      ]);
      await this.record(tx, actor, id, documentEvents.widened, {
        changes: { audience: { before: document.audience, after: audience } },
      });
      return this.query.read(actor, id);
    });
  }

  /** Takes it back from its readers; file and reason stay with the agency. */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<DocumentView> {
    return this.database.transaction(async (tx) => {
      const document = await this.open(tx, actor, id);
      requirePermission(actor, document.audience === 'public' ? 'document.publish' : 'document.manage', {
        owner: document.agency,
      });
      await this.nextVersion(tx, actor, id, version);
      await tx.query(
        `UPDATE documents SET withdrawn_at = app_now(), withdrawn_by_post_id = $2, withdrawal_reason = $3 WHERE id = $1`,
        [id, actor.postId, reason],
      );
      await tx.query(
        `UPDATE report_block_photos SET document_id = NULL, version = version + 1 WHERE document_id = $1`,
        [id],
      );
      await this.record(tx, actor, id, documentEvents.withdrawn, { audience: document.audience });
      return this.query.read(actor, id);
    });
  }

  /** Only what nobody but the own agency could read leaves without a trace but its event. */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const document = await this.open(tx, actor, id);
      requirePermission(actor, 'document.manage', { owner: document.agency });
      if (document.audience !== 'own_agency') throw new DocumentWasShown();
      const files = await tx.query<{ id: string; key: string }[]>(
        `SELECT file.id, file.storage_key AS key FROM document_versions version JOIN files file ON file.id = version.file_id
         WHERE version.document_id = $1`,
        [id],
      );
      await tx.query(`DELETE FROM documents WHERE id = $1`, [id]);
      await tx.query(`DELETE FROM files WHERE id = ANY($1)`, [files.map((file) => file.id)]);
      await tx.query(`INSERT INTO file_removals (storage_key) SELECT unnest($1::text[])`, [
        files.map(({ key }) => key),
      ]);
      const { audience } = document;
      await this.record(tx, actor, id, documentEvents.deleted, { audience, files: files.length });
    });
  }

  /** The document as this actor sees it, locked when it is the own agency's; refused once it was withdrawn. */
  private async open(tx: EntityManager, actor: Actor, id: string): Promise<StoredDocument> {
    const seen = await this.query.find(actor, id);
    if (seen.agency === actor.agency)
      await tx.query(`SELECT 1 FROM documents WHERE id = $1 FOR UPDATE`, [id]);
    requirePermission(actor, 'document.manage', { owner: seen.agency });
    const document = await this.query.find(actor, id);
    if (document.withdrawn !== null) throw new DocumentWithdrawn();
    return document;
  }

  private async nextVersion(tx: EntityManager, actor: Actor, id: string, version: number): Promise<void> {
    const rows = await tx.query<unknown[]>(
      `WITH next AS (UPDATE documents SET version = version + 1, updated_at = app_now()
         WHERE id = $1 AND version = $2 RETURNING id) SELECT id FROM next`,
      [id, version],
    );
    if (rows.length === 0) throw new StaleEdit(await this.query.read(actor, id));
  }

  private async checkConsentDay(consentOn: string | null): Promise<void> {
    if (consentOn === null || consentOn <= (await this.clock.today())) return;
    const problem: FieldProblem = {
      pointer: '/consentOn',
      code: 'documents/consent-later',
      messages: {
        ja: '承諾の日は、今日までの日を入力してください。',
        en: 'The day of the consent cannot be later than today.',
      },
    };
    throw new InvalidInput([problem]);
  }

  private async record(
    tx: EntityManager,
    actor: Actor,
    id: string,
    type: string,
    content: NewEvent['content'],
  ): Promise<void> {
    await this.events.append(tx, actor, { type, subjectType: 'document', subjectId: id, content });
  }
}

const typeOf = ({ file }: StoredDocument): string | null => file?.contentType ?? null;

/** A field that was emptied says nothing. */
function emptyIsNull<Value>(value: Value): Value | null {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}
