import type { ReadRow } from './check-row.rule.js';
import { grouped } from './grouped.js';
import type { TermFact } from './transfer-facts.js';
import { problemAt, type TransferProblem } from './transfer-problem.js';

/** So many of the others are named; the rest is a number, or a crowd would name itself in every row. */
const MOST_NAMED = 3;

/** On no day from the transfer on may a post for one have two: those who stay, and those who come, are counted. */
export function secondHolders(rows: readonly ReadRow[], terms: readonly TermFact[]): TransferProblem[] {
  const coming = rows.filter(({ to }) => to?.capacity === 'one');
  const comers = grouped(coming, ({ to }) => to?.id ?? '');
  const leavers = grouped(rows.filter(leaves), ({ person, from }) => key(from?.id, person?.id));
  const holders = grouped(
    terms.filter(({ postId }) => comers.has(postId)),
    ({ postId }) => postId,
  );
  return coming.flatMap((row) => {
    const postId = row.to?.id ?? '';
    const staying = (holders.get(postId) ?? []).filter(
      (term) =>
        (term.validTo === null || term.validTo >= row.startsOn) &&
        !(leavers.get(key(term.postId, term.personId)) ?? []).some(
          ({ startsOn }) => startsOn <= row.startsOn,
        ),
    );
    const others = comers.get(postId) ?? [];
    const count = staying.length + others.length - 1;
    if (count === 0) return [];
    const named = [
      ...staying.slice(0, MOST_NAMED).map(({ personName }) => personName),
      ...firstOthers(others, row).map((other) => `${other.name}（${other.written.cells.toPost.address}）`),
    ].slice(0, MOST_NAMED);
    return [
      problemAt(row.written.number, row.written.cells.toPost, 'transfers/one-holder', {
        name: row.to?.name ?? '',
        others: named.join('、'),
        more: count > named.length ? String(count - named.length) : '',
      }),
    ];
  });
}

function leaves({ from, concurrent, person }: ReadRow): boolean {
  return !concurrent && from !== null && person !== null;
}

/** One more than are named is looked at, as the row itself may be among them. */
function firstOthers(others: readonly ReadRow[], row: ReadRow): ReadRow[] {
  return others.slice(0, MOST_NAMED + 1).filter((other) => other !== row);
}

function key(postId = '', personId = ''): string {
  return `${postId} ${personId}`;
}
