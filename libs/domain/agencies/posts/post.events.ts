/** Facts about posts and who holds them, in the past tense; content shapes stand beside the names. */
export const postEvents = {
  /** {name, departmentId, capacity, validFrom, roles} */
  created: 'post.created',
  /** {changes: {field: {before, after}}} */
  edited: 'post.edited',
  /** {from, changes: {name: {before, after}}} */
  renamed: 'post.renamed',
  /** {changes: {validTo: {before, after}}} */
  ended: 'post.ended',
  /** {postId, role} */
  roleGranted: 'post.role_granted',
  roleWithdrawn: 'post.role_withdrawn',
  /** {termId, postId, personId, kind, validFrom, validTo, reason} */
  assigned: 'post.assigned',
  /** {termId, postId, personId, kind, changes: {validTo: {before, after}}} */
  termEnded: 'post.term_ended',
} as const;
