import { done } from '../support/build-council.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

let count = 0;
const writer = (service: TestService) => service.as('city.secretariat');

async function organisation(service: TestService, kind: string): Promise<string> {
  count += 1;
  const body = { name: `表の団体${count}`, kind };
  return done(await writer(service).post<{ id: string }>('/organisations', body)).id;
}

async function member(service: TestService, networkId: string): Promise<string> {
  count += 1;
  const members = [{ name: `表の構成員${count}` }];
  done(await writer(service).post(`/organisations/${networkId}/members`, { members }));
  const { body } = await writer(service).get<{ items: { id: string }[] }>(
    `/organisations/${networkId}/members?limit=100`,
  );
  return body.items.at(-1)?.id ?? '';
}

async function tie(service: TestService): Promise<string> {
  const [one, other] = [await organisation(service, 'company'), await organisation(service, 'company')];
  const answer = await writer(service).post<{ ties: { id: string }[] }>(`/organisations/${one}/ties`, {
    kind: 'pair',
    organisationId: other,
  });
  return done(answer).ties[0]?.id ?? '';
}

const KEEPERS = 'secretariats administrators';
let network = '';
let another = '';

/** What organisations have beside themselves; they are kept by either agency for both. */
export const organisationPromises: FeaturePromises = {
  rows: `
  route                                | record              | own | other | joint, or no record
  POST /organisations/:id/renaming     | network             | -   | -     | ${KEEPERS}
  GET /organisations/:id/members       | network             | -   | -     | everyone
  POST /organisations/:id/members      | network             | -   | -     | ${KEEPERS}
  PATCH /organisation-members/:id      | organisation member | -   | -     | ${KEEPERS}
  POST /organisation-members/:id/ending | organisation member | -   | -     | ${KEEPERS}
  DELETE /organisation-members/:id     | organisation member | -   | -     | ${KEEPERS}
  POST /organisations/:id/ties         | network             | -   | -     | ${KEEPERS}
  DELETE /organisation-ties/:id        | organisation tie    | -   | -     | ${KEEPERS}
  `,
  async records(service) {
    network = await organisation(service, 'network');
    another = await organisation(service, 'network');
    const one = (id: string): MatrixRecord[] => [{ owner: null, id }];
    return {
      network: one(network),
      'organisation member': one(await member(service, network)),
      'organisation tie': one(await tie(service)),
    };
  },
  async fresh(service, route, record) {
    if (route === 'DELETE /organisation-members/:id')
      return { ...record, id: await member(service, network) };
    if (route === 'DELETE /organisation-ties/:id') return { ...record, id: await tie(service) };
    return record;
  },
  bodies: () => ({
    'POST /organisations/:id/renaming': { name: '改めた団体', from: '2026-11-20' },
    'POST /organisations/:id/members': { members: [{ name: '別の構成員' }] },
    'PATCH /organisation-members/:id': { role: '幹事' },
    'POST /organisation-members/:id/ending': { lastDay: '2027-03-31' },
    'POST /organisations/:id/ties': { kind: 'part_of', organisationId: another },
  }),
  reads: {
    'GET /organisations/:id/members': {
      kind: 'list',
      by: 'viewer',
      path: '/organisations/:record/members?on=2026-11-20',
      record: 'network',
    },
  },
  commands: {
    'PATCH /organisation-members/:id': { by: 'city.secretariat', on: 'organisation member' },
    'POST /organisation-members/:id/ending': { by: 'city.secretariat', on: 'organisation member' },
    'DELETE /organisation-members/:id': { by: 'city.secretariat', on: 'organisation member' },
    'DELETE /organisation-ties/:id': { by: 'city.secretariat', on: 'organisation tie' },
  },
  versioned: ['PATCH /organisation-members/:id'],
};
