import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The April hand-over: lists of transfers with their rows, who hands over what to whom, receipts, and ended accounts. */
export class CreateTransfers20261121001300 implements MigrationInterface {
  readonly name = 'CreateTransfers20261121001300';

  async up(queryRunner: QueryRunner): Promise<void> {
    // A row keeps its cells as they were written, so that it is judged anew when it is scheduled and when it is applied.
    await queryRunner.query(`
      CREATE TABLE transfer_lists (
        id uuid PRIMARY KEY,
        agency_code text NOT NULL REFERENCES agencies (code),
        title text NOT NULL,
        effective_on date NOT NULL,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'scheduled', 'applied', 'failed', 'withdrawn')),
        state_reason text,
        file_id uuid REFERENCES files (id),
        problems json NOT NULL DEFAULT '[]',
        unchanged int NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        created_by_post_id uuid NOT NULL REFERENCES posts (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        scheduled_at timestamptz,
        applied_at timestamptz,
        CHECK ((state = 'withdrawn') = (state_reason IS NOT NULL)),
        CHECK ((state = 'applied') = (applied_at IS NOT NULL)),
        CHECK (state NOT IN ('scheduled', 'applied', 'failed') OR scheduled_at IS NOT NULL)
      );
      CREATE INDEX transfer_lists_newest ON transfer_lists (agency_code, id DESC);
      CREATE INDEX transfer_lists_due ON transfer_lists (effective_on) WHERE state = 'scheduled';
      CREATE TABLE transfer_rows (
        id uuid PRIMARY KEY,
        list_id uuid NOT NULL REFERENCES transfer_lists (id),
        number int NOT NULL CHECK (number > 0),
        cells json NOT NULL,
        person_name text,
        email text,
        person_id uuid REFERENCES people (id),
        from_post_id uuid REFERENCES posts (id),
        to_post_id uuid REFERENCES posts (id),
        starts_on date,
        concurrent boolean NOT NULL DEFAULT false,
        successor_email text,
        UNIQUE (list_id, number)
      );
      CREATE INDEX transfer_rows_from ON transfer_rows (from_post_id);
      CREATE INDEX transfer_rows_to ON transfer_rows (to_post_id);
      CREATE TABLE hand_overs (
        id uuid PRIMARY KEY,
        row_id uuid NOT NULL REFERENCES transfer_rows (id),
        side text NOT NULL CHECK (side IN ('gives', 'takes')),
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid REFERENCES people (id),
        note text NOT NULL DEFAULT '',
        version int NOT NULL DEFAULT 0,
        confirmed_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (row_id, side)
      );
      CREATE INDEX hand_overs_person ON hand_overs (person_id, created_at);
      CREATE INDEX hand_overs_post ON hand_overs (post_id);
      CREATE TABLE hand_over_notes (
        hand_over_id uuid NOT NULL REFERENCES hand_overs (id),
        version int NOT NULL,
        text text NOT NULL,
        saved_by_person_id uuid NOT NULL REFERENCES people (id),
        saved_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (hand_over_id, version)
      );
      CREATE TRIGGER hand_over_notes_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON hand_over_notes
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TABLE transfer_receipts (
        id uuid PRIMARY KEY,
        row_id uuid NOT NULL UNIQUE REFERENCES transfer_rows (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        person_ids uuid[] NOT NULL,
        content text NOT NULL,
        content_hash bytea NOT NULL CHECK (octet_length(content_hash) = 32),
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TRIGGER transfer_receipts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON transfer_receipts
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TABLE account_endings (
        row_id uuid PRIMARY KEY REFERENCES transfer_rows (id),
        person_id uuid NOT NULL REFERENCES people (id),
        ends_on date NOT NULL,
        warned_again_at timestamptz,
        ended_at timestamptz,
        kept_at timestamptz
      );
      CREATE INDEX account_endings_due ON account_endings (ends_on) WHERE ended_at IS NULL AND kept_at IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE account_endings, transfer_receipts, hand_over_notes, hand_overs, transfer_rows, transfer_lists;
    `);
  }
}
