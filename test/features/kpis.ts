import { newId } from '@platform/database';
import { buildIndicator } from '../support/build-indicator.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

const OWNERS = ['prefecture', 'city', 'joint'] as const;
type OwnerOf = (typeof OWNERS)[number];

const YEAR = 2024;
const figures = { [YEAR]: '1510' };

async function indicator(service: TestService, owner: OwnerOf): Promise<MatrixRecord> {
  return { owner, id: (await buildIndicator(service, { owner, figures })).id };
}

async function draft(service: TestService, owner: OwnerOf): Promise<MatrixRecord> {
  return { owner, id: (await buildIndicator(service, { owner, state: 'draft' })).id };
}

async function linkOf(service: TestService, owner: OwnerOf, initiativeId: string): Promise<MatrixRecord> {
  const built = await buildIndicator(service, { owner });
  const id = newId();
  await service.sql(`INSERT INTO indicator_links (id, indicator_id, initiative_id) VALUES ($1, $2, $3)`, [
    id,
    built.id,
    initiativeId,
  ]);
  return { owner, id };
}

async function frozen(service: TestService): Promise<MatrixRecord> {
  const { id } = await buildIndicator(service, { owner: 'joint', figures });
  const answer = await service
    .as('city.secretariat')
    .post<{ id: string }>(`/indicators/${id}/evaluations`, { year: YEAR });
  return { owner: null, id: answer.body.id };
}

async function master(service: TestService): Promise<MatrixRecord> {
  const id = newId();
  await service.sql(`INSERT INTO masters (id, code, name, unit) VALUES ($1, $2, '道内市町村数', '市町村')`, [
    id,
    id,
  ]);
  return { owner: null, id };
}

async function ruleSet(service: TestService): Promise<MatrixRecord> {
  const [row] = await service.sql<{ id: string }>(
    `SELECT id FROM rule_sets WHERE code = 'standard' AND version = 1`,
  );
  return { owner: null, id: row?.id ?? '' };
}

let initiative = '';

