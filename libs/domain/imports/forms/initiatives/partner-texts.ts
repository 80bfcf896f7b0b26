import type { EntityManager } from 'typeorm';
import { listOf, saysAnew } from '../by-feature.js';
import { matchesOf } from '../organisations/organisation-labels.js';
import type { ReadRow, SheetColumn } from '../sheet-form.js';
import { sheetProblem } from '../sheet-problem.js';

interface Partner {
  name: string;
  role: string | null;
}

type Known = Awaited<ReturnType<typeof matchesOf>>;

/** 「団体（役割）」 in each way in which it can be read: the whole is a name, or what stands before one of its brackets. */
function readings(text: string): Partner[] {
  const ends = /[）)]$/.test(text);
  const brackets = [...text.matchAll(/[（(]/g)].map(({ index }) => index).reverse();
  const split = brackets
    .map((at) => ({ name: text.slice(0, at).trim(), role: text.slice(at + 1, -1).trim() }))
    .filter(({ name, role }) => name !== '' && role !== '');
  return [{ name: text, role: null }, ...(ends ? split : [])];
}

const namesIn = (text: string): string[] => readings(text).map(({ name }) => name);

/** The reading whose name somebody has; else the one with the shortest role. */
function asPartner(text: string, known: Known): Partner {
  const all = readings(text);
  const found = all.find(({ name }) => (known.get(name) ?? []).length > 0);
  return found ?? all[1] ?? { name: text, role: null };
}

/** Partners become labels with their roles; who is unknown, or two, is told at the cell. */
export async function resolvePartners(
  tx: EntityManager,
  rows: readonly ReadRow[],
  column: SheetColumn,
): Promise<void> {
  const saying = rows.filter((row) => saysAnew(row, column.key));
  const texts = saying.flatMap((row) => listOf(row.fields, column.key));
  const known = await matchesOf(tx, [...new Set(texts.flatMap(namesIn))]);
  for (const row of saying) {
    if (row.fields[column.key] === null) continue;
    const place = { number: row.number, address: row.addresses[column.key] ?? null, head: column.head };
    row.fields[column.key] = listOf(row.fields, column.key).map((text) => {
      const { name, role } = asPartner(text, known);
      const matches = known.get(name) ?? [];
      const [only] = matches;
      if (only !== undefined && matches.length === 1)
        return role === null ? only.label : `${only.label}（${role}）`;
      row.problems.push(
        matches.length === 0
          ? sheetProblem(place, 'imports/organisation-unknown', { text: name })
          : sheetProblem(place, 'imports/organisation-two', {
              text: name,
              choices: matches
                .slice(0, 5)
                .map(({ label }) => label)
                .join('／'),
            }),
      );
      return text;
    });
  }
}

/** Partners that were resolved before, as the command takes them. */
export async function partnersOf(
  tx: EntityManager,
  texts: readonly string[],
): Promise<{ organisationId: string; role: string | null }[]> {
  const known = await matchesOf(tx, [...new Set(texts.flatMap(namesIn))]);
  return texts.flatMap((text) => {
    const { name, role } = asPartner(text, known);
    const [match] = known.get(name) ?? [];
    return match === undefined ? [] : [{ organisationId: match.id, role }];
  });
}
