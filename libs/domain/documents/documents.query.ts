import { Injectable } from '@nestjs/common';
import { type Actor, audiences, may, readableTexts, widens } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { NotFound } from '@platform/errors';
import { cursorForms, readCursor } from '@platform/http';
import { DOCUMENT_ROW, VERSION_FIELDS } from './document-row.sql.js';
import { documentSubjects, visibleDocumentSubject } from './document-subjects.js';
import type { DocumentList, DocumentListQuery, DocumentView } from './document.schemas.js';
import { publicationProblems, showsPicture } from './publication.rule.js';

export type StoredDocument = Omit<DocumentView, 'can'>;

const VERSION_LIMIT = 100;
// An instant to PostgreSQL's own precision.
const MICROSECONDS = '(extract(epoch FROM created_at) * 1000000)::bigint';

/** Documents as their audience may read them; a withdrawn one stays with its own agency. */
@Injectable()
export class DocumentsQuery {
  constructor(private readonly database: Database) {}

  /** The newest first, in one statement. Throws NotFound when the actor may not see the record. */
  async list(actor: Actor, query: DocumentListQuery): Promise<DocumentList> {
    const values = new Placeholders();
    const id = values.add(query.subjectId);
    const subject = visibleDocumentSubject(actor, query.subjectType, id, values);
    const kind = query.kind === undefined ? '' : `AND document.kind = ${values.constant(query.kind)}`;
    const after = readCursor(query.cursor, cursorForms.microsecondsAndId);
    const older =
      after === null
        ? ''
        : `AND (document.created_at, document.id) < (timestamptz 'epoch'
            + ${values.add(after[0])}::bigint * interval '1 microsecond', ${values.add(after[1])}::uuid)`;
    const limit = values.constant(query.limit);
    const row = await this.database.row<{
      page: { items: StoredDocument[]; nextCursor: string | null } | null;
    }>(
      `WITH page AS MATERIALIZED (SELECT document.* FROM documents document
         WHERE document.subject_type = ${values.constant(query.subjectType)} AND document.subject_id = ${id}::uuid
           AND ${readableDocuments(actor, values)} ${kind} ${older}
         ORDER BY document.created_at DESC, document.id DESC LIMIT ${limit} + 1),
       shown AS (SELECT * FROM page ORDER BY created_at DESC, id DESC LIMIT ${limit})
       SELECT CASE WHEN ${subject} THEN json_build_object(
         'items', coalesce((SELECT json_agg(${DOCUMENT_ROW} ORDER BY document.created_at DESC, document.id DESC)
           FROM shown document), '[]'::json),
         'nextCursor', CASE WHEN (SELECT count(*) FROM page) > ${limit}
           THEN (SELECT ${MICROSECONDS} || '~' || id FROM shown ORDER BY created_at, id LIMIT 1) END) END AS page`,
      values.values,
    );
    if (row === null || row.page === null) throw new NotFound();
    return {
      ...row.page,
      items: row.page.items.map((item) => ({ ...item, can: canOf(actor, item) })),
      can: { add: actor.agency !== null && may(actor, 'document.manage', { owner: actor.agency }) },
    };
  }

  /** One document; not found for those it is not for, and for those who may not see its record. */
  async read(actor: Actor, id: string): Promise<DocumentView> {
    const document = await this.find(actor, id);
    return { ...document, can: canOf(actor, document) };
  }

  async find(actor: Actor, id: string): Promise<StoredDocument> {
    const values = new Placeholders();
    const visible = visibleDocument(actor, values.add(id), values);
    const row = await this.database.row<{ document: StoredDocument }>(
      `SELECT ${DOCUMENT_ROW} AS document FROM documents document WHERE ${visible}`,
      values.values,
    );
    if (row === null) throw new NotFound();
    return row.document;
  }

  /** Its versions, those alone that this reader may read; the newest first. */
  async versions(actor: Actor, id: string): Promise<string> {
    const values = new Placeholders();
    const visible = visibleDocument(actor, values.add(id), values);
    const body = await this.database.json(
      `SELECT json_build_object('items', coalesce((SELECT json_agg(json_build_object(${VERSION_FIELDS}, 'audience', kept.audience)
           ORDER BY kept.number DESC)
         FROM (SELECT version.* FROM document_versions version WHERE version.document_id = document.id
             AND ${readableTexts(actor, 'version', values)} ORDER BY version.number DESC LIMIT ${VERSION_LIMIT}) kept
         JOIN files file ON file.id = kept.file_id), '[]'::json))::text AS body
       FROM documents document WHERE ${visible}`,
      values.values,
    );
    if (body === null) throw new NotFound();
    return body;
  }
}

/** SQL over the alias `document`: its audience holds the actor; a withdrawn one is for its own agency alone. */
function readableDocuments(actor: Actor, values: Placeholders): string {
  const own = values.constant(actor.agency ?? '');
  return `${readableTexts(actor, 'document', values)}
    AND (document.withdrawn_at IS NULL OR ${actor.systemActor !== null} OR document.agency_code = ${own})`;
}

/** The document of this id, if it is for the actor and stands on a record that the actor may see. */
export function visibleDocument(actor: Actor, id: string, values: Placeholders): string {
  const subjects = documentSubjects.map(
    (type) => `WHEN '${type}' THEN ${visibleDocumentSubject(actor, type, 'document.subject_id', values)}`,
  );
  return `document.id = ${id}::uuid AND ${readableDocuments(actor, values)}
    AND CASE document.subject_type ${subjects.join(' ')} END`;
}

function canOf(actor: Actor, document: StoredDocument): DocumentView['can'] {
  const facts = { owner: document.agency };
  const open = document.withdrawn === null;
  const manages = open && may(actor, 'document.manage', facts);
  const publishes = open && may(actor, 'document.publish', facts);
  const isPublic = document.audience === 'public';
  const contentType = document.file?.contentType ?? null;
  const publishable = publishes && publicationProblems({ ...document, contentType }).length === 0;
  return {
    edit: isPublic ? publishes : manages,
    addFile: isPublic ? publishes && !showsPicture({ ...document, contentType }) : manages,
    widenTo: audiences.filter(
      (audience) => widens(document.audience, audience) && (audience === 'public' ? publishable : manages),
    ),
    withdraw: isPublic ? publishes : manages && document.audience === 'both_agencies',
    delete: manages && document.audience === 'own_agency',
  };
}
