import { scopesOf } from '@domain/access';
import type { RecordKind } from './record-kind.js';

/** A strategy is public once adopted; everybody who is signed in reads it, and its agency audits it (both, if it is of both). */
export const strategyKinds: Record<string, RecordKind> = {
  strategy: {
    word: { ja: '総合戦略', en: 'strategy' },
    visible: (actor, id) =>
      scopesOf(actor, 'strategy.read').size > 0
        ? `EXISTS (SELECT FROM strategies WHERE id = ${id})`
        : 'false',
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM strategies WHERE id = ${id} AND coalesce(agency_code, ${agency}) = ${agency})`,
  },
};
