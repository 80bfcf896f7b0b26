import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programme > theme > initiative over the generations, with partners, lineage and open data issues. */
export class CreateProgrammes20261121000300 implements MigrationInterface {
  readonly name = 'CreateProgrammes20261121000300';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE organisations (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        kind text NOT NULL,
        affiliation text,
        note text
      );
      CREATE TABLE programmes (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        generation int NOT NULL UNIQUE,
        fy_from int NOT NULL,
        fy_to int NOT NULL,
        decided_on text,
        positioned_in text[] NOT NULL DEFAULT '{}',
        relations text[] NOT NULL DEFAULT '{}',
        objectives text[] NOT NULL DEFAULT '{}',
        outcome text,
        CHECK (fy_to >= fy_from)
      );
      CREATE TABLE themes (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        code text NOT NULL,
        number int NOT NULL,
        title text NOT NULL,
        summary text,
        UNIQUE (programme_id, number)
      );
      CREATE TABLE initiatives (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        theme_id uuid NOT NULL REFERENCES themes (id),
        code text NOT NULL,
        number int NOT NULL,
        title text NOT NULL,
        summary text,
        owner_kind text NOT NULL CHECK (owner_kind IN ('prefecture', 'city', 'joint', 'unknown')),
        owner_status text NOT NULL CHECK (owner_status IN ('proposed', 'confirmed')),
        owner_confidence text CHECK (owner_confidence IN ('high', 'medium', 'low')),
        owner_basis text,
        state text NOT NULL CHECK (state IN ('draft', 'proposed', 'agreed', 'active', 'suspended', 'completed', 'ended', 'superseded')),
        state_reason text,
        keywords text[] NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 1,
        UNIQUE (programme_id, code)
      );
      CREATE INDEX initiatives_theme ON initiatives (theme_id, number);
      CREATE TABLE initiative_departments (
        initiative_id uuid NOT NULL REFERENCES initiatives (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        department_id uuid NOT NULL REFERENCES departments (id),
        PRIMARY KEY (initiative_id, agency_code)
      );
      CREATE TABLE initiative_partners (
        initiative_id uuid NOT NULL REFERENCES initiatives (id),
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        position int NOT NULL,
        PRIMARY KEY (initiative_id, organisation_id)
      );
      CREATE INDEX initiative_partners_organisation ON initiative_partners (organisation_id);
      CREATE TABLE initiative_lineage (
        id uuid PRIMARY KEY,
        from_initiative_id uuid REFERENCES initiatives (id),
        to_initiative_id uuid REFERENCES initiatives (id),
        kind text NOT NULL CHECK (kind IN ('continued', 'split', 'merged', 'new', 'ended')),
        basis text,
        confidence text CHECK (confidence IN ('high', 'medium', 'low')),
        status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'confirmed')),
        CHECK ((kind = 'new') = (from_initiative_id IS NULL)),
        CHECK ((kind = 'ended') = (to_initiative_id IS NULL)),
        UNIQUE NULLS NOT DISTINCT (from_initiative_id, to_initiative_id)
      );
      CREATE INDEX initiative_lineage_to ON initiative_lineage (to_initiative_id);
      CREATE TABLE data_issues (
        id uuid PRIMARY KEY,
        programme_id uuid NOT NULL REFERENCES programmes (id),
        place text NOT NULL,
        statement text NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'ruled')),
        UNIQUE (programme_id, place, statement)
      );
      CREATE TABLE import_records (
        dataset text NOT NULL,
        record_type text NOT NULL,
        record_key text NOT NULL,
        record_id uuid NOT NULL,
        imported_hash bytea NOT NULL,
        imported_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (dataset, record_type, record_key)
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE import_records, data_issues, initiative_lineage, initiative_partners, initiative_departments,
        initiatives, themes, programmes, organisations;
    `);
  }
}
