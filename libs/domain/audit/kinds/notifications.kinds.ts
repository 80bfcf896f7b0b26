import type { RecordKind } from './record-kind.js';
import { inScopes } from './scopes.sql.js';

export const notificationKinds: Record<string, RecordKind> = {
  delivery: {
    word: { ja: 'メール', en: 'mail' },
    visible: (actor, id, values) =>
      `EXISTS (SELECT FROM deliveries WHERE id = ${id} AND ${inScopes(actor, 'delivery.read', 'agency_code', values)})`,
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM deliveries WHERE id = ${id} AND (agency_code IS NULL OR agency_code = ${agency}))`,
  },
};
