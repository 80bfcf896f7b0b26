/** Facts about strategies, in the past tense; what happens to a part is told of the strategy that it belongs to. */
export const strategyEvents = {
  /** {name, code, agency, fyFrom, fyTo} */
  created: 'strategy.created',
  /** {changes: {field: {before, after}}} */
  edited: 'strategy.edited',
  activated: 'strategy.activated',
  /** {reason} */
  ended: 'strategy.ended',
  /** {reason, successorId, successor} */
  superseded: 'strategy.superseded',
  /** {name, code} */
  removed: 'strategy.removed',
  /** {title} */
  goalAdded: 'strategy.goal_added',
  /** {title, changes} */
  goalEdited: 'strategy.goal_edited',
  /** {title} */
  goalRemoved: 'strategy.goal_removed',
  sectionAdded: 'strategy.section_added',
  sectionEdited: 'strategy.section_edited',
  sectionRemoved: 'strategy.section_removed',
  measureAdded: 'strategy.measure_added',
  measureEdited: 'strategy.measure_edited',
  measureRemoved: 'strategy.measure_removed',
  /** {fiscalYear, changes: {text}} */
  yearSet: 'strategy.year_set',
} as const;
