import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Agencies, departments, posts with dated holders, accounts and their sessions. */
export class CreateAgencies20261121000200 implements MigrationInterface {
  readonly name = 'CreateAgencies20261121000200';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE agencies (
        code text PRIMARY KEY CHECK (code ~ '^[a-z][a-z_]{1,30}$' AND code <> 'joint'),
        name text NOT NULL,
        short_name text NOT NULL,
        position int NOT NULL UNIQUE
      );
      INSERT INTO agencies (code, name, short_name, position) VALUES ('prefecture', '北海道', '道', 1), ('city', '札幌市', '市', 2);
      CREATE TABLE departments (
        id uuid PRIMARY KEY,
        agency_code text NOT NULL REFERENCES agencies (code),
        parent_id uuid REFERENCES departments (id),
        name text NOT NULL,
        kind text NOT NULL DEFAULT 'department' CHECK (kind IN ('department', 'regional_bureau')),
        valid_from date NOT NULL,
        valid_to date,
        demo boolean NOT NULL DEFAULT false,
        CHECK (valid_to IS NULL OR valid_to >= valid_from)
      );
      CREATE TABLE posts (
        id uuid PRIMARY KEY,
        agency_code text REFERENCES agencies (code),
        department_id uuid REFERENCES departments (id),
        name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        demo boolean NOT NULL DEFAULT false,
        CHECK (valid_to IS NULL OR valid_to >= valid_from)
      );
      CREATE TABLE post_roles (
        post_id uuid NOT NULL REFERENCES posts (id),
        role text NOT NULL CHECK (role IN ('secretariat', 'owner_staff', 'section_head', 'bureau_coordinator',
          'council_member', 'viewer', 'administrator')),
        PRIMARY KEY (post_id, role)
      );
      CREATE TABLE people (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        email text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TABLE post_holders (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES posts (id),
        person_id uuid NOT NULL REFERENCES people (id),
        kind text NOT NULL DEFAULT 'holder' CHECK (kind IN ('holder', 'deputy')),
        valid_from date NOT NULL,
        valid_to date,
        CHECK (valid_to IS NULL OR valid_to >= valid_from),
        UNIQUE (post_id, person_id, kind, valid_from)
      );
      CREATE INDEX post_holders_person ON post_holders (person_id, valid_from);
      CREATE TABLE accounts (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL UNIQUE REFERENCES people (id),
        login_name text NOT NULL,
        password_hash text NOT NULL,
        disabled_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE UNIQUE INDEX accounts_login_name ON accounts (lower(login_name));
      CREATE TABLE sessions (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES accounts (id),
        post_id uuid REFERENCES posts (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        last_seen_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX sessions_account ON sessions (account_id) WHERE ended_at IS NULL;
      CREATE TABLE sign_in_failures (
        key bytea PRIMARY KEY,
        failures int NOT NULL,
        last_failed_at timestamptz NOT NULL,
        blocked_until timestamptz
      );
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE sign_in_failures, sessions, accounts, post_holders, people, post_roles, posts, departments, agencies;
    `);
  }
}
