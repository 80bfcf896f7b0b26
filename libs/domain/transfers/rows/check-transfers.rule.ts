import { type ListFacts, checkRow, type ReadRow } from './check-row.rule.js';
import { checkAmongRows } from './check-among-rows.rule.js';
import { compared, comparedMail, type WrittenRow } from './columns.js';
import { grouped } from './grouped.js';
import type { TransferFacts } from './transfer-facts.js';
import type { TransferProblem } from './transfer-problem.js';

/** Every problem of a list at once, in the order of its rows; and what its rows mean. */
export function checkTransfers(
  rows: WrittenRow[],
  list: ListFacts,
  facts: TransferFacts,
): { rows: ReadRow[]; problems: TransferProblem[] } {
  const named = lookUp(facts);
  const read = rows.map((row) => checkRow(row, list, named(row)));
  const among = checkAmongRows(
    read.map(({ row }) => row),
    list,
    facts,
  );
  const problems = [...read.flatMap((one) => one.problems), ...among].sort(
    (a, b) =>
      (a.number ?? 0) - (b.number ?? 0) ||
      (a.address ?? '').length - (b.address ?? '').length ||
      (a.address ?? '').localeCompare(b.address ?? ''),
  );
  return { rows: read.map(({ row }) => row), problems };
}

/** Of the people and posts only those that a row may mean: the work grows with the list, not with its square. */
function lookUp(facts: TransferFacts): (row: WrittenRow) => TransferFacts {
  const people = grouped(facts.people, ({ email }) => comparedMail(email));
  const posts = grouped(facts.posts, ({ name }) => compared(name));
  return ({ cells }) => ({
    ...facts,
    people: [...(people.get(comparedMail(cells.email.text)) ?? [])],
    posts: [...new Set([cells.fromPost, cells.toPost].map(({ text }) => compared(text)))].flatMap((name) => [
      ...(posts.get(name) ?? []),
    ]),
  });
}
