import type { QueryRunner } from 'typeorm';

/** Who may write a row, as SQL over the alias given. */
export type WriteRule = (row: string) => string;

/** Rows that name their agency; null is a joint row, which either agency writes (decision 19). */
export const ofItsAgency: WriteRule = (row) => `writes_for(${row}.agency_code)`;

/** The rule of an initiative, by its owner kind. */
export const ofItsOwner: WriteRule = (row) =>
  `writes_for(CASE WHEN ${row}.owner_kind IN ('prefecture', 'city') THEN ${row}.owner_kind END)`;

/** Like the row of another table that it belongs to. */
export function likeIts(table: string, key: string, rule: WriteRule): WriteRule {
  return (row) =>
    `EXISTS (SELECT FROM ${table} of_${table} WHERE of_${table}.id = ${row}.${key} AND ${rule(`of_${table}`)})`;
}

/** Lets everybody read and only the rule's agencies write, for the tables' owner too. */
export async function guardRows(queryRunner: QueryRunner, rules: Record<string, WriteRule>): Promise<void> {
  for (const [table, rule] of Object.entries(rules))
    await queryRunner.query(`
      ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY anyone_reads ON ${table} FOR SELECT USING (true);
      CREATE POLICY its_agency_adds ON ${table} FOR INSERT WITH CHECK (${rule(table)});
      CREATE POLICY its_agency_changes ON ${table} FOR UPDATE USING (${rule(table)}) WITH CHECK (${rule(table)});
      CREATE POLICY its_agency_removes ON ${table} FOR DELETE USING (${rule(table)});
    `);
}
