/** Facts about single figures and statements, in the past tense. */
export const factEvents = {
  /** {label, …the fields given} */
  added: 'statistics.fact_added',
  /** {changes: {field: {before, after}}} */
  edited: 'statistics.fact_edited',
} as const;
