import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardRows, likeIts, ofItsAgency, ofItsOwner, type WriteRule } from './guard-rows.js';

/** Like the row of another of these tables that it belongs to. */
function like(table: string, key: string): WriteRule {
  return likeIts(table, key, (row) => ruleOf(table)(row));
}

const RULES: Record<string, WriteRule> = {
  departments: ofItsAgency,
  department_names: like('departments', 'department_id'),
  department_parents: like('departments', 'department_id'),
  posts: ofItsAgency,
  post_names: like('posts', 'post_id'),
  post_roles: like('posts', 'post_id'),
  post_holders: like('posts', 'post_id'),

  provider_rules: ofItsAgency,
  transfer_lists: ofItsAgency,
  transfer_rows: like('transfer_lists', 'list_id'),
  transfer_receipts: ofItsAgency,

  initiatives: ofItsOwner,
  initiative_departments: ofItsAgency,

  // What one agency asks of the other is written by both.
  tasks: (row) => `(writes_for(${row}.asking_agency) OR writes_for(${row}.assigned_agency))`,
  assignments: like('tasks', 'task_id'),

  councils: ofItsAgency,
  council_seats: like('councils', 'council_id'),
  meetings: like('councils', 'council_id'),
  agenda_items: like('meetings', 'meeting_id'),
  attendances: like('meetings', 'meeting_id'),
  minutes: like('meetings', 'meeting_id'),
  minutes_versions: like('meetings', 'meeting_id'),
  decisions: like('meetings', 'meeting_id'),
  action_items: like('meetings', 'meeting_id'),

  report_schedules: ofItsAgency,
  report_schedule_recipients: like('report_schedules', 'schedule_id'),

  remarks: ofItsAgency,
  remark_versions: ofItsAgency,
  retention_classes: ofItsAgency,
  disposal_lists: ofItsAgency,
  disposal_items: ofItsAgency,
  disposals: ofItsAgency,

  deliveries: ofItsAgency,
  seal_heads: ofItsAgency,
  // Also what nobody's agency does: a sign-in, a reader of neither agency.
  domain_events: (row) => `(${row}.agency_code IS NULL OR writes_for(${row}.agency_code))`,
};

function ruleOf(table: string): WriteRule {
  const rule = RULES[table];
  if (rule === undefined) throw new Error(`no rule for ${table}`);
  return rule;
}

/**
 * The second line behind the permission table: a request writes only rows of the agency it acts for, or joint ones,
 * whatever the code before it believed. Reading stays with the list scopes (a policy that lets everything be read), so that
 * a read needs no transaction. `app.agency` is set in each transaction (`Database.actingFor`); `*` is the system.
 */
export class GuardWritesAcrossAgencies20261121001600 implements MigrationInterface {
  readonly name = 'GuardWritesAcrossAgencies20261121001600';

  async up(queryRunner: QueryRunner): Promise<void> {
    // Null is a joint row: either agency writes it. After a transaction the setting reads as the empty string.
    await queryRunner.query(`
      CREATE FUNCTION writes_for(agency text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
        SELECT CASE coalesce(current_setting('app.agency', true), '')
          WHEN '' THEN false WHEN '*' THEN true ELSE agency IS NULL OR agency = current_setting('app.agency', true) END
      $$;
    `);
    await guardRows(queryRunner, RULES);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of Object.keys(RULES))
      await queryRunner.query(`
        DROP POLICY anyone_reads ON ${table};
        DROP POLICY its_agency_adds ON ${table};
        DROP POLICY its_agency_changes ON ${table};
        DROP POLICY its_agency_removes ON ${table};
        ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY, DISABLE ROW LEVEL SECURITY;
      `);
    await queryRunner.query(`DROP FUNCTION writes_for(text)`);
  }
}
