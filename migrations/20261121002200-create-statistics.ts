import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, likeIts, ofItsAgency } from './guard-rows.js';

const likeSeries = likeIts('statistic_series', 'series_id', ofItsAgency);

/** Statistics as dated series with their source, totals that are checked against parts, and single facts. */
export class CreateStatistics20261121002200 implements MigrationInterface {
  readonly name = 'CreateStatistics20261121002200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE statistic_series (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        title text NOT NULL,
        unit text NOT NULL,
        population text,
        source text,
        licence text,
        agency_code text REFERENCES agencies (code),
        excerpt boolean NOT NULL DEFAULT false,
        note text,
        version int NOT NULL DEFAULT 1
      );
      CREATE TABLE statistic_values (
        id uuid PRIMARY KEY,
        series_id uuid NOT NULL REFERENCES statistic_series (id),
        row_position int NOT NULL,
        row_label text NOT NULL,
        column_position int NOT NULL,
        column_label text NOT NULL,
        period_kind text NOT NULL CHECK (period_kind IN ('fiscal_year', 'calendar_year', 'month', 'date')),
        year int NOT NULL,
        period_from date NOT NULL,
        period_to date NOT NULL,
        status text NOT NULL DEFAULT 'final' CHECK (status IN ('provisional', 'final')),
        value numeric NOT NULL,
        value_to numeric,
        approximate boolean NOT NULL DEFAULT false,
        reason text,
        superseded_by uuid REFERENCES statistic_values (id) DEFERRABLE INITIALLY DEFERRED,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        CHECK (period_to >= period_from),
        CHECK (value_to IS NULL OR value_to >= value)
      );
      CREATE UNIQUE INDEX statistic_values_current
        ON statistic_values (series_id, period_kind, period_from, period_to, row_label, column_label) WHERE superseded_by IS NULL;
      CREATE TABLE statistic_checks (
        series_id uuid NOT NULL REFERENCES statistic_series (id),
        position int NOT NULL,
        axis text NOT NULL CHECK (axis IN ('row', 'column')),
        total text NOT NULL,
        parts text[] NOT NULL CHECK (cardinality(parts) > 0),
        PRIMARY KEY (series_id, position)
      );
      COMMENT ON TABLE statistic_checks IS 'the row or column that is the total of the others named';
      CREATE TABLE facts (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        programme_id uuid REFERENCES programmes (id),
        strategy_id uuid REFERENCES strategies (id),
        measure_id uuid REFERENCES strategy_measures (id),
        organisation_id uuid REFERENCES organisations (id),
        topic text,
        label text NOT NULL,
        text text,
        value numeric,
        value_to numeric,
        unit text,
        period_kind text CHECK (period_kind IN ('fiscal_year', 'calendar_year', 'month', 'date', 'range')),
        year int,
        period_from date,
        period_to date,
        nature text NOT NULL DEFAULT 'actual'
          CHECK (nature IN ('actual', 'budget', 'plan', 'vision', 'part_of_total', 'denominator', 'statement')),
        whole_code text,
        cumulative_persons boolean NOT NULL DEFAULT false,
        approximate boolean NOT NULL DEFAULT false,
        note text,
        version int NOT NULL DEFAULT 1
      );
      COMMENT ON TABLE facts IS 'single figures and statements of a source document, with their period';
      COMMENT ON COLUMN facts.whole_code IS 'the fact that this one is a part or the denominator of';
      CREATE INDEX facts_strategy ON facts (strategy_id);
      CREATE INDEX facts_programme ON facts (programme_id);
    `);
    await guardRows(queryRunner, {
      statistic_series: ofItsAgency,
      statistic_values: likeSeries,
      statistic_checks: likeSeries,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE facts, statistic_checks, statistic_values, statistic_series;`);
  }
}
