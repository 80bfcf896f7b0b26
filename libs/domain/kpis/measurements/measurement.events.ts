/** Facts about measured values. The subject is the indicator. */
export const measurementEvents = {
  /** {measurementId, component, year, period, status, value, source, publishedOn} */
  recorded: 'measurement.recorded',
  /** {measurementId, supersededId, component, year, period, reason, changes}: the one before is kept */
  superseded: 'measurement.superseded',
} as const;
