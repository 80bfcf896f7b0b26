/** What happens to an import of a file. */
export const importRunEvents = {
  /** {form} */
  created: 'import_run.created',
  /** {fileId, file, size} */
  uploaded: 'import_run.uploaded',
  /** {rows, created, changed, conflicts, problems} */
  checked: 'import_run.checked',
  /** {choice, rows} */
  chosen: 'import_run.chosen',
  /** {file, sha256} */
  consented: 'import_run.consented',
  /** {created, changed, kept} */
  applied: 'import_run.applied',
  /** {reason, created, changed} */
  undone: 'import_run.undone',
  /** {form, format, programme, strategy} */
  sheetAsked: 'sheet.asked',
  /** {form, format, rows} */
  sheetTaken: 'sheet.downloaded',
} as const;

/** What an import did to a record: {runId, changes: {field: {before, after}}}; without changes where the feature's own event says them. */
export const importedRecordEvents = {
  initiative: 'initiative.imported',
  indicator: 'indicator.imported',
  target: 'target.imported',
  measurement: 'measurement.imported',
  agreement: 'agreement.imported',
  organisation: 'organisation.imported',
} as const;
/** And what undoing it gave back. */
export const undoneRecordEvents = {
  initiative: 'initiative.import_undone',
  indicator: 'indicator.import_undone',
  target: 'target.import_undone',
  measurement: 'measurement.import_undone',
  agreement: 'agreement.import_undone',
  organisation: 'organisation.import_undone',
} as const;
export type ImportedRecordType = keyof typeof importedRecordEvents;
