/** Facts about evaluations. The subject is the indicator. */
export const evaluationEvents = {
  /** {evaluationId, year, judgement, attainment, progress, pace, ruleSet, ruleVersion} */
  frozen: 'evaluation.frozen',
} as const;
