import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, ofItsAgency } from './guard-rows.js';

/** What was agreed is taken back as it was agreed, by each side that had a say; memberships are edited by version. */
export class WithdrawRevisionsEditMembers20261121002800 implements MigrationInterface {
  readonly name = 'WithdrawRevisionsEditMembers20261121002800';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE revision_withdrawals (
        revision_id uuid NOT NULL REFERENCES revisions (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        reason text NOT NULL,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        asked_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (revision_id, agency_code)
      );
      COMMENT ON TABLE revision_withdrawals IS 'of agreed revisions; the last one that is needed withdraws it';
      ALTER TABLE organisation_members ADD COLUMN version int NOT NULL DEFAULT 1;
    `);
    await guardRows(queryRunner, { revision_withdrawals: ofItsAgency });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organisation_members DROP COLUMN version;
      DROP TABLE revision_withdrawals;
    `);
  }
}
