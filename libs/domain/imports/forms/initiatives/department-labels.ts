import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';
import { validOn } from '@domain/agencies';
import { saysAnew } from '../by-feature.js';
import type { ReadRow, SheetColumn } from '../sheet-form.js';
import { sheetProblem } from '../sheet-problem.js';

const TODAY = 'app_today()';

/** SQL over the alias of a department: its name, with the one above it where its agency has two of the name. */
export function departmentLabelSql(department: string): string {
  return `CASE WHEN EXISTS (SELECT FROM departments twin WHERE twin.agency_code = ${department}.agency_code AND twin.name = ${department}.name
      AND twin.id <> ${department}.id AND ${validOn('twin', TODAY)})
    THEN ${department}.name || '〔' || coalesce((SELECT above.name FROM departments above WHERE above.id = ${department}.parent_id),
      left(${department}.id::text, 8)) || '〕' ELSE ${department}.name END`;
}

interface Found {
  id: string;
  agency: Agency;
  name: string;
  label: string;
}

/** The departments that both agencies have today. */
async function departments(tx: EntityManager): Promise<Found[]> {
  return tx.query<Found[]>(
    `SELECT id, agency_code AS agency, name, ${departmentLabelSql('department')} AS label FROM departments department
     WHERE ${validOn('department', TODAY)} ORDER BY label`,
  );
}

/** Cells that name a department of an agency become its label; what nobody knows, or two have, is told there. */
export async function resolveDepartments(
  tx: EntityManager,
  rows: readonly ReadRow[],
  columns: readonly { column: SheetColumn; agency: Agency; word: string }[],
): Promise<void> {
  const known = await departments(tx);
  for (const row of rows)
    for (const { column, agency, word } of columns) {
      const text = row.fields[column.key];
      if (typeof text !== 'string' || !saysAnew(row, column.key)) continue;
      const ofAgency = known.filter((one) => one.agency === agency);
      const matches = ofAgency.filter(({ label }) => label === text);
      const found = matches.length > 0 ? matches : ofAgency.filter(({ name }) => name === text);
      const [only] = found;
      if (only !== undefined && found.length === 1) {
        row.fields[column.key] = only.label;
        continue;
      }
      const place = { number: row.number, address: row.addresses[column.key] ?? null, head: column.head };
      row.problems.push(
        found.length === 0
          ? sheetProblem(place, 'imports/department-unknown', { text, agency: word })
          : sheetProblem(place, 'imports/department-two', {
              text,
              choices: found.map(({ label }) => label).join('／'),
            }),
      );
    }
}

export async function departmentIdOf(
  tx: EntityManager,
  agency: Agency,
  label: string | null,
): Promise<string | null> {
  if (label === null) return null;
  const found = (await departments(tx)).find((one) => one.agency === agency && one.label === label);
  return found?.id ?? null;
}
