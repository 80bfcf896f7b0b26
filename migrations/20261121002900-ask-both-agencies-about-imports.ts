import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, ofItsAgency } from './guard-rows.js';

/** Whose records the file of a whole programme would write, what it would do to each, and who consented to that file. */
export class AskBothAgenciesAboutImports20261121002900 implements MigrationInterface {
  readonly name = 'AskBothAgenciesAboutImports20261121002900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE import_runs
        ADD COLUMN touches text[] NOT NULL DEFAULT '{}',
        ADD COLUMN plan_sha256 bytea,
        ADD COLUMN sent_by_person_id uuid REFERENCES people (id);
      COMMENT ON COLUMN import_runs.touches IS 'agencies whose records the file would create or change; a joint record is of each';
      COMMENT ON COLUMN import_runs.plan_sha256 IS 'of all that the check says it would do; what would do something else is not applied';
      COMMENT ON COLUMN import_runs.sent_by_person_id IS 'who sent the file that is there';
      CREATE INDEX import_runs_touching ON import_runs USING gin (touches);
      ALTER TABLE import_changes ADD COLUMN record_type text, ADD COLUMN agencies text[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN import_changes.agencies IS 'whose record it is, of a whole programme; empty = a register that both keep';
      CREATE TABLE import_run_consents (
        run_id uuid NOT NULL REFERENCES import_runs (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        file_sha256 bytea NOT NULL,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        consented_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (run_id, agency_code)
      );
      COMMENT ON TABLE import_run_consents IS 'to the content of one file, as it was checked; the next check takes them away';
    `);
    await guardRows(queryRunner, { import_run_consents: ofItsAgency });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE import_run_consents;
      ALTER TABLE import_changes DROP COLUMN agencies, DROP COLUMN record_type;
      DROP INDEX import_runs_touching;
      ALTER TABLE import_runs DROP COLUMN sent_by_person_id, DROP COLUMN plan_sha256, DROP COLUMN touches;
    `);
  }
}
