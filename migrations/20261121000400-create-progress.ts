import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was printed on the progress of a programme: blocks, entries and their placements. */
export class CreateProgress20261121000400 implements MigrationInterface {
  readonly name = 'CreateProgress20261121000400';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE progress_reports (
        programme_id uuid PRIMARY KEY REFERENCES programmes (id),
        title text NOT NULL,
        parent_title text NOT NULL,
        fy_from int NOT NULL,
        fy_to int NOT NULL,
        situation json NOT NULL,
        CHECK (fy_to >= fy_from)
      );
      CREATE TABLE report_blocks (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        theme_id uuid NOT NULL REFERENCES themes (id),
        code text NOT NULL,
        number int NOT NULL,
        heading text NOT NULL,
        outline text NOT NULL,
        UNIQUE (programme_id, code)
      );
      CREATE TABLE report_block_initiatives (
        block_id uuid NOT NULL REFERENCES report_blocks (id),
        initiative_id uuid NOT NULL REFERENCES initiatives (id),
        position int NOT NULL,
        PRIMARY KEY (block_id, initiative_id)
      );
      CREATE INDEX report_block_initiatives_initiative ON report_block_initiatives (initiative_id);
      CREATE TABLE report_block_photos (
        block_id uuid NOT NULL REFERENCES report_blocks (id),
        position int NOT NULL,
        caption text NOT NULL,
        PRIMARY KEY (block_id, position)
      );
      CREATE TABLE report_block_info_boxes (
        block_id uuid NOT NULL REFERENCES report_blocks (id),
        position int NOT NULL,
        title text NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (block_id, position)
      );
      CREATE TABLE progress_entries (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        code text NOT NULL,
        marker text NOT NULL CHECK (marker IN ('prefecture', 'city', 'joint', 'unknown')),
        suggested_marker text CHECK (suggested_marker IN ('prefecture', 'city', 'joint')),
        marker_confidence text CHECK (marker_confidence IN ('high', 'medium', 'low')),
        marker_basis text,
        fy_from int NOT NULL,
        fy_to int NOT NULL,
        fiscal_years int[] NOT NULL DEFAULT '{}',
        fiscal_years_inferred boolean NOT NULL DEFAULT false,
        events text[] NOT NULL DEFAULT '{}',
        organisations text[] NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 1,
        CHECK ((marker = 'unknown') = (suggested_marker IS NOT NULL)),
        UNIQUE (programme_id, code)
      );
      CREATE TABLE entry_placements (
        entry_id uuid NOT NULL REFERENCES progress_entries (id),
        block_id uuid NOT NULL REFERENCES report_blocks (id),
        code text NOT NULL,
        position int NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (block_id, position),
        UNIQUE (entry_id, block_id)
      );
      CREATE TABLE entry_figures (
        entry_id uuid NOT NULL REFERENCES progress_entries (id),
        position int NOT NULL,
        label text NOT NULL,
        value numeric NOT NULL,
        unit text NOT NULL,
        fiscal_year int,
        fiscal_year_inferred boolean NOT NULL DEFAULT false,
        PRIMARY KEY (entry_id, position)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE entry_figures, entry_placements, progress_entries, report_block_info_boxes, report_block_photos,
        report_block_initiatives, report_blocks, progress_reports;
    `);
  }
}
