import { scopesOf } from '@domain/access';
import type { RecordKind } from './record-kind.js';

/** Agreements are read by both agencies; they concern the one that holds them, or both. */
export const agreementKinds: Record<string, RecordKind> = {
  agreement: {
    word: { ja: '連携協定', en: 'agreement' },
    visible: (actor, id) =>
      scopesOf(actor, 'agreement.read').size > 0
        ? `EXISTS (SELECT FROM agreements WHERE id = ${id})`
        : 'false',
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM agreements agreement WHERE agreement.id = ${id}
        AND coalesce(agreement.agency_code, ${agency}) = ${agency})`,
  },
};
