/** Facts about the chain of the history itself, in the past tense. */
export const sealEvents = {
  /** {day, agency, number, hash, overdue}; the subject is the row of `seal_heads` */
  headSent: 'seal.head_sent',
  /** {checked, number, hash, disposed}; the subject is the verification */
  chainVerified: 'seal.chain_verified',
  /** {checked, number, eventId, what} */
  chainBroken: 'seal.chain_broken',
} as const;
