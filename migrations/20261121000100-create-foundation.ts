import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time, history, outbox, timetable, idempotency and files: what every feature stands on. */
export class CreateFoundation20261121000100 implements MigrationInterface {
  readonly name = 'CreateFoundation20261121000100';

  async up(queryRunner: QueryRunner): Promise<void> {
    // app_now() is the one clock of every process; only a test database can hold an offset.
    await queryRunner.query(`
      CREATE TABLE clock_offset (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        amount interval NOT NULL
      );
      CREATE FUNCTION refuse_clock_offset() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF current_database() NOT LIKE 'renkei\\_test%' THEN
          RAISE EXCEPTION 'a clock offset is only allowed in a test database';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER clock_offset_only_in_tests BEFORE INSERT OR UPDATE ON clock_offset
        FOR EACH ROW EXECUTE FUNCTION refuse_clock_offset();
      CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE AS $$
        SELECT now() + coalesce((SELECT amount FROM public.clock_offset), interval '0')
      $$;
      CREATE FUNCTION app_today() RETURNS date LANGUAGE sql STABLE AS $$
        SELECT (public.app_now() AT TIME ZONE 'Asia/Tokyo')::date
      $$;
    `);
    await queryRunner.query(`
      CREATE TABLE installation (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        demo boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
    `);
    await queryRunner.query(`
      CREATE TABLE domain_events (
        id uuid PRIMARY KEY,
        type text NOT NULL,
        payload_version int NOT NULL DEFAULT 1,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        agency_code text,
        account_id uuid,
        person_id uuid,
        post_id uuid,
        system_actor text,
        request_id text,
        content text NOT NULL,
        content_hash bytea NOT NULL,
        occurred_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE INDEX domain_events_subject ON domain_events (subject_type, subject_id, occurred_at);
      CREATE INDEX domain_events_time ON domain_events (occurred_at, id);
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER domain_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    // The claim columns are alike on every table of work; libs/platform/jobs/claims.ts is their only user.
    await queryRunner.query(`
      CREATE TABLE event_work (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL REFERENCES domain_events (id),
        handler text NOT NULL,
        state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'claimed', 'retry', 'done', 'dead')),
        attempts int NOT NULL DEFAULT 0,
        fence int NOT NULL DEFAULT 0,
        claim_token uuid,
        lease_until timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT app_now(),
        queued_until timestamptz,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        finished_at timestamptz,
        UNIQUE (event_id, handler)
      );
      CREATE INDEX event_work_unfinished ON event_work (next_attempt_at) WHERE state IN ('pending', 'claimed', 'retry');
      CREATE TABLE schedule_slots (
        id uuid PRIMARY KEY,
        schedule text NOT NULL,
        slot timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'claimed', 'retry', 'done', 'dead')),
        attempts int NOT NULL DEFAULT 0,
        fence int NOT NULL DEFAULT 0,
        claim_token uuid,
        lease_until timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT app_now(),
        queued_until timestamptz,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        finished_at timestamptz,
        UNIQUE (schedule, slot)
      );
      CREATE INDEX schedule_slots_unfinished ON schedule_slots (next_attempt_at) WHERE state IN ('pending', 'claimed', 'retry');
    `);
    await queryRunner.query(`
      CREATE TABLE idempotency_keys (
        account_id uuid NOT NULL,
        key text NOT NULL,
        request_hash bytea NOT NULL,
        response_status int NOT NULL,
        response_body text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (account_id, key)
      );
      CREATE INDEX idempotency_keys_age ON idempotency_keys (created_at);
      CREATE TABLE files (
        id uuid PRIMARY KEY,
        storage_key text NOT NULL UNIQUE,
        name text NOT NULL,
        content_type text NOT NULL,
        size bigint NOT NULL,
        sha256 bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE files, idempotency_keys, schedule_slots, event_work, domain_events, installation;
      DROP FUNCTION app_today();
      DROP FUNCTION app_now();
      DROP TABLE clock_offset;
      DROP FUNCTION refuse_clock_offset();
      DROP FUNCTION refuse_change();
    `);
  }
}
