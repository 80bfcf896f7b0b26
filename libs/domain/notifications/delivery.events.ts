/** Facts about mails of the ledger that a person brought about; what became of a mail is in its log. */
export const deliveryEvents = {
  /** {reason, changes: {state: {before, after}}}; version 1: {reason} */
  resent: 'delivery.resent',
} as const;
