import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, likeIts, ofItsAgency } from './guard-rows.js';

const likeStrategy = likeIts('strategies', 'strategy_id', ofItsAgency);
const likeGoal = likeIts('strategy_goals', 'goal_id', likeStrategy);
const likeMeasure = likeIts('strategy_measures', 'measure_id', likeStrategy);

/** Strategies with their goals, sections and measures, and where a programme is positioned in them. */
export class CreateStrategies20261121001700 implements MigrationInterface {
  readonly name = 'CreateStrategies20261121001700';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE strategies (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        agency_code text REFERENCES agencies (code),
        publisher text,
        generation int,
        fy_from int NOT NULL,
        fy_to int NOT NULL,
        decided_on text,
        vision text,
        note text,
        state text NOT NULL DEFAULT 'active' CHECK (state IN ('draft', 'active', 'ended', 'superseded')),
        state_reason text,
        superseded_by uuid REFERENCES strategies (id),
        rule_set text NOT NULL DEFAULT 'standard',
        version int NOT NULL DEFAULT 1,
        CHECK (fy_to >= fy_from),
        CHECK (superseded_by <> id)
      );
      COMMENT ON COLUMN strategies.superseded_by IS 'the plan that took its place; null = ended, or the source does not say';
      CREATE INDEX strategies_superseded_by ON strategies (superseded_by) WHERE superseded_by IS NOT NULL;
      COMMENT ON COLUMN strategies.agency_code IS 'whose plan it is; null = of a body that is neither agency, or of both';
      CREATE TABLE strategy_goals (
        id uuid PRIMARY KEY,
        strategy_id uuid NOT NULL REFERENCES strategies (id),
        code text NOT NULL,
        number int NOT NULL,
        title text NOT NULL,
        summary text,
        version int NOT NULL DEFAULT 1,
        UNIQUE (strategy_id, code)
      );
      CREATE TABLE strategy_sections (
        id uuid PRIMARY KEY,
        goal_id uuid NOT NULL REFERENCES strategy_goals (id),
        number int NOT NULL,
        title text NOT NULL,
        version int NOT NULL DEFAULT 1,
        UNIQUE (goal_id, number)
      );
      CREATE TABLE strategy_measures (
        id uuid PRIMARY KEY,
        strategy_id uuid NOT NULL REFERENCES strategies (id),
        goal_id uuid REFERENCES strategy_goals (id),
        section_id uuid REFERENCES strategy_sections (id),
        code text NOT NULL,
        kind text NOT NULL DEFAULT 'measure' CHECK (kind IN ('measure', 'project')),
        position int NOT NULL,
        title text NOT NULL,
        summary text,
        note text,
        sdgs int[] NOT NULL DEFAULT '{}',
        tags text[] NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 1,
        UNIQUE (strategy_id, code)
      );
      CREATE INDEX strategy_measures_goal ON strategy_measures (goal_id);
      CREATE INDEX strategy_measures_section ON strategy_measures (section_id) WHERE section_id IS NOT NULL;
      CREATE TABLE strategy_measure_organisations (
        measure_id uuid NOT NULL REFERENCES strategy_measures (id),
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        role text,
        PRIMARY KEY (measure_id, organisation_id)
      );
      CREATE INDEX strategy_measure_organisations_organisation ON strategy_measure_organisations (organisation_id);
      CREATE TABLE strategy_years (
        strategy_id uuid NOT NULL REFERENCES strategies (id),
        fiscal_year int NOT NULL,
        text text NOT NULL,
        version int NOT NULL DEFAULT 1,
        PRIMARY KEY (strategy_id, fiscal_year)
      );
      COMMENT ON TABLE strategy_years IS 'the direction for one year, as a strategy states it anew each year';
      CREATE TABLE programme_strategies (
        programme_id uuid NOT NULL REFERENCES programmes (id),
        strategy_id uuid NOT NULL REFERENCES strategies (id),
        PRIMARY KEY (programme_id, strategy_id)
      );
      CREATE INDEX programme_strategies_strategy ON programme_strategies (strategy_id);
    `);
    await guardRows(queryRunner, {
      strategies: ofItsAgency,
      strategy_goals: likeStrategy,
      strategy_sections: likeGoal,
      strategy_measures: likeStrategy,
      strategy_measure_organisations: likeMeasure,
      strategy_years: likeStrategy,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE programme_strategies, strategy_years, strategy_measure_organisations, strategy_measures, strategy_sections,
        strategy_goals, strategies;
    `);
  }
}
