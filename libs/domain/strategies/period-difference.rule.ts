export interface Years {
  fyFrom: number;
  fyTo: number;
}

/**
 * A programme stands for the years of the strategy in which it is positioned. Other years are no mistake of whoever enters
 * them (a plan may be prolonged), but both pages say so.
 */
export function periodsDiffer(one: Years, other: Years): boolean {
  return one.fyFrom !== other.fyFrom || one.fyTo !== other.fyTo;
}
