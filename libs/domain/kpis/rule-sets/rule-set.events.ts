/** Facts about the rules of evaluation. The subject is the version. */
export const ruleSetEvents = {
  /** {code, name, version, onTrack, slightlyBehind, maintainSlightlyBehind, note} */
  created: 'rule_set.created',
  /** {code, version, reason, changes}: versions before stay as they are */
  renewed: 'rule_set.renewed',
  /** {code, programmeId | strategyId, title, changes} */
  selected: 'rule_set.selected',
} as const;
