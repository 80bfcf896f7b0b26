import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ranks that a source prints beside its numbers: kept as they are, never computed. */
export class KeepPrintedRanks20261121002500 implements MigrationInterface {
  readonly name = 'KeepPrintedRanks20261121002500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE statistic_values ADD COLUMN rank int CHECK (rank > 0);
      COMMENT ON COLUMN statistic_values.rank IS 'as the source prints it, also where it does not follow from the values';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE statistic_values DROP COLUMN rank`);
  }
}
