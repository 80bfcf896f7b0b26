import type { RuleSet } from './evaluation.types.js';

/** 標準: the thresholds that the guide states, as the first version of the set `standard` holds them. */
export const standardRules: RuleSet & { name: string } = {
  code: 'standard',
  version: 1,
  name: '標準',
  onTrack: '1',
  slightlyBehind: '0.6',
  maintainSlightlyBehind: '0.95',
};
