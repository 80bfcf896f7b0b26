import type { MigrationInterface, QueryRunner } from 'typeorm';

const TRANSFERS = `
        UNION ALL SELECT 'hand_over', part.id FROM hand_overs part JOIN transfer_rows of_row ON of_row.id = part.row_id
          WHERE record_kind = 'transfer_list' AND of_row.list_id = record
        UNION ALL SELECT 'delivery', part.id FROM deliveries part JOIN transfer_rows of_row ON of_row.id = part.subject_id
          WHERE record_kind = 'transfer_list' AND part.subject_type = 'transfer_row' AND of_row.list_id = record`;

/** Whose history goes when a record is disposed of; what hangs on the rows of a transfer list is the part that is new. */
function goesWith(transfers: string): string {
  return `
    CREATE OR REPLACE FUNCTION goes_with(record_kind text, record uuid) RETURNS TABLE (subject_type text, subject_id uuid)
    LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
      SELECT record_kind, record
        UNION ALL SELECT 'remark', part.id FROM remarks part WHERE part.subject_type = record_kind AND part.subject_id = record
        UNION ALL SELECT 'delivery', part.id FROM deliveries part
          WHERE part.subject_type = record_kind AND part.subject_id = record
            OR part.subject_type = 'remark' AND part.subject_id IN (
              SELECT about.id FROM remarks about WHERE about.subject_type = record_kind AND about.subject_id = record)
        UNION ALL SELECT 'reminder', part.id FROM reminders part WHERE part.subject_type = record_kind AND part.subject_id = record
        UNION ALL SELECT 'document', part.id FROM documents part WHERE part.subject_type = record_kind AND part.subject_id = record
        ${transfers}
    $$;
  `;
}

interface KeptTable {
  table: string;
  parent: string;
  rows: string;
}

const KEPT: readonly KeptTable[] = [
  { table: 'minutes_versions', parent: 'meeting', rows: 'meeting_id = ANY(parents)' },
  { table: 'remark_versions', parent: 'remark', rows: 'remark_id = ANY(parents)' },
  { table: 'delivery_log', parent: 'delivery', rows: 'delivery_id = ANY(parents)' },
];
const KEPT_OF_TRANSFERS: readonly KeptTable[] = [
  { table: 'hand_over_notes', parent: 'hand_over', rows: 'hand_over_id = ANY(parents)' },
  {
    table: 'transfer_receipts',
    parent: 'transfer_list',
    rows: 'row_id IN (SELECT id FROM transfer_rows WHERE list_id = ANY(parents))',
  },
];

/** The one door through which rows of a table that only grows leave, each named by its parent. */
function disposeKeptRows(tables: readonly KeptTable[]): string {
  return `
    CREATE OR REPLACE FUNCTION dispose_kept_rows(kept text, record_kind text, record uuid, parents uuid[], disposal uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    DECLARE
      parent_type text := CASE kept ${tables.map(({ table, parent }) => `WHEN '${table}' THEN '${parent}'`).join(' ')} END;
      writing_for text := coalesce(current_setting('app.agency', true), '');
    BEGIN
      IF NOT is_disposable(record_kind, record, disposal) THEN
        RAISE EXCEPTION 'there is no approved disposal of this record' USING ERRCODE = 'insufficient_privilege';
      END IF;
      IF EXISTS (SELECT parent_type, parent FROM unnest(parents) parent
        EXCEPT SELECT * FROM goes_with(record_kind, record))
      THEN
        RAISE EXCEPTION 'a row of % does not belong to the record', kept USING ERRCODE = 'insufficient_privilege';
      END IF;
      PERFORM set_config('app.disposal', disposal::text, true);
      PERFORM set_config('app.agency', '*', true);
      CASE kept ${tables.map(({ table, rows }) => `WHEN '${table}' THEN DELETE FROM ${table} WHERE ${rows};`).join('\n')}
      END CASE;
      PERFORM set_config('app.agency', writing_for, true);
      PERFORM set_config('app.disposal', '', true);
    END $$;
  `;
}

function keptBy(refusal: string): string {
  return KEPT_OF_TRANSFERS.map(
    ({ table }) => `
      DROP TRIGGER ${table}_append_only ON ${table};
      CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION ${refusal}();`,
  ).join('');
}

/** The term of an agreement outlives the task that renewed it, and must not keep it for ever. */
function renewalTask(action: string): string {
  return `
    ALTER TABLE agreement_terms DROP CONSTRAINT agreement_terms_task_id_fkey,
      ADD CONSTRAINT agreement_terms_task_id_fkey FOREIGN KEY (task_id) REFERENCES tasks (id) ${action};
  `;
}

// A measurement is never overwritten, so it goes on naming the import that brought it, by the id of its disposal.
const IMPORT_MAY_GO = `ALTER TABLE measurements DROP CONSTRAINT measurements_import_run_id_fkey;`;
const IMPORT_STAYS = `ALTER TABLE measurements ADD CONSTRAINT measurements_import_run_id_fkey
  FOREIGN KEY (import_run_id) REFERENCES import_runs (id) NOT VALID;`;

const NEW_KINDS = `('document', 10), ('agreement', 30), ('revision', 10), ('import_run', 3), ('transfer_list', 3)`;
const AS_THE_SYSTEM = `SELECT set_config('app.agency', '*', true);`;

/** Documents, agreements, withdrawn revisions, imports and transfers have a retention period, and end (decision 26). */
export class LetEveryKindOfRecordEnd20261121003500 implements MigrationInterface {
  readonly name = 'LetEveryKindOfRecordEnd20261121003500';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(goesWith(TRANSFERS));
    await queryRunner.query(disposeKeptRows([...KEPT, ...KEPT_OF_TRANSFERS]));
    await queryRunner.query(keptBy('refuse_change_but_disposal'));
    await queryRunner.query(renewalTask('ON DELETE SET NULL'));
    await queryRunner.query(IMPORT_MAY_GO);
    await queryRunner.query(`
      ${AS_THE_SYSTEM}
      INSERT INTO retention_classes (id, agency_code, kind, years)
        SELECT gen_random_uuid(), agency.code, period.kind, period.years
        FROM agencies agency, (VALUES ${NEW_KINDS}) AS period (kind, years);
      SELECT set_config('app.agency', '', true);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${AS_THE_SYSTEM}
      DELETE FROM retention_classes WHERE kind IN (SELECT kind FROM (VALUES ${NEW_KINDS}) AS period (kind, years));
      SELECT set_config('app.agency', '', true);
    `);
    await queryRunner.query(IMPORT_STAYS);
    await queryRunner.query(renewalTask(''));
    await queryRunner.query(keptBy('refuse_change'));
    await queryRunner.query(disposeKeptRows(KEPT));
    await queryRunner.query(goesWith(''));
  }
}
