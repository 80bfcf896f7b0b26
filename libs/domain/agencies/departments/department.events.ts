/** Facts about departments, in the past tense; content shapes stand beside the names. */
export const departmentEvents = {
  /** {name, kind, parentId, validFrom, validTo} */
  created: 'department.created',
  /** {from, changes: {name: {before, after}}} */
  renamed: 'department.renamed',
  /** {from, changes: {parentId: {before, after}}} */
  moved: 'department.moved',
  /** {changes: {validTo: {before, after}}} */
  ended: 'department.ended',
} as const;
