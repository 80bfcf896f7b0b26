/** Facts about agreements, in the past tense; content shapes stand beside the names. */
export const agreementEvents = {
  /** {name, agency, parties: [name]} */
  created: 'agreement.created',
  /** {changes: {field: {before, after}}} */
  edited: 'agreement.edited',
  /** {name}: a draft that is taken away again */
  discarded: 'agreement.discarded',
  /** {signedOn, startsOn, endsOn} */
  activated: 'agreement.activated',
  /** {amendedOn, reason, changes}: active → amended → active */
  amended: 'agreement.amended',
  /** {number, startsOn, endsOn}: by both, for a new term */
  renewed: 'agreement.renewed',
  /** {on, reason}: decided; from the day after it has ended */
  terminated: 'agreement.terminated',
  /** {on, reason}: the end that was set does not come. */
  terminationWithdrawn: 'agreement.termination_withdrawn',
  /** By the calendar: {number, startsOn, endsOn}; endsOn null = the clause does not say for how long. */
  autoRenewed: 'agreement.auto_renewed',
  /** {endsOn} */
  expired: 'agreement.expired',
  /** {on}: the last day of a terminated agreement has passed. */
  closed: 'agreement.closed',
  /** {startsOn}: a term that was renewed by both has begun. */
  termBegun: 'agreement.term_begun',
  /** {taskId, endsOn} */
  renewalTaskOpened: 'agreement.renewal_task_opened',
} as const;
