import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, ofItsAgency } from './guard-rows.js';

/** Revisions of official wording, lineage that people confirm, rulings on data issues. */
export class CreateRevisions20261121001900 implements MigrationInterface {
  readonly name = 'CreateRevisions20261121001900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE revisions (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        number int NOT NULL,
        subject_type text NOT NULL CHECK (subject_type IN ('programme', 'theme', 'initiative')),
        subject_id uuid NOT NULL,
        agency_code text REFERENCES agencies (code),
        effective_on date NOT NULL,
        reason text NOT NULL,
        changes jsonb NOT NULL,
        state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'agreed', 'returned', 'withdrawn')),
        state_reason text,
        proposed_by_agency text NOT NULL REFERENCES agencies (code),
        proposed_by_post_id uuid NOT NULL REFERENCES posts (id),
        author_ids uuid[] NOT NULL,
        applied_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (programme_id, number)
      );
      COMMENT ON COLUMN revisions.agency_code IS 'who must agree: one agency, or null = both';
      COMMENT ON COLUMN revisions.changes IS '{field: {before, after}}; before is that of the row when it was applied';
      COMMENT ON COLUMN revisions.author_ids IS 'the people who wrote it; none of them consents to it';
      CREATE UNIQUE INDEX revisions_under_way ON revisions (subject_id) WHERE state <> 'withdrawn' AND applied_at IS NULL;
      CREATE INDEX revisions_subject ON revisions (subject_id);
      CREATE TABLE revision_consents (
        revision_id uuid NOT NULL REFERENCES revisions (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        revision_version int NOT NULL,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        consented_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (revision_id, agency_code)
      );
      ALTER TABLE initiative_lineage
        ADD COLUMN effective_on date,
        ADD COLUMN reason text,
        ADD COLUMN note text,
        ADD COLUMN confirmed_at timestamptz,
        ADD COLUMN version int NOT NULL DEFAULT 1;
      COMMENT ON COLUMN initiative_lineage.confirmed_at IS 'when both first confirmed it; from then on it is never deleted';
      CREATE TABLE lineage_confirmations (
        edge_id uuid NOT NULL REFERENCES initiative_lineage (id) ON DELETE CASCADE,
        agency_code text NOT NULL REFERENCES agencies (code),
        edge_version int NOT NULL,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        confirmed_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (edge_id, agency_code)
      );
      ALTER TABLE data_issues
        ALTER COLUMN programme_id DROP NOT NULL,
        ADD COLUMN strategy_id uuid REFERENCES strategies (id),
        ADD COLUMN subject_type text,
        ADD COLUMN subject_id uuid,
        ADD COLUMN ruling text,
        ADD COLUMN ruled_at timestamptz,
        ADD COLUMN ruled_by_post_id uuid REFERENCES posts (id),
        ADD COLUMN ruled_by_person_id uuid REFERENCES people (id),
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN created_at timestamptz NOT NULL DEFAULT app_now();
      UPDATE data_issues SET ruling = '' WHERE state = 'ruled';
      ALTER TABLE data_issues ADD CHECK ((state = 'ruled') = (ruling IS NOT NULL));
      CREATE UNIQUE INDEX data_issues_of_strategy ON data_issues (strategy_id, place, statement) WHERE strategy_id IS NOT NULL;
    `);
    await guardRows(queryRunner, {
      revisions: ofItsAgency,
      revision_consents: ofItsAgency,
      lineage_confirmations: ofItsAgency,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DELETE FROM data_issues WHERE programme_id IS NULL;
      DROP INDEX data_issues_of_strategy;
      ALTER TABLE data_issues DROP COLUMN created_at, DROP COLUMN version, DROP COLUMN ruled_by_person_id,
        DROP COLUMN ruled_by_post_id, DROP COLUMN ruled_at, DROP COLUMN ruling, DROP COLUMN subject_id,
        DROP COLUMN subject_type, DROP COLUMN strategy_id, ALTER COLUMN programme_id SET NOT NULL;
      DROP TABLE lineage_confirmations;
      ALTER TABLE initiative_lineage DROP COLUMN version, DROP COLUMN confirmed_at, DROP COLUMN note, DROP COLUMN reason,
        DROP COLUMN effective_on;
      DROP TABLE revision_consents, revisions;
    `);
  }
}
