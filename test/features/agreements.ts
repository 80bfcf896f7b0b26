import { done } from '../support/build-council.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

const EVERYONE_OF = 'workers administrator';
const EVERYBODY = 'workers administrator council.member viewer';

const agencyOf = (owner: MatrixRecord['owner']) => (owner === 'city' ? 'city' : 'prefecture');

function body(owner: MatrixRecord['owner']): object {
  return {
    name: '表の協定',
    agency: owner === 'joint' ? null : owner,
    signedOn: '2026-04-01',
    validity: 'relative',
    termMonths: 36,
    parties: [{ agency: agencyOf(owner) }, { name: '表の大学' }],
  };
}

async function agreement(service: TestService, owner: 'prefecture' | 'city' | 'joint'): Promise<string> {
  const staff = service.as(`${agencyOf(owner)}.staff`);
  return done(await staff.post<{ id: string }>('/agreements', body(owner))).id;
}

/** Agreements: prepared by staff of the agency that holds them, decided by its heads and secretariat, read by all. */
export const agreementPromises: FeaturePromises = {
  rows: `
  route                            | record    | own                    | other        | joint, or no record
  GET /agreements                 | agreement | ${EVERYONE_OF}         | ${EVERYBODY} | everyone
  GET /agreements/:id             | agreement | ${EVERYONE_OF}         | ${EVERYBODY} | everyone
  POST /agreements                 | agreement | workers                | -            | workers
  PATCH /agreements/:id            | agreement | workers                | -            | workers
  POST /agreements/:id/activation  | agreement | head secretariat       | -            | prefecture.head city.head secretariats
  POST /agreements/:id/amendment   | agreement | head secretariat       | -            | prefecture.head city.head secretariats
  POST /agreements/:id/renewal     | agreement | head secretariat       | -            | prefecture.head city.head secretariats
  POST /agreements/:id/termination | agreement | head secretariat       | -            | prefecture.head city.head secretariats
  POST /agreements/:id/termination-withdrawal | agreement | head secretariat       | -            | prefecture.head city.head secretariats
  GET /history/:kind/:id          | agreement | ${EVERYONE_OF}         | ${EVERYBODY} | everyone
  `,
  async records(service) {
    const records: MatrixRecord[] = [];
    for (const owner of ['prefecture', 'city', 'joint'] as const)
      records.push({ owner, id: await agreement(service, owner) });
    return { agreement: records };
  },
  bodies: (_service, { owner }) => ({
    'POST /agreements': body(owner),
    'PATCH /agreements/:id': { note: '覚え書き' },
    'POST /agreements/:id/activation': {},
    'POST /agreements/:id/amendment': {
      amendedOn: '2026-10-01',
      reason: '事項の追加',
      changes: { items: ['就職'] },
    },
    'POST /agreements/:id/renewal': { months: 12 },
    'POST /agreements/:id/termination': { on: '2026-12-31', reason: '事業の終了' },
    'POST /agreements/:id/termination-withdrawal': { reason: '続けることになった' },
  }),
  queries: { 'GET /agreements': () => '?limit=100&state=any' },
  reads: {
    'GET /agreements': { kind: 'list', by: 'viewer', path: '/agreements?state=any&endingSoon=false' },
    'GET /agreements/:id': { kind: 'read', by: 'viewer', path: '/agreements/:record', record: 'agreement' },
  },
  commands: {
    'POST /agreements': { by: 'city.staff', on: 'agreement' },
    'PATCH /agreements/:id': { by: 'city.staff', on: 'agreement' },
    'POST /agreements/:id/activation': { by: 'city.head', on: 'agreement' },
    'POST /agreements/:id/amendment': { by: 'city.head', on: 'agreement' },
    'POST /agreements/:id/renewal': { by: 'city.head', on: 'agreement' },
    'POST /agreements/:id/termination': { by: 'city.head', on: 'agreement' },
    'POST /agreements/:id/termination-withdrawal': { by: 'city.head', on: 'agreement' },
  },
  versioned: [
    'PATCH /agreements/:id',
    'POST /agreements/:id/activation',
    'POST /agreements/:id/amendment',
    'POST /agreements/:id/renewal',
    'POST /agreements/:id/termination',
    'POST /agreements/:id/termination-withdrawal',
  ],
};
