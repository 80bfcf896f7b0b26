import type { EntityManager } from 'typeorm';
import { saysAnew } from '../by-feature.js';
import { isSame } from '../judge-row.rule.js';
import type { ReadRow } from '../sheet-form.js';
import { type SheetProblemCode, sheetProblem } from '../sheet-problem.js';
import { CORRECTION, organisationColumns } from './organisation-columns.js';

/** What its names mean: whose else one is, and whether another one is a new name or a corrected one. */
export async function resolveOrganisations(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  await refuseTakenNames(tx, rows);
  await askForTheDay(tx, rows);
}

/** A name stands for one body: a new row must not bring it a second time. */
async function refuseTakenNames(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  const named = rows.filter(({ fields }) => typeof fields['name'] === 'string');
  const known = await tx.query<{ id: string; name: string }[]>(
    `SELECT id, normalize(name, NFKC) AS name FROM organisations
     WHERE normalize(name, NFKC) = ANY($1) AND (valid_to IS NULL OR valid_to >= app_today())`,
    [[...new Set(named.map(({ fields }) => (fields['name'] as string).normalize('NFKC')))]],
  );
  for (const row of named) {
    const text = row.fields['name'] as string;
    const others = known.filter(({ id, name }) => name === text.normalize('NFKC') && id !== row.id);
    const before = row.base?.['name'];
    if (others.length === 0 || before === text) continue;
    const place = { number: row.number, address: row.addresses['name'] ?? null, head: '名称' };
    row.problems.push(sheetProblem(place, 'imports/name-taken', { text }));
  }
}

interface Named {
  id: string;
  name: string;
  dated: { name: string; from: string }[];
}

/** Another name is an official renaming from a day, or mends a slip; only who wrote it knows which. */
async function askForTheDay(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  const known = await tx.query<Named[]>(
    `SELECT id, name, coalesce((SELECT json_agg(json_build_object('name', dated.name, 'from', dated.valid_from))
       FROM organisation_names dated WHERE dated.organisation_id = organisation.id), '[]'::json) AS dated
     FROM organisations organisation WHERE id = ANY($1)`,
    [rows.flatMap(({ id }) => (id === null ? [] : [id]))],
  );
  const byId = new Map(known.map((one) => [one.id, one]));
  for (const row of rows) {
    const { name, renaming } = row.fields;
    const stored = byId.get(row.id ?? '');
    const renamed =
      stored !== undefined && typeof name === 'string' && saysAnew(row, 'name') && !isSame(name, stored.name);
    const said = typeof renaming === 'string' ? renaming : null;
    if (renamed && said === null && !hasProblem(row)) refuse(row, 'imports/rename-or-correction');
    else if (!renamed && said !== null && said !== CORRECTION && !isDone(stored, said))
      refuse(row, 'imports/rename-nothing');
    // Where no name changes there is nothing to correct, and what was renamed before is not renamed again.
    if (!renamed) Reflect.deleteProperty(row.fields, 'renaming');
  }
}

function isDone(stored: Named | undefined, day: string): boolean {
  return stored?.dated.some(({ name, from }) => from === day && name === stored.name) === true;
}

function hasProblem(row: ReadRow): boolean {
  return row.problems.some(({ address }) => address !== null && address === row.addresses['renaming']);
}

/** At the cell of the day; a file without that column is told at the name. */
function refuse(row: ReadRow, code: SheetProblemCode): void {
  const address = row.addresses['renaming'] || row.addresses['name'];
  const head = organisationColumns.find(({ key }) => key === 'renaming')?.head ?? null;
  row.problems.push(sheetProblem({ number: row.number, address: address ?? null, head }, code));
}
