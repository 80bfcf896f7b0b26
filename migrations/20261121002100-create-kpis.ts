import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, likeIts, ofItsAgency } from './guard-rows.js';

const likeIndicator = likeIts('indicators', 'indicator_id', ofItsAgency);

/** Indicators with baselines, targets and measurements; dated masters; versions of the rules of evaluation. */
export class CreateKpis20261121002100 implements MigrationInterface {
  readonly name = 'CreateKpis20261121002100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE rule_sets (
        code text NOT NULL,
        version int NOT NULL,
        name text NOT NULL,
        on_track numeric NOT NULL,
        slightly_behind numeric NOT NULL,
        maintain_slightly_behind numeric NOT NULL,
        note text,
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (code, version),
        CHECK (on_track > slightly_behind AND slightly_behind > 0)
      );
      INSERT INTO rule_sets (code, version, name, on_track, slightly_behind, maintain_slightly_behind)
        VALUES ('standard', 1, '標準', 1, 0.6, 0.95);
      CREATE TABLE masters (
        code text PRIMARY KEY,
        name text NOT NULL,
        unit text NOT NULL,
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid()
      );
      CREATE TABLE master_counts (
        master_code text NOT NULL REFERENCES masters (code),
        valid_from date NOT NULL,
        count numeric NOT NULL,
        source text,
        PRIMARY KEY (master_code, valid_from)
      );
      COMMENT ON TABLE masters IS 'what 全 (all) counts, such as the municipalities of Hokkaido, by date';
      CREATE TABLE indicators (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        usage text NOT NULL CHECK (usage IN ('numeric_target', 'kpi')),
        kind text NOT NULL CHECK (kind IN ('level', 'cumulative', 'per_year', 'growth_vs_previous', 'all_of_n', 'maintain', 'balance', 'undefined')),
        direction text CHECK (direction IN ('increase', 'decrease', 'limit_decline')),
        value_nature text,
        unit text NOT NULL,
        stated_unit text,
        factor numeric NOT NULL DEFAULT 1 CHECK (factor > 0),
        decimals int NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
        cumulative_persons boolean NOT NULL DEFAULT false,
        period_kind text NOT NULL DEFAULT 'fiscal_year' CHECK (period_kind IN ('fiscal_year', 'calendar_year', 'survey')),
        tolerance numeric,
        part_of_id uuid REFERENCES indicators (id) CHECK (part_of_id <> id),
        stage int,
        agency_code text REFERENCES agencies (code),
        department_id uuid REFERENCES departments (id),
        strategy_id uuid REFERENCES strategies (id),
        programme_id uuid REFERENCES programmes (id),
        note text,
        state text NOT NULL DEFAULT 'active' CHECK (state IN ('draft', 'active', 'ended')),
        state_reason text,
        version int NOT NULL DEFAULT 1,
        CHECK ((kind = 'level') = (direction IS NOT NULL))
      );
      COMMENT ON COLUMN indicators.unit IS 'the base unit, in which values are compared (人 of 万人)';
      COMMENT ON COLUMN indicators.factor IS 'base units in one stated unit (10000 for 万人)';
      COMMENT ON COLUMN indicators.cumulative_persons IS '延べ';
      COMMENT ON COLUMN indicators.stage IS 'its place in a funnel of indicators (関心 → 移住)';
      CREATE INDEX indicators_strategy ON indicators (strategy_id);
      CREATE INDEX indicators_programme ON indicators (programme_id);
      CREATE INDEX indicators_part_of ON indicators (part_of_id) WHERE part_of_id IS NOT NULL;
      CREATE TABLE indicator_components (
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        number int NOT NULL CHECK (number > 0),
        label text,
        PRIMARY KEY (indicator_id, number)
      );
      COMMENT ON TABLE indicator_components IS 'one row without a label, or one each of an indicator with several values';
      CREATE TABLE indicator_links (
        id uuid PRIMARY KEY,
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        initiative_id uuid REFERENCES initiatives (id),
        measure_id uuid REFERENCES strategy_measures (id),
        goal_id uuid REFERENCES strategy_goals (id),
        organisation_id uuid REFERENCES organisations (id),
        printed_code text,
        position int NOT NULL DEFAULT 1,
        CHECK (num_nonnulls(initiative_id, measure_id, goal_id, organisation_id) = 1),
        UNIQUE NULLS NOT DISTINCT (indicator_id, initiative_id, measure_id, goal_id, organisation_id)
      );
      CREATE INDEX indicator_links_initiative ON indicator_links (initiative_id) WHERE initiative_id IS NOT NULL;
      CREATE INDEX indicator_links_measure ON indicator_links (measure_id) WHERE measure_id IS NOT NULL;
      CREATE INDEX indicator_links_goal ON indicator_links (goal_id) WHERE goal_id IS NOT NULL;
      CREATE INDEX indicator_links_organisation ON indicator_links (organisation_id) WHERE organisation_id IS NOT NULL;
      CREATE TABLE indicator_baselines (
        indicator_id uuid NOT NULL,
        component int NOT NULL,
        status text NOT NULL CHECK (status IN ('given', 'new', 'absent')),
        value numeric,
        numerator numeric,
        denominator numeric CHECK (denominator <> 0),
        year int,
        period_from date,
        period_to date,
        approximate boolean NOT NULL DEFAULT false,
        display text,
        PRIMARY KEY (indicator_id, component),
        FOREIGN KEY (indicator_id, component) REFERENCES indicator_components (indicator_id, number),
        CHECK ((status = 'given') = (value IS NOT NULL))
      );
      CREATE TABLE indicator_targets (
        id uuid PRIMARY KEY,
        indicator_id uuid NOT NULL,
        component int NOT NULL,
        value numeric,
        value_to numeric,
        year_from int,
        year_to int NOT NULL,
        bound text NOT NULL DEFAULT 'exact_as_stated'
          CHECK (bound IN ('exact_as_stated', 'at_least', 'at_most', 'net_zero_or_surplus')),
        approximate boolean NOT NULL DEFAULT false,
        growth_rate numeric,
        factors jsonb,
        benchmark text,
        master_code text REFERENCES masters (code),
        display text,
        note text,
        decided_on date,
        reason text,
        superseded_by uuid REFERENCES indicator_targets (id) DEFERRABLE INITIALLY DEFERRED,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        FOREIGN KEY (indicator_id, component) REFERENCES indicator_components (indicator_id, number),
        CHECK (year_from IS NULL OR year_to >= year_from)
      );
      COMMENT ON COLUMN indicator_targets.value IS 'in the base unit; null where growth, a master or words say the target';
      COMMENT ON COLUMN indicator_targets.factors IS '[{label, value}] of a target like 20件×5年; their product is the value';
      CREATE UNIQUE INDEX indicator_targets_current ON indicator_targets (indicator_id, component) WHERE superseded_by IS NULL;
      CREATE TABLE measurements (
        id uuid PRIMARY KEY,
        indicator_id uuid NOT NULL,
        component int NOT NULL,
        year int NOT NULL,
        period_kind text NOT NULL CHECK (period_kind IN ('fiscal_year', 'calendar_year', 'month', 'date', 'survey')),
        period_from date NOT NULL,
        period_to date NOT NULL,
        status text NOT NULL CHECK (status IN ('provisional', 'final', 'unpublished', 'missing', 'not_measurable')),
        value numeric,
        numerator numeric,
        denominator numeric CHECK (denominator <> 0),
        stated_value text,
        approximate boolean NOT NULL DEFAULT false,
        at_least boolean NOT NULL DEFAULT false,
        source text,
        published_on text,
        note text,
        reason text,
        post_id uuid REFERENCES posts (id),
        import_run_id uuid,
        superseded_by uuid REFERENCES measurements (id) DEFERRABLE INITIALLY DEFERRED,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        FOREIGN KEY (indicator_id, component) REFERENCES indicator_components (indicator_id, number),
        CHECK ((status IN ('provisional', 'final')) = (value IS NOT NULL)),
        CHECK (period_to >= period_from)
      );
      COMMENT ON COLUMN measurements.year IS 'fiscal or calendar year by period_kind: the year on the axis';
      COMMENT ON COLUMN measurements.status IS '速報, 確定, 未公表, 欠測, 測定不能; only the first two have a value';
      COMMENT ON COLUMN measurements.published_on IS 'day or month of publication';
      CREATE UNIQUE INDEX measurements_current ON measurements (indicator_id, component, period_kind, period_from, period_to)
        WHERE superseded_by IS NULL;
      CREATE INDEX measurements_year ON measurements (indicator_id, year);
      CREATE FUNCTION keep_measured() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF (to_jsonb(NEW) - 'superseded_by') IS DISTINCT FROM (to_jsonb(OLD) - 'superseded_by') THEN
          RAISE EXCEPTION '% are never overwritten, only superseded', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER measurements_kept BEFORE UPDATE ON measurements FOR EACH ROW EXECUTE FUNCTION keep_measured();
      CREATE TRIGGER indicator_targets_kept BEFORE UPDATE ON indicator_targets FOR EACH ROW EXECUTE FUNCTION keep_measured();
      CREATE TABLE evaluations (
        id uuid PRIMARY KEY,
        indicator_id uuid NOT NULL REFERENCES indicators (id),
        year int NOT NULL,
        rule_set text NOT NULL,
        rule_version int NOT NULL,
        inputs jsonb NOT NULL,
        result jsonb NOT NULL,
        post_id uuid REFERENCES posts (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        FOREIGN KEY (rule_set, rule_version) REFERENCES rule_sets (code, version)
      );
      COMMENT ON TABLE evaluations IS 'evaluations that were frozen; any other is derived when it is asked for';
      CREATE INDEX evaluations_indicator ON evaluations (indicator_id, year);
      CREATE TRIGGER evaluations_kept BEFORE UPDATE ON evaluations FOR EACH ROW EXECUTE FUNCTION keep_measured();
      CREATE TRIGGER rule_sets_kept BEFORE UPDATE ON rule_sets FOR EACH ROW EXECUTE FUNCTION keep_measured();
    `);
    await guardRows(queryRunner, {
      indicators: ofItsAgency,
      indicator_components: likeIndicator,
      indicator_links: likeIndicator,
      indicator_baselines: likeIndicator,
      indicator_targets: likeIndicator,
      measurements: likeIndicator,
      evaluations: likeIndicator,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE evaluations, measurements, indicator_targets, indicator_baselines, indicator_links, indicator_components,
        indicators, master_counts, masters, rule_sets;
      DROP FUNCTION keep_measured();
    `);
  }
}
