/** What happens to a transfer list, to a hand-over in it, and to the people it moves. */
export const transferEvents = {
  created: 'transfer_list.created',
  uploaded: 'transfer_list.uploaded',
  scheduled: 'transfer_list.scheduled',
  withdrawn: 'transfer_list.withdrawn',
  retried: 'transfer_list.retried',
  applied: 'transfer_list.applied',
  failed: 'transfer_list.failed',
  formTaken: 'transfer_form.downloaded',
  personTransferred: 'person.transferred',
} as const;

export const handOverEvents = {
  noted: 'hand_over.noted',
  confirmed: 'hand_over.confirmed',
} as const;

/** An account whose person has no post any more. */
export const accountEndingEvents = {
  warned: 'account.ending_soon',
  ended: 'account.ended',
  kept: 'account.kept',
} as const;
