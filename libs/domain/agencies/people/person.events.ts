/** Facts about people, in the past tense; content shapes stand beside the names. */
export const personEvents = {
  /** {name, agency, organisationId} */
  created: 'person.created',
  /** {changes: {field: {before, after}}} */
  edited: 'person.edited',
  /** {sessionsEnded} */
  accountDisabled: 'account.disabled',
  accountEnabled: 'account.enabled',
  /** {count, filter}: personal data left the service as a file */
  exported: 'people.exported',
} as const;
