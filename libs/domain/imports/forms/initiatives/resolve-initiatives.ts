import type { EntityManager } from 'typeorm';
import { saysAnew } from '../by-feature.js';
import type { ReadRow, SheetColumn } from '../sheet-form.js';
import { type SheetProblemCode, sheetProblem } from '../sheet-problem.js';
import { resolveDepartments } from './department-labels.js';
import { AGENCIES, DEPARTMENTS, initiativeColumns } from './initiative-columns.js';
import { resolvePartners } from './partner-texts.js';

const columnOf = (key: string): SheetColumn =>
  initiativeColumns.find((column) => column.key === key) ?? initiativeColumns[0];

/** What names a programme, a theme, a department or a partner becomes what is stored. */
export async function resolveInitiatives(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  await resolvePlaces(tx, rows);
  await resolvePartners(tx, rows, columnOf('partners'));
  const agencies = ['prefecture', 'city'] as const;
  await resolveDepartments(
    tx,
    rows,
    agencies.map((agency) => ({ column: columnOf(DEPARTMENTS[agency]), agency, word: AGENCIES[agency] })),
  );
}

interface Theme {
  programme: string;
  code: string | null;
  title: string | null;
}

async function resolvePlaces(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  const themes = await tx.query<Theme[]>(
    `SELECT programme.code AS programme, theme.code, theme.title FROM programmes programme
     LEFT JOIN themes theme ON theme.programme_id = programme.id ORDER BY theme.number`,
  );
  const ofRows = await tx.query<{ id: string; programme: string }[]>(
    `SELECT initiative.id, programme.code AS programme FROM initiatives initiative
     JOIN programmes programme ON programme.id = initiative.programme_id WHERE initiative.id = ANY($1)`,
    [rows.flatMap(({ id }) => id ?? [])],
  );
  const programmes = new Map(ofRows.map(({ id, programme }) => [id, programme]));
  for (const row of rows) {
    const said = row.id === null ? row.fields['programme'] : programmes.get(row.id);
    if (typeof said !== 'string') continue;
    const inside = themes.filter(({ programme }) => programme === said);
    if (inside.length === 0) refuse(row, 'programme', 'imports/programme-unknown', { text: said });
    else resolveTheme(row, inside);
  }
}

function resolveTheme(row: ReadRow, inside: readonly Theme[]): void {
  const text = row.fields['theme'];
  if (typeof text !== 'string' || !saysAnew(row, 'theme')) return;
  const found = inside.find(({ code }) => code === text) ?? inside.find(({ title }) => title === text);
  const code = found?.code ?? null;
  if (code !== null) row.fields['theme'] = code;
  else {
    const choices = inside.map(({ code, title }) => `${code ?? ''}（${title ?? ''}）`).join('、');
    refuse(row, 'theme', 'imports/theme-unknown', { text, choices });
  }
}

function refuse(row: ReadRow, key: string, code: SheetProblemCode, facts: Record<string, string>): void {
  const place = { number: row.number, address: row.addresses[key] ?? null, head: columnOf(key).head };
  row.problems.push(sheetProblem(place, code, facts));
}
