import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors, known devices, links of invitations and resets, and what a session knows of its sign-in. */
export class StrengthenSignIn20261121001000 implements MigrationInterface {
  readonly name = 'StrengthenSignIn20261121001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE accounts ALTER password_hash DROP NOT NULL, ADD COLUMN password_changed_at timestamptz;
      ALTER TABLE sessions
        ADD COLUMN method text NOT NULL DEFAULT 'password' CHECK (method IN ('password', 'password+totp', 'provider')),
        ADD COLUMN device text,
        ADD COLUMN proven_at timestamptz,
        ADD COLUMN proven_by text NOT NULL DEFAULT 'password' CHECK (proven_by IN ('password', 'code', 'provider'));
      UPDATE sessions SET proven_at = created_at;
      ALTER TABLE sessions ALTER proven_at SET NOT NULL, ALTER proven_at SET DEFAULT app_now();
    `);
    // A factor without confirmed_at is being enrolled and asks nothing of anybody yet.
    await queryRunner.query(`
      CREATE TABLE second_factors (
        account_id uuid PRIMARY KEY REFERENCES accounts (id),
        secret bytea NOT NULL,
        last_step bigint,
        confirmed_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT app_now()
      );
      CREATE TABLE recovery_codes (
        account_id uuid NOT NULL REFERENCES accounts (id),
        code_hash bytea NOT NULL,
        used_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (account_id, code_hash)
      );
      CREATE TABLE pending_sign_ins (
        id uuid PRIMARY KEY,
        token_hash bytea NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES accounts (id),
        attempts int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE TABLE known_devices (
        account_id uuid NOT NULL REFERENCES accounts (id),
        marker_hash bytea NOT NULL,
        last_used_at timestamptz NOT NULL DEFAULT app_now(),
        PRIMARY KEY (account_id, marker_hash)
      );
    `);
    // account_id is null where somebody asked to reset an account that does not exist: both cases do the same work.
    await queryRunner.query(`
      CREATE TABLE account_links (
        id uuid PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
        account_id uuid REFERENCES accounts (id),
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT app_now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz,
        CHECK (purpose = 'reset' OR account_id IS NOT NULL)
      );
      CREATE INDEX account_links_account ON account_links (account_id, purpose);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    // An account without a password gets one that nothing matches.
    await queryRunner.query(`
      DROP TABLE account_links, known_devices, pending_sign_ins, recovery_codes, second_factors;
      ALTER TABLE sessions DROP COLUMN proven_by, DROP COLUMN proven_at, DROP COLUMN device, DROP COLUMN method;
      UPDATE accounts SET password_hash = '!' WHERE password_hash IS NULL;
      ALTER TABLE accounts DROP COLUMN password_changed_at, ALTER password_hash SET NOT NULL;
    `);
  }
}
