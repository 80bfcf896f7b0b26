import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-in through an agency's OpenID provider, and personal access tokens for scripts. */
export class AddProvidersAndAccessTokens20261121001100 implements MigrationInterface {
  readonly name = 'AddProvidersAndAccessTokens20261121001100';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Whoever came through the provider has no password.
    await queryRunner.query(`ALTER TABLE accounts ALTER COLUMN password_hash DROP NOT NULL`);
    await queryRunner.query(`
      CREATE TABLE provider_identities (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES accounts (id),
        agency_code text NOT NULL REFERENCES agencies (code),
        issuer text NOT NULL,
        subject text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        last_used_at timestamptz,
        UNIQUE (issuer, subject),
        UNIQUE (account_id, issuer)
      );
      CREATE TABLE provider_requests (
        state_hash bytea PRIMARY KEY,
        browser_hash bytea NOT NULL,
        agency_code text NOT NULL REFERENCES agencies (code),
        account_id uuid REFERENCES accounts (id) ON DELETE CASCADE,
        session_id uuid,
        return_to text NOT NULL,
        expires_at timestamptz NOT NULL,
        CHECK ((account_id IS NULL) = (session_id IS NULL))
      );
      CREATE INDEX provider_requests_age ON provider_requests (expires_at);
      CREATE TABLE provider_rules (
        id uuid PRIMARY KEY,
        agency_code text NOT NULL REFERENCES agencies (code),
        claim text NOT NULL CHECK (length(claim) BETWEEN 1 AND 100),
        value text NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
        post_id uuid NOT NULL REFERENCES posts (id),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        deleted_at timestamptz
      );
      CREATE UNIQUE INDEX provider_rules_once ON provider_rules (agency_code, claim, value, post_id) WHERE deleted_at IS NULL;
      CREATE TABLE provider_refusals (
        id uuid PRIMARY KEY,
        agency_code text NOT NULL REFERENCES agencies (code),
        issuer text NOT NULL,
        subject text NOT NULL,
        reason text NOT NULL CHECK (reason IN ('unknown', 'disabled', 'incomplete', 'address_taken')),
        name text,
        email text,
        claims json NOT NULL,
        attempts int NOT NULL DEFAULT 1,
        first_at timestamptz NOT NULL DEFAULT app_now(),
        last_at timestamptz NOT NULL DEFAULT app_now(),
        UNIQUE (issuer, subject)
      );
      CREATE INDEX provider_refusals_agency ON provider_refusals (agency_code, last_at DESC);
      CREATE TABLE provider_sessions (
        session_id uuid PRIMARY KEY REFERENCES sessions (id) ON DELETE CASCADE,
        agency_code text NOT NULL REFERENCES agencies (code),
        acr text,
        amr text[] NOT NULL DEFAULT '{}'
      );
    `);
    await queryRunner.query(`
      CREATE TABLE access_tokens (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES accounts (id),
        post_id uuid NOT NULL REFERENCES posts (id),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
        created_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX access_tokens_account ON access_tokens (account_id, created_at DESC);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE access_tokens, provider_sessions, provider_refusals, provider_rules, provider_requests, provider_identities;
      UPDATE accounts SET password_hash = '!' WHERE password_hash IS NULL; -- no password matches it
      ALTER TABLE accounts ALTER COLUMN password_hash SET NOT NULL;
    `);
  }
}
