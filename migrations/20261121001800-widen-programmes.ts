import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, likeIts, ofItsAgency, ofItsOwner } from './guard-rows.js';

/** What an initiative holds beside its official wording, and who confirmed whose it is. */
export class WidenProgrammes20261121001800 implements MigrationInterface {
  readonly name = 'WidenProgrammes20261121001800';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE programmes
        ADD COLUMN version int NOT NULL DEFAULT 1,
        ADD COLUMN period_inferred boolean NOT NULL DEFAULT false,
        ADD COLUMN rule_set text NOT NULL DEFAULT 'standard',
        ADD COLUMN principles jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN challenges jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN council_organisation_id uuid REFERENCES organisations (id),
        ADD COLUMN note text;
      COMMENT ON COLUMN programmes.period_inferred IS 'the source does not state the period';
      ALTER TABLE themes ADD COLUMN aims text[] NOT NULL DEFAULT '{}', ADD COLUMN version int NOT NULL DEFAULT 1;
      ALTER TABLE initiatives
        ADD COLUMN lead_agency text REFERENCES agencies (code),
        ADD COLUMN sdgs int[] NOT NULL DEFAULT '{}',
        ADD COLUMN tags text[] NOT NULL DEFAULT '{}',
        ADD COLUMN funding_sources text[] NOT NULL DEFAULT '{}',
        ADD COLUMN indicator_candidates text[] NOT NULL DEFAULT '{}',
        ADD COLUMN proposed_by_post_id uuid REFERENCES posts (id),
        ADD COLUMN proposed_by_person_id uuid REFERENCES people (id),
        ADD COLUMN proposed_at timestamptz;
      ALTER TABLE initiative_departments ADD COLUMN post_id uuid REFERENCES posts (id);
      ALTER TABLE initiative_partners ADD COLUMN role text;
      CREATE TABLE initiative_notes (
        initiative_id uuid PRIMARY KEY REFERENCES initiatives (id),
        text text NOT NULL,
        version int NOT NULL DEFAULT 1,
        post_id uuid REFERENCES posts (id),
        updated_at timestamptz NOT NULL DEFAULT app_now()
      );
      COMMENT ON TABLE initiative_notes IS 'working notes of both agencies, apart from the official wording';
      CREATE TABLE initiative_consents (
        initiative_id uuid NOT NULL REFERENCES initiatives (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        initiative_version int NOT NULL,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        consented_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (initiative_id, agency_code)
      );
      COMMENT ON TABLE initiative_consents IS 'who said yes to a proposed initiative, and to which version of it';
      CREATE TABLE owner_confirmations (
        initiative_id uuid NOT NULL REFERENCES initiatives (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        owner_kind text NOT NULL CHECK (owner_kind IN ('prefecture', 'city', 'joint')),
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        confirmed_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (initiative_id, agency_code)
      );
      CREATE TABLE marker_confirmations (
        entry_id uuid NOT NULL REFERENCES progress_entries (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        marker text NOT NULL CHECK (marker IN ('prefecture', 'city', 'joint')),
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        confirmed_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (entry_id, agency_code)
      );
    `);
    await guardRows(queryRunner, {
      initiative_notes: likeIts('initiatives', 'initiative_id', ofItsOwner),
      initiative_consents: ofItsAgency,
      owner_confirmations: ofItsAgency,
      marker_confirmations: ofItsAgency,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE marker_confirmations, owner_confirmations, initiative_consents, initiative_notes;
      ALTER TABLE initiative_partners DROP COLUMN role;
      ALTER TABLE initiative_departments DROP COLUMN post_id;
      ALTER TABLE initiatives DROP COLUMN proposed_at, DROP COLUMN proposed_by_person_id, DROP COLUMN proposed_by_post_id,
        DROP COLUMN indicator_candidates, DROP COLUMN funding_sources, DROP COLUMN tags,
        DROP COLUMN sdgs, DROP COLUMN lead_agency;
      ALTER TABLE themes DROP COLUMN version, DROP COLUMN aims;
      ALTER TABLE programmes DROP COLUMN note, DROP COLUMN council_organisation_id, DROP COLUMN challenges,
        DROP COLUMN principles, DROP COLUMN rule_set, DROP COLUMN period_inferred, DROP COLUMN version;
    `);
  }
}
