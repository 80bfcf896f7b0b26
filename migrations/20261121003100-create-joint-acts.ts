import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows } from './guard-rows.js';

/** What one agency asks of the other about a joint record. */
export class CreateJointActs20261121003100 implements MigrationInterface {
  readonly name = 'CreateJointActs20261121003100';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE joint_acts (
        id uuid PRIMARY KEY,
        act text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        subject_version int NOT NULL,
        input jsonb NOT NULL,
        asked_agency text NOT NULL REFERENCES agencies (code),
        asked_post_id uuid NOT NULL REFERENCES posts (id),
        asked_person_id uuid NOT NULL REFERENCES people (id),
        asked_at timestamptz NOT NULL DEFAULT app_now(),
        state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'agreed', 'refused', 'withdrawn', 'overtaken')),
        answered_post_id uuid REFERENCES posts (id),
        answered_person_id uuid REFERENCES people (id),
        answered_at timestamptz,
        answer_reason text,
        CHECK ((state = 'asked') = (answered_at IS NULL))
      );
      COMMENT ON COLUMN joint_acts.input IS 'the body of the command, as it was checked';
      CREATE UNIQUE INDEX joint_acts_open ON joint_acts (subject_type, subject_id) WHERE state = 'asked';
      CREATE INDEX joint_acts_subject ON joint_acts (subject_id);
    `);
    // Joint rows: either agency writes them.
    await guardRows(queryRunner, { joint_acts: () => 'writes_for(NULL)' });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE joint_acts;');
  }
}
