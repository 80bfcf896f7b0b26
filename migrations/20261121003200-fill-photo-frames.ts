import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frames of the report that can be found and edited, and one definition of the photos that may be printed in them. */
export class FillPhotoFrames20261121003200 implements MigrationInterface {
  readonly name = 'FillPhotoFrames20261121003200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE report_block_photos
        ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
        ADD COLUMN version int NOT NULL DEFAULT 1;
      CREATE INDEX report_block_photos_document ON report_block_photos (document_id) WHERE document_id IS NOT NULL;
      CREATE VIEW published_photos WITH (security_invoker = true) AS
        SELECT document.id, document.agency_code, document.alt_text, document.credit, current.number, file.content_type,
          file.size, file.storage_key, encode(file.sha256, 'hex') AS sha256
        FROM documents document
        JOIN LATERAL (SELECT number, file_id FROM document_versions WHERE document_id = document.id
          ORDER BY number DESC LIMIT 1) current ON true
        JOIN files file ON file.id = current.file_id
        WHERE document.kind = 'photo' AND document.audience = 'public' AND document.withdrawn_at IS NULL
          AND document.consent <> 'missing' AND document.alt_text IS NOT NULL;
      COMMENT ON VIEW published_photos IS 'what may stand in a frame of the report: a withdrawn photo is gone from it at once';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP VIEW published_photos;
      DROP INDEX report_block_photos_document;
      ALTER TABLE report_block_photos DROP COLUMN version, DROP COLUMN id;
    `);
  }
}
