import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Actor, readableTexts, requirePermission } from '@domain/access';
import { Database, Placeholders } from '@platform/database';
import { InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import {
  FILE_STORE,
  FileKeeper,
  FileMissing,
  type FileStore,
  received,
  type ReceivedFile,
} from '@platform/files';
import { LOGGER } from '@platform/observability';
import { DocumentFileMissing, DocumentWithdrawn, NoFileYet, PublishedPhoto } from './document.errors.js';
import { documentEvents } from './document.events.js';
import type { DocumentView } from './document.schemas.js';
import { DocumentsQuery, type StoredDocument, visibleDocument } from './documents.query.js';
import { mediaTypeOf, photoTypes } from './file-kind.rule.js';
import { withoutPlace } from './photo-place.js';
import { publicationProblems, showsPicture } from './publication.rule.js';

export interface DocumentFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

interface StoredFile {
  audience: string;
  number: number | null;
  name: string;
  contentType: string;
  storageKey: string;
  sha256: string;
}

/** The files of documents: taken, kept version by version, and handed out as they were taken. */
@Injectable()
export class DocumentFilesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly query: DocumentsQuery,
    private readonly keeper: FileKeeper,
    @Inject(FILE_STORE) private readonly files: FileStore,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The next version, for those who may read the document now. A photo loses what its camera wrote about the place. */
  async add(actor: Actor, id: string, version: number, sent: ReceivedFile | null): Promise<DocumentView> {
    judge(actor, await this.query.find(actor, id));
    const file = received(sent);
    return this.database.transaction(async (tx) => {
      // Judged as it stands once nobody else can publish or withdraw it any more.
      await tx.query(`SELECT 1 FROM documents WHERE id = $1 FOR UPDATE`, [id]);
      const seen = await this.query.find(actor, id);
      judge(actor, seen);
      const contentType = await mediaTypeOf(file, seen.kind);
      const problems = seen.audience === 'public' ? publicationProblems({ ...seen, contentType }) : [];
      if (problems.length > 0) throw new InvalidInput(problems);
      const bytes = photoTypes.includes(contentType) ? withoutPlace(contentType, file.bytes) : file.bytes;
      const next = await tx.query<{ audience: string; number: number }[]>(
        `WITH next AS (UPDATE documents SET version = version + 1, updated_at = app_now()
           WHERE id = $1 AND version = $2 AND withdrawn_at IS NULL RETURNING audience)
         SELECT audience, (SELECT coalesce(max(number), 0) + 1 FROM document_versions WHERE document_id = $1)::int AS number
         FROM next`,
        [id, version],
      );
      const [row] = next;
      if (row === undefined) throw new StaleEdit(await this.query.read(actor, id));
      const fileId = await this.keeper.keep(tx, { name: file.name, bytes }, contentType);
      await tx.query(
        `INSERT INTO document_versions (document_id, number, agency_code, audience, file_id, post_id) VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, row.number, seen.agency, row.audience, fileId, actor.postId],
      );
      await this.events.append(tx, actor, {
        type: documentEvents.fileAdded,
        subjectType: 'document',
        subjectId: id,
        content: {
          audience: row.audience,
          number: row.number,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          size: bytes.byteLength,
          contentType,
        },
      });
      return this.query.read(actor, id);
    });
  }

  /** A version to keep; who took it is in the record. */
  async download(actor: Actor, id: string, number: number | undefined): Promise<DocumentFile> {
    const { file, stored } = await this.read(actor, id, number);
    const { audience, sha256 } = stored;
    await this.database.transaction(async (tx) =>
      this.events.append(tx, actor, {
        type: documentEvents.downloaded,
        subjectType: 'document',
        subjectId: id,
        content: { audience, number: stored.number, sha256, size: file.bytes.byteLength },
      }),
    );
    return file;
  }

  /** The picture as the page shows it; anything else is not shown, only downloaded. */
  async picture(actor: Actor, id: string, number: number | undefined): Promise<DocumentFile> {
    const { file } = await this.read(actor, id, number);
    if (!photoTypes.includes(file.contentType)) throw new NotFound();
    return file;
  }

  /** The current bytes, for a service that has judged already whether they may be seen. */
  async bytes(id: string): Promise<Uint8Array> {
    const stored = await this.database.row<Pick<StoredFile, 'storageKey' | 'sha256'>>(
      `SELECT file.storage_key AS "storageKey", encode(file.sha256, 'hex') AS sha256 FROM document_versions version
         JOIN files file ON file.id = version.file_id WHERE version.document_id = $1 ORDER BY version.number DESC LIMIT 1`,
      [id],
    );
    if (stored === null) throw new NoFileYet();
    return this.bytesOf(id, stored);
  }

  private async read(
    actor: Actor,
    id: string,
    number: number | undefined,
  ): Promise<{ file: DocumentFile; stored: StoredFile }> {
    const values = new Placeholders();
    const visible = visibleDocument(actor, values.add(id), values);
    const wished = number === undefined ? '' : `AND version.number = ${values.add(number)}`;
    const stored = await this.database.row<StoredFile>(
      `SELECT document.audience, kept.number, kept.name, kept.content_type AS "contentType",
         kept.storage_key AS "storageKey", encode(kept.sha256, 'hex') AS sha256
       FROM documents document LEFT JOIN LATERAL (SELECT version.number, file.* FROM document_versions version
         JOIN files file ON file.id = version.file_id
         WHERE version.document_id = document.id AND ${readableTexts(actor, 'version', values)} ${wished}
         ORDER BY version.number DESC LIMIT 1) kept ON true WHERE ${visible}`,
      values.values,
    );
    if (stored === null) throw new NotFound();
    if (stored.number === null) {
      if (number !== undefined) throw new NotFound();
      throw new NoFileYet();
    }
    const { name, contentType } = stored;
    return { stored, file: { name, contentType, bytes: await this.bytesOf(id, stored) } };
  }

  /** Never hands out other bytes than those that were taken. */
  private async bytesOf(
    id: string,
    { storageKey, sha256 }: Pick<StoredFile, 'storageKey' | 'sha256'>,
  ): Promise<Uint8Array> {
    try {
      const bytes = await this.files.get(storageKey);
      if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new FileMissing(storageKey);
      return bytes;
    } catch (error) {
      if (!(error instanceof FileMissing)) throw error;
      this.logger.error({ document: id }, 'the file of a document is missing or damaged');
      throw new DocumentFileMissing();
    }
  }
}

/** Whether this document takes another file from this actor. */
function judge(actor: Actor, document: StoredDocument): void {
  const isPublic = document.audience === 'public';
  requirePermission(actor, isPublic ? 'document.publish' : 'document.manage', { owner: document.agency });
  if (document.withdrawn !== null) throw new DocumentWithdrawn();
  const shown = { kind: document.kind, contentType: document.file?.contentType ?? null };
  if (isPublic && showsPicture(shown)) throw new PublishedPhoto();
}
