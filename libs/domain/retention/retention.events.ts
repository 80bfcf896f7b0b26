/** Facts about retention and disposal. None of them repeats a record's words. */
export const retentionEvents = {
  /** {kind, changes: {years: {before, after}}}; the subject is the class */
  classChanged: 'retention_class.changed',
  /** {fiscalYear, items} */
  listProposed: 'disposal_list.proposed',
  /** {number?, kind, decision, extendedYears?, reason?, count, changes? (of one record)}; the subject is the list */
  decided: 'disposal_list.decided',
  /** {fiscalYear, items, dispose, extend, transfer, hold} */
  listApproved: 'disposal_list.approved',
  /** {fiscalYear, disposed, waiting, kept, withdrawn} */
  listCarriedOut: 'disposal_list.carried_out',
  /** {number, kind, reason}: a hold ends; the subject is the list */
  holdReleased: 'disposal_list.hold_released',
  /** {kind, number, completedOn, contentHash, listId, files, with: ids}; the subject is the record that is no more */
  recordDisposed: 'record.disposed',
} as const;
