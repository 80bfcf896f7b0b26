import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Issued reminders, and the ledger of every mail that left or should have left. */
export class CreateRemindersAndDeliveries20261121000700 implements MigrationInterface {
  readonly name = 'CreateRemindersAndDeliveries20261121000700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE reminders (
        id uuid PRIMARY KEY,
        rule text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        recipient_post_id uuid NOT NULL REFERENCES posts (id),
        occurrence date NOT NULL,
        due_on date NOT NULL,
        deadline_at timestamptz NOT NULL,
        issued_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (rule, subject_id, recipient_post_id, occurrence)
      );
      CREATE TABLE deliveries (
        id uuid PRIMARY KEY,
        unique_key text NOT NULL UNIQUE,
        notice text NOT NULL,
        agency_code text REFERENCES agencies (code),
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        reminder_id uuid REFERENCES reminders (id),
        recipient_post_id uuid REFERENCES posts (id),
        person_id uuid REFERENCES people (id),
        recipient_name text,
        recipient_address text,
        subject text NOT NULL,
        text_body text NOT NULL,
        html_body text NOT NULL,
        state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'claimed', 'handed_over', 'accepted',
          'refused', 'retry', 'unknown', 'dead', 'skipped')),
        state_reason text,
        attempts int NOT NULL DEFAULT 0,
        fence int NOT NULL DEFAULT 0,
        claim_token uuid,
        lease_until timestamptz,
        next_attempt_at timestamptz NOT NULL DEFAULT app_now(),
        queued_until timestamptz,
        last_error text,
        unknown_count int NOT NULL DEFAULT 0,
        deadline_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        finished_at timestamptz
      );
      CREATE INDEX deliveries_unfinished ON deliveries (next_attempt_at)
        WHERE state IN ('pending', 'claimed', 'handed_over', 'retry', 'unknown');
      CREATE INDEX deliveries_newest ON deliveries (created_at DESC, id DESC);
      CREATE INDEX deliveries_subject ON deliveries (subject_type, subject_id);
      CREATE TABLE delivery_log (
        id uuid PRIMARY KEY,
        delivery_id uuid NOT NULL REFERENCES deliveries (id),
        at timestamptz NOT NULL DEFAULT app_now(),
        state text NOT NULL,
        note text
      );
      CREATE INDEX delivery_log_delivery ON delivery_log (delivery_id, at, id);
      CREATE TABLE mailbox_messages (
        id uuid PRIMARY KEY,
        message_id text NOT NULL,
        from_address text NOT NULL,
        to_name text,
        to_address text NOT NULL,
        subject text NOT NULL,
        text_body text NOT NULL,
        html_body text NOT NULL,
        received_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE INDEX mailbox_messages_newest ON mailbox_messages (received_at DESC, id DESC);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE mailbox_messages, delivery_log, deliveries, reminders;`);
  }
}
