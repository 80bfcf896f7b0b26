import type { Day } from '@platform/time';
import { Exact } from '../evaluation/exact.js';
import type { YearKind } from '../evaluation/evaluation.types.js';
import { lastDayOf } from '../evaluation/year-kind.js';

type Counts = readonly { from: Day; count: string }[];

/** What 全 counts on a day: the count that began last; null before the first. */
export function heldCount(counts: Counts, day: Day): string | null {
  const held = counts.filter(({ from }) => from <= day);
  return (
    held.reduce<Counts[number] | null>(
      (latest, one) => (latest === null || one.from > latest.from ? one : latest),
      null,
    )?.count ?? null
  );
}

/**
 * The count of the target's year where a target of 全数 states another number. The count is what is judged: a number that
 * differs is an error, or a target of another kind (25市町村のうち20).
 */
export function countBesideStated(
  target: { value: string | null; yearTo: number },
  counts: Counts | null,
  yearKind: YearKind,
): string | null {
  if (target.value === null || counts === null) return null;
  const count = heldCount(counts, lastDayOf(yearKind, target.yearTo));
  return count === null || new Exact(count).eq(target.value) ? null : count;
}
