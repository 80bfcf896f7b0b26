import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which department a side put in charge is edited by many, so that each side counts its versions, the empty ones too. */
export class CloseGapsAroundInitiatives20261121003400 implements MigrationInterface {
  readonly name = 'CloseGapsAroundInitiatives20261121003400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE initiative_departments ALTER COLUMN department_id DROP NOT NULL, ADD COLUMN version int NOT NULL DEFAULT 1;
      COMMENT ON COLUMN initiative_departments.department_id IS 'null = taken away again; the row keeps counting the versions';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`SELECT set_config('app.agency', '*', true)`);
    await queryRunner.query(`DELETE FROM initiative_departments WHERE department_id IS NULL`);
    await queryRunner.query(`SELECT set_config('app.agency', '', true)`);
    await queryRunner.query(
      `ALTER TABLE initiative_departments DROP COLUMN version, ALTER COLUMN department_id SET NOT NULL`,
    );
  }
}
