import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history is numbered and chained; its heads, its checks, and the disposal of contents whose time is over. */
export class SealTheHistory20261121001400 implements MigrationInterface {
  readonly name = 'SealTheHistory20261121001400';

  async up(queryRunner: QueryRunner): Promise<void> {
    // What waits for its seal is a state of its own: rows commit out of order, so no "newer than the last" may ask for it.
    await queryRunner.query(`
      CREATE INDEX domain_events_type ON domain_events (type, occurred_at DESC, id DESC);
      CREATE TABLE unsealed_events (
        event_id uuid PRIMARY KEY REFERENCES domain_events (id),
        waiting_since timestamptz NOT NULL DEFAULT app_now()
      );
      INSERT INTO unsealed_events (event_id) SELECT id FROM domain_events;
      CREATE FUNCTION note_unsealed_events() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO public.unsealed_events (event_id) SELECT id FROM added;
        RETURN NULL;
      END $$;
      CREATE TRIGGER domain_events_unsealed AFTER INSERT ON domain_events
        REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_unsealed_events();
      CREATE TABLE event_seals (
        number bigint PRIMARY KEY CHECK (number > 0),
        event_id uuid NOT NULL UNIQUE REFERENCES domain_events (id),
        event_hash bytea NOT NULL CHECK (octet_length(event_hash) = 32),
        previous_hash bytea NOT NULL CHECK (octet_length(previous_hash) = 32),
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        sealed_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TRIGGER event_seals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_seals
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TABLE seal_heads (
        id uuid PRIMARY KEY,
        day date NOT NULL,
        agency_code text NOT NULL REFERENCES agencies (code),
        number bigint NOT NULL,
        hash bytea NOT NULL CHECK (octet_length(hash) = 32),
        sent_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (day, agency_code)
      );
      COMMENT ON COLUMN seal_heads.number IS 'no foreign key: a head outlives a chain that was cut';
      CREATE TRIGGER seal_heads_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON seal_heads
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER delivery_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON delivery_log
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
    await this.letContentsGo(queryRunner);
    await queryRunner.query(`
      CREATE TABLE chain_verifications (
        id uuid PRIMARY KEY,
        day date UNIQUE,
        requested_by_post_id uuid REFERENCES posts (id),
        head_number bigint,
        head_hash bytea CHECK (octet_length(head_hash) = 32),
        total bigint NOT NULL DEFAULT 0,
        checked bigint NOT NULL DEFAULT 0,
        result json,
        state text NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'dead')),
        attempts int NOT NULL DEFAULT 0,
        fence int NOT NULL DEFAULT 0,
        claim_token uuid,
        lease_until timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT app_now(),
        queued_until timestamptz,
        last_error text,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        finished_at timestamptz,
        CHECK ((head_number IS NULL) = (head_hash IS NULL))
      );
      COMMENT ON COLUMN chain_verifications.day IS 'the day of the daily one; null = a person asked';
      CREATE INDEX chain_verifications_unfinished ON chain_verifications (next_attempt_at)
        WHERE state IN ('queued', 'running', 'failed');
      CREATE INDEX chain_verifications_newest ON chain_verifications (created_at DESC, id DESC);
      CREATE TABLE minutes_reads (
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        person_id uuid NOT NULL REFERENCES people (id),
        day date NOT NULL,
        PRIMARY KEY (meeting_id, person_id, day)
      );
    `);
  }

  /** The only change that an event may see: its content goes, by an approved disposal that names it. */
  private async letContentsGo(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE disposals (
        id uuid PRIMARY KEY,
        agency_code text REFERENCES agencies (code),
        approved_at timestamptz NOT NULL,
        approved_by_post_id uuid NOT NULL REFERENCES posts (id),
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TABLE event_content_disposals (
        event_id uuid PRIMARY KEY REFERENCES domain_events (id),
        disposal_id uuid NOT NULL REFERENCES disposals (id),
        record_kind text NOT NULL,
        record_id uuid NOT NULL,
        disposed_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE INDEX event_content_disposals_disposal ON event_content_disposals (disposal_id);
      CREATE TRIGGER event_content_disposals_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_content_disposals
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE domain_events ALTER COLUMN content DROP NOT NULL;
      CREATE FUNCTION allow_disposal_only() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        restored public.domain_events := NEW;
      BEGIN
        restored.content := OLD.content;
        IF OLD.content IS NOT NULL AND NEW.content IS NULL AND restored IS NOT DISTINCT FROM OLD AND EXISTS (
          SELECT FROM public.event_content_disposals WHERE event_id = OLD.id)
        THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'domain_events is append-only' USING ERRCODE = 'insufficient_privilege';
      END $$;
      DROP TRIGGER domain_events_append_only ON domain_events;
      CREATE TRIGGER domain_events_append_only BEFORE DELETE OR TRUNCATE ON domain_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER domain_events_disposal_only BEFORE UPDATE ON domain_events
        FOR EACH ROW EXECUTE FUNCTION allow_disposal_only();
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE minutes_reads, chain_verifications;
      DROP TRIGGER domain_events_disposal_only ON domain_events;
      DROP TRIGGER domain_events_append_only ON domain_events;
      DROP FUNCTION allow_disposal_only();
      UPDATE domain_events SET content = '{}' WHERE content IS NULL;
      ALTER TABLE domain_events ALTER COLUMN content SET NOT NULL;
      CREATE TRIGGER domain_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_events
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      DROP TRIGGER delivery_log_append_only ON delivery_log;
      DROP TRIGGER domain_events_unsealed ON domain_events;
      DROP FUNCTION note_unsealed_events();
      DROP TABLE event_content_disposals, disposals, seal_heads, event_seals, unsealed_events;
      DROP INDEX domain_events_type;
    `);
  }
}
