import type { RecordType } from './records/index.js';

/** Of each agency. */
const JOINT = 'ARRAY[NULL]::text[]';
/** A register that both agencies keep and each may change on its pages: it is nobody's in particular. */
const SHARED = `'{}'::text[]`;
const ofStrategy = (id: string) => `ARRAY(SELECT s.agency_code FROM strategies s WHERE s.id = ${id})`;
const ofIndicator = `ARRAY(SELECT i.agency_code FROM indicators i WHERE i.id = t.indicator_id)`;
const ofSeries = `ARRAY(SELECT s.agency_code FROM statistic_series s WHERE s.id = t.series_id)`;

/** SQL over a row `t` of the kind: the agencies whose record it is, as an array; NULL in it = joint (and so of each). */
export const RECORD_OWNERS: Readonly<Record<RecordType, string>> = {
  organisation: SHARED,
  master: SHARED,
  strategy: 'ARRAY[t.agency_code]',
  'strategy-goal': ofStrategy('t.strategy_id'),
  'strategy-section': ofStrategy('(SELECT g.strategy_id FROM strategy_goals g WHERE g.id = t.goal_id)'),
  'strategy-measure': ofStrategy('t.strategy_id'),
  programme: JOINT,
  theme: JOINT,
  initiative: `ARRAY[CASE WHEN t.owner_kind IN ('prefecture', 'city') THEN t.owner_kind END]`,
  lineage: JOINT,
  agreement: 'ARRAY[t.agency_code]',
  // Printed under a strategy, a figure is that strategy's word too, whoever keeps it.
  indicator: `ARRAY[t.agency_code] || ${ofStrategy('t.strategy_id')} || ARRAY(SELECT s.agency_code FROM indicator_links l
    LEFT JOIN strategy_measures m ON m.id = l.measure_id LEFT JOIN strategy_goals g ON g.id = l.goal_id
    JOIN strategies s ON s.id = coalesce(m.strategy_id, g.strategy_id) WHERE l.indicator_id = t.id)`,
  'indicator-target': ofIndicator,
  measurement: ofIndicator,
  statistic: 'ARRAY[t.agency_code]',
  'statistic-value': ofSeries,
  fact: `CASE WHEN t.strategy_id IS NULL THEN ${JOINT} ELSE ${ofStrategy('t.strategy_id')} END`,
  'progress-report': JOINT,
  'report-block': JOINT,
  'progress-entry': JOINT,
  'data-issue': `CASE WHEN t.strategy_id IS NULL THEN ${JOINT} ELSE ${ofStrategy('t.strategy_id')} END`,
};

/** A new one changes what the joint programme consists of, whoever is to own it. */
export const JOINT_WHEN_NEW: ReadonlySet<RecordType> = new Set(['initiative']);
