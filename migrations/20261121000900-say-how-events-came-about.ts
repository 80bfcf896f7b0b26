import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history says by what right somebody acted: session, token, job or command, and whether as a deputy. */
export class SayHowEventsCameAbout20261121000900 implements MigrationInterface {
  readonly name = 'SayHowEventsCameAbout20261121000900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE domain_events
        ADD COLUMN acting_by text CHECK (acting_by IN ('session', 'token', 'job', 'command')),
        ADD COLUMN acting_id uuid,
        ADD COLUMN as_deputy boolean NOT NULL DEFAULT false;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE domain_events DROP COLUMN as_deputy, DROP COLUMN acting_id, DROP COLUMN acting_by;
    `);
  }
}
