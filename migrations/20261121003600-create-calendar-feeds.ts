import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The secret address at which a calendar program reads one's tasks and meetings. */
export class CreateCalendarFeeds20261121003600 implements MigrationInterface {
  readonly name = 'CreateCalendarFeeds20261121003600';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE calendar_feeds (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id),
        secret_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        last_read_at timestamptz,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX calendar_feeds_one ON calendar_feeds (account_id) WHERE revoked_at IS NULL;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE calendar_feeds;');
  }
}
