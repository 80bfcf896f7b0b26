/** Facts about programmes and their themes, in the past tense; a theme's are told of its programme. */
export const programmeEvents = {
  /** {name, code, generation, fyFrom, fyTo} */
  created: 'programme.created',
  /** {changes: {field: {before, after}}} */
  edited: 'programme.edited',
  /** {name, code} */
  removed: 'programme.removed',
  /** {changes: {strategies: {before, after}}}, by name */
  positioned: 'programme.positioned',
  /** {title, themeId} */
  themeAdded: 'programme.theme_added',
  /** {title, themeId, changes} */
  themeEdited: 'programme.theme_edited',
  /** {title} */
  themeRemoved: 'programme.theme_removed',
} as const;
