import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Actor, requirePermission } from '@domain/access';
import { Database } from '@platform/database';
import { invalidField, InvalidInput, NotFound, StaleEdit } from '@platform/errors';
import { EventLog } from '@platform/events';
import { DocumentFilesService } from '../document-files.service.js';
import { DocumentWithdrawn } from '../document.errors.js';
import { documentEvents } from '../document.events.js';
import { DocumentsQuery, type StoredDocument } from '../documents.query.js';
import { pictureSize } from './picture-size.js';
import type { PhotoFrameView } from './photo-frame.schemas.js';
import { PhotoFramesQuery } from './photo-frames.query.js';
import { printingProblems } from './printable-photo.rule.js';
import { isSound } from './sound-picture.js';

/** Which photo stands in a frame of the report. An agency puts in its own, and takes out no other's. */
@Injectable()
export class PhotoFramesService {
  constructor(
    private readonly database: Database,
    private readonly events: EventLog,
    private readonly frames: PhotoFramesQuery,
    private readonly documents: DocumentsQuery,
    private readonly files: DocumentFilesService,
  ) {}

  async fill(actor: Actor, id: string, version: number, documentId: string | null): Promise<PhotoFrameView> {
    return this.database.transaction(async (tx) => {
      if (actor.agency === null) throw new NotFound();
      requirePermission(actor, 'document.publish', { owner: actor.agency });
      await this.judged(actor, id);
      // The photo before its frame, in the order in which a withdrawal takes them.
      if (documentId !== null) await this.checkPrintable(tx, actor, documentId);
      await tx.query(`SELECT 1 FROM report_block_photos WHERE id = $1 FOR UPDATE`, [id]);
      const { photo: before, blockCode } = await this.judged(actor, id);
      const rows = await tx.query<unknown[]>(
        `WITH next AS (UPDATE report_block_photos SET document_id = $3, version = version + 1
           WHERE id = $1 AND version = $2 RETURNING id) SELECT id FROM next`,
        [id, version, documentId],
      );
      if (rows.length === 0) throw new StaleEdit(await this.frames.read(actor, id));
      if (before !== null && before.id !== documentId)
        await this.tell(tx, actor, before.id, documentEvents.takenOut, blockCode);
      if (documentId !== null && documentId !== before?.id)
        await this.tell(tx, actor, documentId, documentEvents.placed, blockCode);
      return this.frames.read(actor, id);
    });
  }

  /** The frame, when the photo in it is not another agency's. */
  private async judged(actor: Actor, id: string): Promise<PhotoFrameView> {
    const frame = await this.frames.read(actor, id);
    if (frame.photo !== null) requirePermission(actor, 'document.publish', { owner: frame.photo.agency });
    return frame;
  }

  /** Held until the frame has it, so that nobody withdraws it in between. */
  private async checkPrintable(tx: EntityManager, actor: Actor, documentId: string): Promise<void> {
    const seen = await this.seen(actor, documentId);
    requirePermission(actor, 'document.publish', { owner: seen.agency });
    await tx.query(`SELECT 1 FROM documents WHERE id = $1 FOR UPDATE`, [documentId]);
    const { withdrawn, file, ...photo } = await this.seen(actor, documentId);
    if (withdrawn !== null) throw new DocumentWithdrawn();
    const printable = {
      ...photo,
      contentType: file?.contentType ?? null,
      size: file?.size ?? 0,
      sound: true,
    };
    const bytes = file === null || photo.kind !== 'photo' ? null : await this.files.bytes(documentId);
    const picture = file === null || bytes === null ? null : pictureSize(file.contentType, bytes);
    // Unfolded only when all that is known without it is right: its head then bounds the work.
    const known = printingProblems({ ...printable, picture });
    if (known.length > 0) throw new InvalidInput(known);
    const sound = file !== null && bytes !== null && (await isSound(file.contentType, bytes));
    const problems = printingProblems({ ...printable, picture, sound });
    if (problems.length > 0) throw new InvalidInput(problems);
  }

  private async seen(actor: Actor, documentId: string): Promise<StoredDocument> {
    return this.documents.find(actor, documentId).catch((error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      throw invalidField(
        '/documentId',
        'documents/unknown',
        'この写真は見つかりません。',
        'There is no such photo.',
      );
    });
  }

  private async tell(
    tx: EntityManager,
    actor: Actor,
    documentId: string,
    type: string,
    block: string,
  ): Promise<void> {
    await this.events.append(tx, actor, {
      type,
      subjectType: 'document',
      subjectId: documentId,
      content: { audience: 'public', block },
    });
  }
}
