import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A count that both agencies agree to is agreed to for one version of its master. */
export class GiveMastersVersions20261121003510 implements MigrationInterface {
  readonly name = 'GiveMastersVersions20261121003510';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE masters ADD COLUMN version int NOT NULL DEFAULT 1');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE masters DROP COLUMN version');
  }
}
