import { scopesOf } from '@domain/access';
import type { RecordKind } from './record-kind.js';

const readable =
  (table: string): RecordKind['visible'] =>
  (actor, id) =>
    scopesOf(actor, 'indicator.read').size > 0 ? `EXISTS (SELECT FROM ${table} WHERE id = ${id})` : 'false';

/** Indicators are read by both agencies, whoever keeps them; the rules and counts belong to both. */
export const kpiKinds: Record<string, RecordKind> = {
  indicator: {
    word: { ja: '指標', en: 'indicator' },
    visible: readable('indicators'),
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM indicators WHERE id = ${id} AND (agency_code IS NULL OR agency_code = ${agency}))`,
  },
  rule_set: {
    word: { ja: '評価の基準', en: 'rules of evaluation' },
    visible: readable('rule_sets'),
    concerns: () => 'true',
  },
  master: {
    word: { ja: '全数の台帳', en: 'dated count' },
    visible: readable('masters'),
    concerns: () => 'true',
  },
};
