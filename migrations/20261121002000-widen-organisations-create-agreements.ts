import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, likeIts, ofItsAgency } from './guard-rows.js';

const likeAgreement = likeIts('agreements', 'agreement_id', ofItsAgency);

/** Organisations with renames, dated members and ties; agreements with parties, items, terms and amendments. */
export class WidenOrganisationsCreateAgreements20261121002000 implements MigrationInterface {
  readonly name = 'WidenOrganisationsCreateAgreements20261121002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE organisations
        ADD COLUMN subkind text,
        ADD COLUMN url text,
        ADD COLUMN founded_on text;
      COMMENT ON COLUMN organisations.subkind IS 'the registry''s own kind, such as 地域連携DMO';
      COMMENT ON COLUMN organisations.founded_on IS 'a day, a month or a year, as exactly as the source says';
      CREATE TABLE organisation_names (
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        valid_from date NOT NULL,
        name text NOT NULL,
        PRIMARY KEY (organisation_id, valid_from)
      );
      CREATE TABLE organisation_members (
        id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES organisations (id),
        member_id uuid REFERENCES organisations (id),
        name text NOT NULL,
        role text,
        position int NOT NULL,
        valid_from date,
        valid_to date,
        CHECK (member_id <> organisation_id),
        CHECK (valid_to IS NULL OR valid_from IS NULL OR valid_to >= valid_from)
      );
      COMMENT ON COLUMN organisation_members.valid_from IS 'null = the source does not say since when';
      CREATE INDEX organisation_members_organisation ON organisation_members (organisation_id, position);
      CREATE INDEX organisation_members_member ON organisation_members (member_id) WHERE member_id IS NOT NULL;
      CREATE TABLE organisation_ties (
        from_id uuid NOT NULL REFERENCES organisations (id),
        to_id uuid NOT NULL REFERENCES organisations (id),
        kind text NOT NULL CHECK (kind IN ('pair', 'successor', 'part_of')),
        note text,
        id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
        PRIMARY KEY (from_id, to_id, kind),
        CHECK (from_id <> to_id)
      );
      CREATE INDEX organisation_ties_to ON organisation_ties (to_id);
      CREATE TABLE agreements (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        name text NOT NULL,
        agency_code text REFERENCES agencies (code),
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'active', 'auto_renewed', 'amended', 'expired', 'terminated')),
        state_reason text,
        signed_on text,
        starts_on date,
        validity text NOT NULL CHECK (validity IN ('fixed', 'relative', 'none')),
        ends_on date,
        term_months int CHECK (term_months > 0),
        renewal text NOT NULL DEFAULT 'none' CHECK (renewal IN ('none', 'automatic', 'by_agreement')),
        renewal_months int CHECK (renewal_months > 0),
        terminated_on date,
        post_id uuid REFERENCES posts (id),
        department_id uuid REFERENCES departments (id),
        note text,
        version int NOT NULL DEFAULT 1,
        CHECK (ends_on IS NULL OR starts_on IS NULL OR ends_on >= starts_on),
        CHECK (validity <> 'none' OR ends_on IS NULL)
      );
      COMMENT ON COLUMN agreements.signed_on IS 'a day, or a month where the source says no more';
      COMMENT ON COLUMN agreements.renewal_months IS 'null with automatic = the clause does not say how long';
      CREATE INDEX agreements_ending ON agreements (ends_on) WHERE ends_on IS NOT NULL;
      CREATE TABLE agreement_parties (
        agreement_id uuid NOT NULL REFERENCES agreements (id),
        position int NOT NULL,
        agency_code text REFERENCES agencies (code),
        organisation_id uuid REFERENCES organisations (id),
        name text NOT NULL,
        PRIMARY KEY (agreement_id, position)
      );
      CREATE INDEX agreement_parties_organisation ON agreement_parties (organisation_id) WHERE organisation_id IS NOT NULL;
      CREATE TABLE agreement_items (
        agreement_id uuid NOT NULL REFERENCES agreements (id),
        position int NOT NULL,
        text text NOT NULL,
        PRIMARY KEY (agreement_id, position)
      );
      CREATE TABLE agreement_terms (
        agreement_id uuid NOT NULL REFERENCES agreements (id),
        number int NOT NULL,
        starts_on date,
        ends_on date,
        kind text NOT NULL CHECK (kind IN ('initial', 'renewed', 'auto_renewed')),
        task_id uuid REFERENCES tasks (id),
        PRIMARY KEY (agreement_id, number)
      );
      COMMENT ON COLUMN agreement_terms.task_id IS 'the renewal task opened 120 days before the term ends';
      CREATE TABLE agreement_amendments (
        id uuid PRIMARY KEY,
        agreement_id uuid NOT NULL REFERENCES agreements (id),
        amended_on date NOT NULL,
        reason text NOT NULL,
        changes jsonb NOT NULL,
        post_id uuid REFERENCES posts (id),
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE INDEX agreement_amendments_agreement ON agreement_amendments (agreement_id);
      CREATE TABLE agreement_initiatives (
        agreement_id uuid NOT NULL REFERENCES agreements (id),
        initiative_id uuid NOT NULL REFERENCES initiatives (id),
        PRIMARY KEY (agreement_id, initiative_id)
      );
      CREATE INDEX agreement_initiatives_initiative ON agreement_initiatives (initiative_id);
    `);
    await guardRows(queryRunner, {
      agreements: ofItsAgency,
      agreement_parties: likeAgreement,
      agreement_items: likeAgreement,
      agreement_terms: likeAgreement,
      agreement_amendments: likeAgreement,
      agreement_initiatives: likeAgreement,
    });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE agreement_initiatives, agreement_amendments, agreement_terms, agreement_items, agreement_parties, agreements,
        organisation_ties, organisation_members, organisation_names;
      ALTER TABLE organisations DROP COLUMN founded_on, DROP COLUMN url, DROP COLUMN subkind;
    `);
  }
}
