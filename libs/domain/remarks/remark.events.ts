/** Facts about remarks. None carries a text: what is for one agency alone must not be read in the history of both. */
export const remarkEvents = {
  /** {subjectType, subjectId, audience, version, contentHash} */
  written: 'remark.written',
  /** {audience, changes: {version: {before, after}}, version, contentHash} */
  edited: 'remark.edited',
  /** {changes: {audience: {before, after}}, version} */
  widened: 'remark.widened',
  /** {audience, version}: the reason stands with the remark */
  struck: 'remark.struck',
} as const;
