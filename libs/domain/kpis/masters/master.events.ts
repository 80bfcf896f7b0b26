/** Facts about what 全 counts. The subject is the master. */
export const masterEvents = {
  /** {code, name, unit} */
  created: 'master.created',
  /** {validFrom, source, reason, changes: {count: {before, after}}} */
  counted: 'master.counted',
} as const;
