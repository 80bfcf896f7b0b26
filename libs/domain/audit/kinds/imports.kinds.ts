import { may } from '@domain/access';
import type { RecordKind } from './record-kind.js';
import { inScopes } from './scopes.sql.js';

/**
 * An import is for the staff of the agency that ran it, and for the secretariat whose consent it asks; what it did to a
 * record stands with the record.
 */
export const importKinds: Record<string, RecordKind> = {
  import_run: {
    word: { ja: '取込', en: 'import' },
    visible: (actor, id, values) => {
      const asked = may(actor, 'import.consent', { owner: actor.agency })
        ? ` OR ${values.add(actor.agency)} = ANY(run.touches)`
        : '';
      const own = inScopes(actor, 'import.read', 'run.agency_code', values);
      return `EXISTS (SELECT FROM import_runs run WHERE run.id = ${id} AND (${own}${asked}))`;
    },
    concerns: (agency, id) =>
      `EXISTS (SELECT FROM import_runs WHERE id = ${id} AND (agency_code = ${agency} OR ${agency} = ANY(touches)))`,
  },
};
