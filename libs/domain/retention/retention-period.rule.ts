import { type Day, fiscalYearOf } from '@platform/time';

/** The periods of the classes of official documents, in years; null = 常用, in use without end. */
export const retentionYears = [1, 3, 5, 10, 30] as const;
export type RetentionYears = (typeof retentionYears)[number] | null;

/** The last day of the period: `years` counted from the 1 April after completion. */
export function endOfRetention(completedOn: Day, years: number): Day {
  return `${fiscalYearOf(completedOn) + 1 + years}-03-31`;
}

/** True when the period has run by the morning of `today`. */
export function isDue(completedOn: Day, years: RetentionYears, today: Day): boolean {
  return years !== null && endOfRetention(completedOn, years) < today;
}

/** What was completed by this day has outlived `years` by the morning of `today`: the rule turned round, for a search. */
export function completedBy(today: Day, years: number): Day {
  return `${fiscalYearOf(today) - years}-03-31`;
}

/** A joint record is kept as long as either agency wants it: null when one of them has it in use without end. */
export function longerOf(periods: readonly RetentionYears[]): RetentionYears {
  if (periods.length === 0 || periods.includes(null)) return null;
  return periods.reduce((longest, period) => ((period ?? 0) > (longest ?? 0) ? period : longest), 1);
}
