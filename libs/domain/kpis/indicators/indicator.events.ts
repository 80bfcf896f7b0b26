/** Facts about indicators, in the past tense; content shapes stand beside the names. The subject is the indicator. */
export const indicatorEvents = {
  /** {code, name, kind, unit, …, components} */
  created: 'indicator.created',
  /** {changes: {field: {before, after}}} */
  edited: 'indicator.edited',
  /** {changes: {state}} */
  activated: 'indicator.activated',
  /** {}: the open data show it */
  published: 'indicator.published',
  /** {reason, changes: {state}} */
  ended: 'indicator.ended',
  /** {code, name}: a draft that nobody needs */
  deleted: 'indicator.deleted',
  /** {initiativeId | measureId | goalId | organisationId, title, printedCode} */
  linked: 'indicator.linked',
  /** the same */
  unlinked: 'indicator.unlinked',
  /** {changes: {labels}} */
  componentsSet: 'indicator.components_set',
  /** {component, changes} */
  baselineSet: 'indicator.baseline_set',
  /** {component, reason, changes}: the one before is kept */
  targetSet: 'indicator.target_set',
  /** {targetId, formerId}: the one before stands again */
  targetTakenBack: 'indicator.target_taken_back',
} as const;
