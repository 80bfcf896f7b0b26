import { newId } from '@platform/database';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

type AgencyCode = 'prefecture' | 'city';

/** A record that went in the name of these agencies' lists: only rows, nothing was really removed. */
async function disposed(service: TestService, agencies: readonly AgencyCode[]): Promise<MatrixRecord> {
  const recordId = newId();
  for (const agency of agencies) {
    const list = newId();
    await service.sql(
      `INSERT INTO disposal_lists (id, agency_code, fiscal_year, state, approved_at, approved_by_post_id, carried_out_at)
       SELECT $1, $2, (SELECT coalesce(max(fiscal_year), 2030) + 1 FROM disposal_lists), 'carried_out', app_now(), $3, app_now()`,
      [list, agency, service.postOf(`${agency}.secretariat`)],
    );
    await service.sql(
      `INSERT INTO disposal_items (id, list_id, agency_code, number, kind, record_id, completed_on, years, ends_on, joint,
         decision, outcome, settled_at, content_hash)
       VALUES ($1, $2, $3, 1, 'agreement', $4, '2020-05-01', 5, '2026-03-31', $5, 'dispose', 'disposed', app_now(), sha256('x'))`,
      [newId(), list, agency, recordId, agencies.length > 1],
    );
  }
  return { owner: agencies.length > 1 ? 'joint' : (agencies[0] ?? null), id: recordId };
}

/** What is left of a record is for the staff of the agencies in whose name it went; classes and lists stand in the specs. */
export const retentionPromises: FeaturePromises = {
  rows: `
  route                     | record          | own     | other | joint, or no record
  GET /disposed-records/:id | disposed record | workers | -     | workers
  `,
  async records(service) {
    return {
      'disposed record': [
        await disposed(service, ['prefecture']),
        await disposed(service, ['city']),
        await disposed(service, ['prefecture', 'city']),
      ],
    };
  },
  reads: {
    'GET /disposed-records/:id': {
      kind: 'read',
      by: 'city.staff',
      path: '/disposed-records/:record',
      record: 'disposed record',
    },
  },
};
