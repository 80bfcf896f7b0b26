import { periodColumns } from '../records/period-columns.js';

/** A period as rows are told apart by it; undefined where its shape is wrong, which has been said. */
export function placeOf(period: unknown): string | undefined {
  try {
    const { periodKind, periodFrom, periodTo } = periodColumns(period as Parameters<typeof periodColumns>[0]);
    return `${periodKind} ${periodFrom} ${periodTo}`;
  } catch {
    return undefined;
  }
}
