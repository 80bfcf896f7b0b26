import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, ofItsAgency } from './guard-rows.js';

/** Forms that people ask for are built by jobs; each with its file, which is kept for some days. */
export class MakeSheetsByJobs20261121003300 implements MigrationInterface {
  readonly name = 'MakeSheetsByJobs20261121003300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE sheet_runs (
        id uuid PRIMARY KEY,
        form text NOT NULL,
        format text NOT NULL CHECK (format IN ('xlsx', 'csv')),
        programme text,
        strategy text,
        agency_code text NOT NULL REFERENCES agencies (code),
        asked_by_post_id uuid NOT NULL REFERENCES posts (id),
        asked_by_person_id uuid NOT NULL REFERENCES people (id),
        asked_on date NOT NULL,
        actor json NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'dead')),
        error json,
        file_id uuid REFERENCES files (id),
        done int NOT NULL DEFAULT 0,
        total int NOT NULL DEFAULT 0,
        attempts int NOT NULL DEFAULT 0,
        fence int NOT NULL DEFAULT 0,
        claim_token uuid,
        lease_until timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT app_now(),
        queued_until timestamptz,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        finished_at timestamptz,
        CHECK ((state = 'succeeded') = (file_id IS NOT NULL))
      );
      COMMENT ON COLUMN sheet_runs.actor IS 'who asked for it, with the roles of that moment: the form holds what they may see';
      COMMENT ON COLUMN sheet_runs.programme IS 'the code for which it was asked, as that of a strategy';
      CREATE INDEX sheet_runs_unfinished ON sheet_runs (next_attempt_at) WHERE state IN ('queued', 'running', 'failed');
      CREATE INDEX sheet_runs_finished ON sheet_runs (finished_at) WHERE finished_at IS NOT NULL;
    `);
    await guardRows(queryRunner, { sheet_runs: ofItsAgency });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // The files go with their rows; their bytes are removed as those of replaced files are.
    await queryRunner.query(`
      CREATE TEMPORARY TABLE kept_sheets ON COMMIT DROP AS SELECT file_id AS id FROM sheet_runs WHERE file_id IS NOT NULL;
      DROP TABLE sheet_runs;
      WITH gone AS (DELETE FROM files WHERE id IN (SELECT id FROM kept_sheets) RETURNING storage_key)
      INSERT INTO file_removals (storage_key) SELECT storage_key FROM gone;
    `);
  }
}
