/** Facts about documents. Titles stay with the document: one for an agency alone must not be read in the history of both. */
export const documentEvents = {
  /** {subjectType, subjectId, kind, audience} */
  added: 'document.added',
  /** {audience, fields, changes: {field: {before, after}}}: texts are named in `fields`, not told */
  edited: 'document.edited',
  /** {audience, number, sha256, size, contentType} */
  fileAdded: 'document.file_added',
  /** {changes: {audience: {before, after}}} */
  widened: 'document.widened',
  /** {audience} */
  withdrawn: 'document.withdrawn',
  /** {audience, block}: of a frame of the report */
  placed: 'document.placed',
  takenOut: 'document.taken_out',
  /** {audience, files}: before anybody else could read it */
  deleted: 'document.deleted',
  /** {audience, number, sha256, size} */
  downloaded: 'document.downloaded',
} as const;
