/**
 * Facts about the lineage of an initiative; each is told at both ends of its edge. The content holds edgeId, kind, fromId
 * and toId.
 */
export const lineageEvents = {
  /** {edgeId, kind, fromId, toId, basis, changes: {lineage: {before: null, after: kind}}} */
  drawn: 'initiative.lineage_drawn',
  /** {edgeId, kind, fromId, toId, changes: {field: {before, after}}, voided: agencies whose confirmation fell} */
  changed: 'initiative.lineage_changed',
  /** {edgeId, kind, fromId, toId, changes: {lineage: {before: kind, after: null}}} */
  removed: 'initiative.lineage_removed',
  /** {edgeId, kind, fromId, toId, agency} */
  confirmed: 'initiative.lineage_confirmed',
} as const;
