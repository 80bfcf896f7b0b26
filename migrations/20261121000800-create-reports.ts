import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Report runs with their files, and the monthly schedules that start them. */
export class CreateReports20261121000800 implements MigrationInterface {
  readonly name = 'CreateReports20261121000800';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE report_runs (
        id uuid PRIMARY KEY,
        definition text NOT NULL,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        format text NOT NULL,
        data_version bytea NOT NULL,
        content text NOT NULL,
        summary json NOT NULL,
        frozen_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'dead')),
        draft boolean NOT NULL,
        step text,
        place text,
        steps_done int NOT NULL DEFAULT 0,
        steps_total int NOT NULL DEFAULT 0,
        error json,
        file_id uuid REFERENCES files (id),
        requested_by_post_id uuid REFERENCES posts (id),
        attempts int NOT NULL DEFAULT 0,
        fence int NOT NULL DEFAULT 0,
        claim_token uuid,
        lease_until timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT app_now(),
        queued_until timestamptz,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        finished_at timestamptz,
        UNIQUE (definition, programme_id, format, data_version)
      );
      CREATE INDEX report_runs_unfinished ON report_runs (next_attempt_at) WHERE state IN ('queued', 'running', 'failed');
      CREATE INDEX report_runs_newest ON report_runs (created_at DESC, id DESC);
      CREATE TABLE report_schedules (
        id uuid PRIMARY KEY,
        definition text NOT NULL,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        day_of_month int NOT NULL CHECK (day_of_month BETWEEN 1 AND 31),
        hour int NOT NULL CHECK (hour BETWEEN 0 AND 23),
        minute int NOT NULL DEFAULT 0 CHECK (minute BETWEEN 0 AND 59),
        next_slot_at timestamptz NOT NULL,
        paused_at timestamptz,
        deleted_at timestamptz,
        created_by_post_id uuid NOT NULL REFERENCES posts (id),
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE INDEX report_schedules_due ON report_schedules (next_slot_at) WHERE paused_at IS NULL AND deleted_at IS NULL;
      CREATE TABLE report_schedule_recipients (
        schedule_id uuid NOT NULL REFERENCES report_schedules (id),
        post_id uuid NOT NULL REFERENCES posts (id),
        PRIMARY KEY (schedule_id, post_id)
      );
      CREATE TABLE report_schedule_slots (
        schedule_id uuid NOT NULL REFERENCES report_schedules (id),
        slot timestamptz NOT NULL,
        run_id uuid NOT NULL REFERENCES report_runs (id),
        deadline_at timestamptz NOT NULL,
        ready_at timestamptz,
        failed_at timestamptz,
        PRIMARY KEY (schedule_id, slot)
      );
      CREATE INDEX report_schedule_slots_waiting ON report_schedule_slots (run_id) WHERE ready_at IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE report_schedule_slots, report_schedule_recipients, report_schedules, report_runs;
    `);
  }
}
