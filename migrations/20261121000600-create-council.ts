import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils, meetings, agenda, attendance, versioned minutes, decisions and action items. */
export class CreateCouncil20261121000600 implements MigrationInterface {
  readonly name = 'CreateCouncil20261121000600';

  async up(queryRunner: QueryRunner): Promise<void> {
    // The pairs (meeting_id, …) keep a decision or an action item inside its own meeting.
    await queryRunner.query(`
      CREATE TABLE councils (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        agency_code text REFERENCES agencies (code)
      );
      COMMENT ON COLUMN councils.agency_code IS 'null = joint';
      CREATE TABLE council_seats (
        council_id uuid NOT NULL REFERENCES councils (id),
        post_id uuid NOT NULL REFERENCES posts (id),
        position int NOT NULL,
        PRIMARY KEY (council_id, post_id),
        UNIQUE (council_id, position)
      );
      CREATE TABLE meetings (
        id uuid PRIMARY KEY,
        council_id uuid NOT NULL REFERENCES councils (id),
        fiscal_year int NOT NULL,
        number int NOT NULL CHECK (number > 0),
        starts_at timestamptz NOT NULL,
        place text,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'announced', 'held', 'closed', 'cancelled')),
        state_reason text,
        announced_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (council_id, fiscal_year, number),
        CHECK ((state = 'cancelled') = (state_reason IS NOT NULL)),
        CHECK (state = 'cancelled' OR (state = 'draft') = (announced_at IS NULL))
      );
      COMMENT ON COLUMN meetings.announced_at IS 'null = never announced: seen only by those who prepare it';
      CREATE INDEX meetings_by_time ON meetings (starts_at DESC, id DESC);
      CREATE TABLE agenda_items (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        position int NOT NULL,
        title text NOT NULL,
        initiative_id uuid REFERENCES initiatives (id),
        outcome text CHECK (outcome IN ('reported', 'decided', 'agreed', 'noted', 'returned', 'carried_over')),
        version int NOT NULL DEFAULT 1,
        UNIQUE (meeting_id, position),
        UNIQUE (meeting_id, id)
      );
      CREATE INDEX agenda_items_initiative ON agenda_items (initiative_id);
      CREATE TABLE attendances (
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        post_id uuid NOT NULL REFERENCES posts (id),
        attendance text NOT NULL CHECK (attendance IN ('present', 'deputy', 'absent')),
        PRIMARY KEY (meeting_id, post_id)
      );
      CREATE TABLE minutes (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL UNIQUE REFERENCES meetings (id),
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'circulated', 'corrected', 'approved', 'published')),
        body text NOT NULL,
        content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
        version int NOT NULL DEFAULT 1,
        saved_by_post_id uuid NOT NULL REFERENCES posts (id),
        saved_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TABLE minutes_versions (
        meeting_id uuid NOT NULL REFERENCES minutes (meeting_id),
        version int NOT NULL,
        body text NOT NULL,
        content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
        saved_by_post_id uuid NOT NULL REFERENCES posts (id),
        saved_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (meeting_id, version)
      );
      CREATE TRIGGER minutes_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON minutes_versions
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TABLE decisions (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        agenda_item_id uuid NOT NULL,
        number int NOT NULL CHECK (number > 0),
        text text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (meeting_id, number),
        UNIQUE (meeting_id, id),
        FOREIGN KEY (meeting_id, agenda_item_id) REFERENCES agenda_items (meeting_id, id)
      );
      CREATE TABLE action_items (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL REFERENCES meetings (id),
        agenda_item_id uuid NOT NULL,
        decision_id uuid,
        task_id uuid NOT NULL UNIQUE REFERENCES tasks (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        FOREIGN KEY (meeting_id, agenda_item_id) REFERENCES agenda_items (meeting_id, id),
        FOREIGN KEY (meeting_id, decision_id) REFERENCES decisions (meeting_id, id)
      );
      CREATE INDEX action_items_meeting ON action_items (meeting_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE action_items, decisions, minutes_versions, minutes, attendances, agenda_items, meetings,
        council_seats, councils;
    `);
  }
}
