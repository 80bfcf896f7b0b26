import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, type WriteRule } from './guard-rows.js';

/** A fact is of the agency in whose strategy it stands. */
const ofItsStrategy: WriteRule = (row) =>
  `writes_for((SELECT agency_code FROM strategies WHERE id = coalesce(${row}.strategy_id,
    (SELECT strategy_id FROM strategy_measures WHERE id = ${row}.measure_id))))`;

/**
 * Which agency made a draft, and who wrote what it says: the one may take it away again, the others do not consent to it.
 * And the facts of a strategy are written by its agency alone, as the strategy is.
 */
export class KeepWhoWroteADraft20261121003000 implements MigrationInterface {
  readonly name = 'KeepWhoWroteADraft20261121003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE initiatives
        ADD COLUMN drafted_by_agency text REFERENCES agencies (code),
        ADD COLUMN author_ids uuid[] NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN initiatives.drafted_by_agency IS 'the agency that made the draft; null = nobody, it was imported';
      COMMENT ON COLUMN initiatives.author_ids IS 'the people who wrote it; none of them consents to it';
    `);
    // The history knows it of what was written before.
    await queryRunner.query(`SELECT set_config('app.agency', '*', true)`);
    await queryRunner.query(`
      UPDATE initiatives initiative SET
        drafted_by_agency = (SELECT event.agency_code FROM domain_events event
          WHERE event.subject_type = 'initiative' AND event.subject_id = initiative.id AND event.type = 'initiative.drafted' LIMIT 1),
        author_ids = coalesce((SELECT array_agg(DISTINCT event.person_id) FROM domain_events event
          WHERE event.subject_type = 'initiative' AND event.subject_id = initiative.id AND event.person_id IS NOT NULL
            AND event.type IN ('initiative.drafted', 'initiative.edited')), '{}')
      WHERE state IN ('draft', 'proposed')
    `);
    await queryRunner.query(`SELECT set_config('app.agency', '', true)`);
    await guardRows(queryRunner, { facts: ofItsStrategy });
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const policy of ['anyone_reads', 'its_agency_adds', 'its_agency_changes', 'its_agency_removes'])
      await queryRunner.query(`DROP POLICY ${policy} ON facts`);
    await queryRunner.query(`ALTER TABLE facts NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY`);
    await queryRunner.query(`ALTER TABLE initiatives DROP COLUMN author_ids, DROP COLUMN drafted_by_agency`);
  }
}
