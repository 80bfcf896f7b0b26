import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An indicator is public by an act of its agency, or because it came as official wording in an import. */
export class PublishIndicators20261121003410 implements MigrationInterface {
  readonly name = 'PublishIndicators20261121003410';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE indicators ADD COLUMN published_at timestamptz;
      COMMENT ON COLUMN indicators.published_at IS 'by whom it was made public on a page; an imported one is public without';
      CREATE INDEX import_records_record ON import_records (record_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX import_records_record;
      ALTER TABLE indicators DROP COLUMN published_at;
    `);
  }
}
