import { scopesOf } from '@domain/access';
import type { RecordKind } from './record-kind.js';

/** Statistics are read by everybody who is signed in; a series may be one agency's, and so is a fact of its strategy. */
export const statisticKinds: Record<string, RecordKind> = {
  statistic_series: {
    word: { ja: '統計', en: 'statistics' },
    visible: (actor, id) =>
      scopesOf(actor, 'statistic.read').size > 0
        ? `EXISTS (SELECT FROM statistic_series WHERE id = ${id})`
        : 'false',
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM statistic_series WHERE id = ${id} AND (agency_code = ${agency} OR agency_code IS NULL))`,
  },
  fact: {
    word: { ja: '資料の数値', en: 'fact' },
    visible: (actor, id) =>
      scopesOf(actor, 'statistic.read').size > 0 ? `EXISTS (SELECT FROM facts WHERE id = ${id})` : 'false',
    concerns: (agency, id) =>
      `NOT EXISTS (SELECT FROM facts fact JOIN strategies strategy ON strategy.id = fact.strategy_id
        WHERE fact.id = ${id} AND strategy.agency_code <> ${agency})`,
  },
};
