/** Facts about statistics, in the past tense; content shapes stand beside the names. */
export const seriesEvents = {
  /** {title, unit, population, source, licence, joint} */
  added: 'statistics.series_added',
  /** {changes: {field: {before, after}}} */
  edited: 'statistics.series_edited',
  /** {changes: {checks: {before, after}}}, each check as 計 = 男 + 女 */
  checksSet: 'statistics.checks_set',
  /** {period, status, reason, added, changes: {figures: {before, after}}}, each figure as 男・道外 -466 */
  valuesRecorded: 'statistics.values_recorded',
} as const;