export const kpiPromises: FeaturePromises = {
  rows: `
  route                              | record          | own                   | other                 | joint, or no record
  GET    /indicators                 | indicator       | workers administrator | workers administrator council.member viewer | everyone
  POST   /indicators                 | -               | -                     | -                     | workers
  GET    /indicators/:id             | indicator       | workers administrator | workers administrator council.member viewer | everyone
  GET    /indicators/:id/chart       | indicator       | workers administrator | workers administrator council.member viewer | everyone
  PATCH  /indicators/:id             | indicator       | workers               | -                     | workers
  POST   /indicators/:id/activation  | draft indicator | workers               | -                     | workers
  POST   /indicators/:id/publication | indicator       | head secretariat      | -                     | prefecture.head city.head secretariats
  POST   /indicators/:id/ending      | indicator       | workers               | -                     | workers
  DELETE /indicators/:id             | draft indicator | workers               | -                     | workers
  PUT    /indicators/:id/components  | indicator       | workers               | -                     | workers
  PUT    /indicators/:id/baseline    | indicator       | workers               | -                     | workers
  POST   /indicators/:id/targets     | indicator       | workers               | -                     | workers
  POST   /indicators/:id/measurements | indicator      | workers               | -                     | workers
  POST   /indicators/:id/links       | indicator       | workers               | -                     | workers
  DELETE /indicator-links/:id        | indicator link  | workers               | -                     | workers
  POST   /indicators/:id/evaluations | indicator       | secretariat           | -                     | secretariats
  GET    /evaluations/:id            | evaluation      | -                     | -                     | everyone
  GET    /rule-sets                  | rule set        | -                     | -                     | everyone
  POST   /rule-sets                  | -               | -                     | -                     | secretariats
  POST   /rule-sets/:id/versions     | rule set        | -                     | -                     | secretariats
  PUT    /rule-sets/:id/selection    | rule set        | -                     | -                     | secretariats
  GET    /masters                    | master          | -                     | -                     | everyone
  POST   /masters                    | -               | -                     | -                     | secretariats
  POST   /masters/:id/counts         | master          | -                     | -                     | secretariats
  GET    /history/:kind/:id          | indicator       | workers administrator | workers administrator council.member viewer | everyone
  GET    /history/:kind/:id          | rule set        | -                     | -                     | everyone
  GET    /history/:kind/:id          | master          | -                     | -                     | everyone
`,

  async records(service, { initiativeId }) {
    initiative = initiativeId;
    const [indicators, drafts, links]: MatrixRecord[][] = [[], [], []];
    for (const owner of OWNERS) {
      indicators?.push(await indicator(service, owner));
      drafts?.push(await draft(service, owner));
      links?.push(await linkOf(service, owner, initiativeId));
    }
    return {
      indicator: indicators ?? [],
      'draft indicator': drafts ?? [],
      'indicator link': links ?? [],
      evaluation: [await frozen(service)],
      master: [await master(service)],
      'rule set': [await ruleSet(service)],
    };
  },

  async fresh(service, route, record) {
    const owner = record.owner ?? 'joint';
    if (route === 'DELETE /indicators/:id') return draft(service, owner);
    if (route === 'DELETE /indicator-links/:id') return linkOf(service, owner, initiative);
    return record;
  },

  historyKinds: { 'rule set': 'rule_set' },

  bodies: () => ({
    'POST /indicators': {
      name: '相談件数',
      usage: 'kpi',
      kind: 'level',
      direction: 'increase',
      unit: '件',
      owner: 'joint',
    },
    'PATCH /indicators/:id': { note: '注記' },
    'POST /indicators/:id/ending': { reason: '統計がなくなった' },
    'PUT /indicators/:id/components': { labels: [null] },
    'PUT /indicators/:id/baseline': { status: 'new', reason: '新しい事業だった' },
    'POST /indicators/:id/targets': { value: '1600', yearTo: 2027, reason: '見直し' },
    'POST /indicators/:id/measurements': { year: 2023, status: 'provisional', value: '1500' },
    'POST /indicators/:id/links': { initiativeId: initiative },
    'POST /indicators/:id/evaluations': { year: YEAR },
    'POST /rule-sets': {
      code: 'strict',
      name: '厳しめ',
      onTrack: '1',
      slightlyBehind: '0.8',
      maintainSlightlyBehind: '0.98',
    },
    'POST /rule-sets/:id/versions': {
      onTrack: '1',
      slightlyBehind: '0.7',
      maintainSlightlyBehind: '0.95',
      reason: '見直し',
    },
    'PUT /rule-sets/:id/selection': {},
    'POST /masters': { code: '道内市町村数', name: '道内市町村数', unit: '市町村' },
    'POST /masters/:id/counts': { validFrom: '2020-04-01', count: '179', reason: '訂正' },
  }),

  queries: { 'GET /indicators': () => '?limit=100', 'GET /masters': () => '?limit=100' },

  reads: {
    'GET /indicators': { kind: 'list', by: 'viewer', path: '/indicators?limit=2&gap=any' },
    'GET /indicators/:id': {
      kind: 'read',
      by: 'city.staff',
      path: '/indicators/:record',
      record: 'indicator',
    },
    'GET /indicators/:id/chart': {
      kind: 'read',
      by: 'viewer',
      path: '/indicators/:record/chart?width=358',
      record: 'indicator',
    },
    'GET /evaluations/:id': {
      kind: 'read',
      by: 'viewer',
      path: '/evaluations/:record',
      record: 'evaluation',
    },
    'GET /rule-sets': { kind: 'list', by: 'viewer', path: '/rule-sets' },
    'GET /masters': { kind: 'list', by: 'viewer', path: '/masters' },
  },

  commands: {
    'POST /indicators': { by: 'city.staff', on: '-' },
    'PATCH /indicators/:id': { by: 'city.staff', on: 'indicator' },
    'POST /indicators/:id/activation': { by: 'city.staff', on: 'draft indicator' },
    'POST /indicators/:id/publication': { by: 'city.head', on: 'indicator' },
    'POST /indicators/:id/ending': { by: 'city.staff', on: 'indicator' },
    'DELETE /indicators/:id': { by: 'city.staff', on: 'draft indicator' },
    'PUT /indicators/:id/components': { by: 'city.staff', on: 'indicator' },
    'PUT /indicators/:id/baseline': { by: 'city.staff', on: 'indicator' },
    'POST /indicators/:id/targets': { by: 'city.staff', on: 'indicator' },
    'POST /indicators/:id/measurements': { by: 'city.staff', on: 'indicator' },
    'POST /indicators/:id/links': { by: 'city.staff', on: 'indicator' },
    'DELETE /indicator-links/:id': { by: 'city.staff', on: 'indicator link' },
    'POST /indicators/:id/evaluations': { by: 'city.secretariat', on: 'indicator' },
    'POST /rule-sets': { by: 'city.secretariat', on: '-' },
    'POST /rule-sets/:id/versions': { by: 'city.secretariat', on: 'rule set' },
    'PUT /rule-sets/:id/selection': { by: 'city.secretariat', on: 'rule set' },
    'POST /masters': { by: 'city.secretariat', on: '-' },
    'POST /masters/:id/counts': { by: 'city.secretariat', on: 'master' },
  },

  versioned: [
    'PATCH /indicators/:id',
    'POST /indicators/:id/activation',
    'POST /indicators/:id/publication',
    'POST /indicators/:id/ending',
    'PUT /indicators/:id/components',
    'PUT /indicators/:id/baseline',
    'POST /indicators/:id/targets',
  ],
};
