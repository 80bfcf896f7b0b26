/** Facts about the use of the record itself, in the past tense. */
export const auditEvents = {
  /** {head: {number, hash} | null} */
  verificationRequested: 'audit.verification_requested',
  /** {from, to, format, count} and the filters */
  exported: 'audit.exported',
} as const;
