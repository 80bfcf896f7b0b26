/** Facts about data issues, in the past tense; content shapes stand beside the names. */
export const dataIssueEvents = {
  /** {place, statement} */
  reported: 'data_issue.reported',
  /** {changes: {state, ruling}} */
  ruled: 'data_issue.ruled',
  /** {changes: {state, ruling}, reason} */
  reopened: 'data_issue.reopened',
} as const;
