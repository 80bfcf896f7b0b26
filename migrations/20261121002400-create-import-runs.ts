import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, likeIts, ofItsAgency } from './guard-rows.js';

const likeRun = likeIts('import_runs', 'run_id', ofItsAgency);

/** Imports of files: what a file would change, row by row, what is wrong with it by cell, and the jobs that check, apply and undo. */
export class CreateImportRuns20261121002400 implements MigrationInterface {
  readonly name = 'CreateImportRuns20261121002400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import_runs (
        id uuid PRIMARY KEY,
        form text NOT NULL,
        agency_code text NOT NULL REFERENCES agencies (code),
        state text NOT NULL DEFAULT 'open' CHECK (state IN
          ('open', 'received', 'checking', 'checked', 'applying', 'succeeded', 'failed', 'undoing', 'undone')),
        error json,
        state_reason text,
        file_id uuid REFERENCES files (id),
        rows_read int NOT NULL DEFAULT 0,
        unchanged int NOT NULL DEFAULT 0,
        result json,
        created_by_post_id uuid NOT NULL REFERENCES posts (id),
        created_by_person_id uuid NOT NULL REFERENCES people (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        checked_at timestamptz,
        applied_at timestamptz,
        applied_by_post_id uuid REFERENCES posts (id),
        undone_at timestamptz,
        version int NOT NULL DEFAULT 1,
        CHECK (state <> 'succeeded' OR applied_at IS NOT NULL),
        CHECK ((state = 'undone') = (undone_at IS NOT NULL))
      );
      CREATE INDEX import_runs_newest ON import_runs (agency_code, id DESC);
      COMMENT ON COLUMN import_runs.result IS 'what the import of a whole programme says it did, or would do';
      CREATE TABLE import_jobs (
        id uuid PRIMARY KEY,
        run_id uuid NOT NULL REFERENCES import_runs (id),
        task text NOT NULL CHECK (task IN ('check', 'apply', 'undo')),
        actor json NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'dead')),
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
        finished_at timestamptz
      );
      COMMENT ON COLUMN import_jobs.actor IS 'who asked for it, with the roles of that moment: each row is judged by them';
      CREATE INDEX import_jobs_run ON import_jobs (run_id, id DESC);
      CREATE INDEX import_jobs_unfinished ON import_jobs (next_attempt_at) WHERE state IN ('queued', 'running', 'failed');
      CREATE TABLE import_changes (
        run_id uuid NOT NULL REFERENCES import_runs (id),
        number int NOT NULL CHECK (number > 0),
        kind text NOT NULL CHECK (kind IN ('create', 'change', 'conflict')),
        choice text CHECK (choice IN ('mine', 'stored')),
        title text NOT NULL,
        record_id uuid,
        record_version int,
        fields json NOT NULL,
        applied_id uuid,
        applied_version int,
        subject_id uuid,
        before json,
        PRIMARY KEY (run_id, number),
        CHECK (choice IS NULL OR kind = 'conflict')
      );
      COMMENT ON COLUMN import_changes.fields IS '[{key, address, base, stored, mine}]: what the file would change';
      COMMENT ON COLUMN import_changes.before IS 'what undoing gives back, with the version that the import left behind';
      CREATE INDEX import_changes_conflicts ON import_changes (run_id, number) WHERE kind = 'conflict';
      CREATE INDEX import_changes_record ON import_changes (applied_id) WHERE applied_id IS NOT NULL;
      CREATE TABLE import_problems (
        run_id uuid NOT NULL REFERENCES import_runs (id),
        position int NOT NULL,
        number int,
        address text,
        head text,
        code text NOT NULL,
        messages json NOT NULL,
        PRIMARY KEY (run_id, position)
      );
      CREATE INDEX import_problems_code ON import_problems (run_id, code, position);
      ALTER TABLE measurements ADD FOREIGN KEY (import_run_id) REFERENCES import_runs (id);
      CREATE INDEX measurements_superseded_by ON measurements (superseded_by) WHERE superseded_by IS NOT NULL;
    `);
    await guardRows(queryRunner, {
      import_runs: ofItsAgency,
      import_jobs: likeRun,
      import_changes: likeRun,
      import_problems: likeRun,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX measurements_superseded_by;
      ALTER TABLE measurements DROP CONSTRAINT measurements_import_run_id_fkey;
      DROP TABLE import_problems, import_changes, import_jobs, import_runs;
    `);
  }
}
