/** Facts about revisions, in the past tense; content shapes stand beside the names. */
export const revisionEvents = {
  /** {number, subjectId, effectiveOn, reason, changes: {field: {before, after}}} */
  proposed: 'revision.proposed',
  /** {number, changes: {effectiveOn | statedReason | wording field: {before, after}}, voided: agencies whose consent fell} */
  edited: 'revision.edited',
  /** {number, version} */
  consented: 'revision.consented',
  /** {number, effectiveOn} – everybody who must has consented to the same version. */
  agreed: 'revision.agreed',
  /** {number} – its day came, but the wording had become another agency's, which was never asked. */
  askedAgain: 'revision.asked_again',
  /** {number, reason} */
  returned: 'revision.returned',
  /** {number, reason, waitsFor: agencies} – one side wants back what both agreed; it still holds until the other says so too. */
  withdrawalAsked: 'revision.withdrawal_asked',
  /** {number, reason} – the other side does not want it back: what both agreed goes on to hold. */
  withdrawalDeclined: 'revision.withdrawal_declined',
  /** {number, reason} */
  withdrawn: 'revision.withdrawn',
} as const;

/** What a revision did to its subject: {revisionId, number, effectiveOn, changes: {field: {before, after}}}. */
export const wordingEvents = {
  programme: 'programme.revised',
  theme: 'theme.revised',
  initiative: 'initiative.revised',
} as const;
