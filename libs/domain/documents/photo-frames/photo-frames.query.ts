import { Injectable } from '@nestjs/common';
import { type Actor, may, requireVisible } from '@domain/access';
import { Database } from '@platform/database';
import { NotFound } from '@platform/errors';
import type { PhotoFrameView } from './photo-frame.schemas.js';

const MOST_CHOICES = 100;

const PHOTO = `json_build_object('id', photo.id, 'title', document.title, 'altText', photo.alt_text,
  'credit', photo.credit, 'agency', photo.agency_code)`;

/** A frame of the report with its photo and those that could stand in it. */
@Injectable()
export class PhotoFramesQuery {
  constructor(private readonly database: Database) {}

  /** One statement. */
  async read(actor: Actor, id: string): Promise<PhotoFrameView> {
    requireVisible(actor, 'document.read', {});
    const row = await this.database.row<{ frame: Omit<PhotoFrameView, 'can'> }>(
      `SELECT json_build_object('id', frame.id, 'blockId', block.id, 'blockCode', block.code, 'caption', frame.caption,
         'version', frame.version,
         'photo', (SELECT ${PHOTO} FROM published_photos photo JOIN documents document USING (id)
           WHERE photo.id = frame.document_id),
         'choices', coalesce((SELECT json_agg(${PHOTO} ORDER BY document.created_at DESC, document.id DESC)
           FROM (SELECT * FROM documents WHERE subject_type = 'report_block' AND subject_id = block.id
               OR subject_type = 'initiative' AND subject_id IN (
                 SELECT initiative_id FROM report_block_initiatives WHERE block_id = block.id)
             ORDER BY created_at DESC, id DESC LIMIT ${MOST_CHOICES}) document
           JOIN published_photos photo USING (id)), '[]'::json)) AS frame
       FROM report_block_photos frame JOIN report_blocks block ON block.id = frame.block_id WHERE frame.id = $1`,
      [id],
    );
    if (row === null) throw new NotFound();
    const { frame } = row;
    const fill = actor.agency !== null && may(actor, 'document.publish', { owner: actor.agency });
    const own = frame.photo === null || frame.photo.agency === actor.agency;
    return { ...frame, can: { fill: fill && own, empty: fill && own && frame.photo !== null } };
  }
}
