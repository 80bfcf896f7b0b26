/** Facts about initiatives, in the past tense; content shapes stand beside the names. */
export const initiativeEvents = {
  /** {title, number, themeId, ownerKind} */
  drafted: 'initiative.drafted',
  /** {title, code} */
  draftDeleted: 'initiative.draft_deleted',
  /** {changes: {field: {before, after}}} */
  edited: 'initiative.edited',
  partnersSet: 'initiative.partners_set',
  noteWritten: 'initiative.note_written',
  /** {agency, changes: {departmentId, postId: {before, after}}}; version 1: {agency, before, after} */
  departmentSet: 'initiative.department_set',
  /** {from, to, reason?} */
  proposed: 'initiative.proposed',
  returned: 'initiative.returned',
  agreed: 'initiative.agreed',
  activated: 'initiative.activated',
  suspended: 'initiative.suspended',
  resumed: 'initiative.resumed',
  completed: 'initiative.completed',
  ended: 'initiative.ended',
  superseded: 'initiative.superseded',
  /** {agency, version} */
  consented: 'initiative.consented',
  /** {agency, ownerKind} */
  ownerAnswered: 'initiative.owner_answered',
  ownerAnswerWithdrawn: 'initiative.owner_answer_withdrawn',
  /** {changes: {ownerKind, ownerStatus: {before, after}}} */
  ownerConfirmed: 'initiative.owner_confirmed',
} as const;
