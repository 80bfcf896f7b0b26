import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, ofItsAgency } from './guard-rows.js';

const DOCUMENTS = `
      UNION ALL SELECT 'document', part.id FROM documents part WHERE part.subject_type = record_kind AND part.subject_id = record`;

/** Whose history goes when a record is disposed of; its documents are the part that is new. */
function goesWith(documents: string): string {
  return `
    CREATE OR REPLACE FUNCTION goes_with(record_kind text, record uuid) RETURNS TABLE (subject_type text, subject_id uuid)
    LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
      SELECT record_kind, record
        UNION ALL SELECT 'remark', part.id FROM remarks part WHERE part.subject_type = record_kind AND part.subject_id = record
        UNION ALL SELECT 'delivery', part.id FROM deliveries part
          WHERE part.subject_type = record_kind AND part.subject_id = record
            OR part.subject_type = 'remark' AND part.subject_id IN (
              SELECT about.id FROM remarks about WHERE about.subject_type = record_kind AND about.subject_id = record)
        UNION ALL SELECT 'reminder', part.id FROM reminders part WHERE part.subject_type = record_kind AND part.subject_id = record
        ${documents}
    $$;
  `;
}

/** Documents and photos that stand on records, each with its versions and its audience. */
export class CreateDocuments20261121002300 implements MigrationInterface {
  readonly name = 'CreateDocuments20261121002300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE documents (
        id uuid PRIMARY KEY,
        subject_type text NOT NULL CHECK (subject_type IN ('initiative', 'meeting', 'agreement', 'organisation', 'report_block')),
        subject_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('document', 'photo')),
        agency_code text NOT NULL REFERENCES agencies (code),
        title text NOT NULL,
        caption text,
        credit text,
        alt_text text,
        consent text NOT NULL DEFAULT 'missing' CHECK (consent IN ('given', 'not_needed', 'missing')),
        consent_on date,
        consent_note text,
        audience text NOT NULL CHECK (audience IN ('own_agency', 'both_agencies', 'public')),
        author_post_id uuid NOT NULL REFERENCES posts (id),
        version int NOT NULL DEFAULT 1,
        published_at timestamptz,
        withdrawn_at timestamptz,
        withdrawn_by_post_id uuid REFERENCES posts (id),
        withdrawal_reason text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        updated_at timestamptz NOT NULL DEFAULT app_now(),
        CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL)),
        CHECK (audience <> 'public' OR published_at IS NOT NULL),
        CHECK (kind = 'document' OR audience <> 'public' OR withdrawn_at IS NOT NULL
          OR (consent <> 'missing' AND alt_text IS NOT NULL))
      );
      COMMENT ON COLUMN documents.consent IS 'of those who are shown and of the photographer; without it no publication';
      CREATE INDEX documents_subject ON documents (subject_type, subject_id, created_at DESC, id DESC);
      CREATE TABLE document_versions (
        document_id uuid NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        number int NOT NULL CHECK (number > 0),
        agency_code text NOT NULL REFERENCES agencies (code),
        audience text NOT NULL CHECK (audience IN ('own_agency', 'both_agencies', 'public')),
        file_id uuid NOT NULL REFERENCES files (id),
        note text,
        post_id uuid NOT NULL REFERENCES posts (id),
        added_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (document_id, number)
      );
      COMMENT ON COLUMN document_versions.audience IS 'who may read this version: widening opens the current one alone';
      CREATE INDEX document_versions_file ON document_versions (file_id);
      ALTER TABLE report_block_photos ADD COLUMN document_id uuid REFERENCES documents (id) ON DELETE SET NULL;
      COMMENT ON COLUMN report_block_photos.document_id IS 'the photo in the frame; null = the caption alone';
      ALTER TABLE file_removals ALTER COLUMN disposal_id DROP NOT NULL;
      COMMENT ON COLUMN file_removals.disposal_id IS 'null = the file of a document that was deleted before anybody else saw it';
    `);
    await queryRunner.query(goesWith(DOCUMENTS));
    await guardRows(queryRunner, { documents: ofItsAgency, document_versions: ofItsAgency });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(goesWith(''));
    await queryRunner.query(`
      DELETE FROM file_removals WHERE disposal_id IS NULL;
      ALTER TABLE file_removals ALTER COLUMN disposal_id SET NOT NULL;
      ALTER TABLE report_block_photos DROP COLUMN document_id;
      DROP TABLE document_versions, documents;
    `);
  }
}
