import { REPORTED } from '../support/build-report.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

const OWNERS = ['prefecture', 'city', 'joint'] as const;
type State = 'draft' | 'proposed' | 'active';

async function initiative(service: TestService, owner: MatrixRecord['owner'], state: State): Promise<string> {
  const { id } = await service.build.initiative({ owner: owner ?? 'joint' });
  await service.sql(`UPDATE initiatives SET state = $2 WHERE id = $1`, [id, state]);
  return id;
}

async function ofEachOwner(service: TestService, state: State): Promise<MatrixRecord[]> {
  return Promise.all(OWNERS.map(async (owner) => ({ owner, id: await initiative(service, owner, state) })));
}

async function one(service: TestService, sql: string): Promise<string> {
  const [row] = await service.sql<{ id: string }>(sql, [REPORTED]);
  return row?.id ?? '';
}

/** A theme of the programme that the routes name. */
let themeId = '';

/** Drafting, agreeing on, running and completing initiatives, and confirming whose they and their entries are. */
export const lifecyclePromises: FeaturePromises = {
  rows: `
  route                                       | record           | own                | other            | joint, or no record
  GET    /programmes/:code/completeness       | -                | -                  | -                | everyone
  GET    /programmes/:code/confirmations      | -                | -                  | -                | everyone
  POST   /programmes/:code/confirmations      | -                | -                  | -                | prefecture.head city.head secretariats
  POST   /programmes/:code/initiatives        | -                | -                  | -                | workers
  PATCH  /initiatives/:id                     | owned initiative | workers            | -                | workers
  DELETE /initiatives/:id                     | draft initiative | workers            | -                | workers
  PUT    /initiatives/:id/departments/:agency | side             | workers            | -                | -
  PUT    /initiatives/:id/partners            | owned initiative | workers            | -                | workers
  PUT    /initiatives/:id/note                | owned initiative | workers            | -                | workers
  POST   /initiatives/:id/proposal            | draft initiative | workers            | -                | workers
  POST   /initiatives/:id/return              | proposed initiative | head secretariat | -               | prefecture.head city.head secretariats
  POST   /initiatives/:id/consent             | proposed initiative | head secretariat | -               | prefecture.head city.head secretariats
  POST   /initiatives/:id/activation          | owned initiative | head secretariat   | -                | prefecture.head city.head secretariats
  POST   /initiatives/:id/suspension          | owned initiative | head secretariat   | -                | prefecture.head city.head secretariats
  POST   /initiatives/:id/resumption          | owned initiative | head secretariat   | -                | prefecture.head city.head secretariats
  POST   /initiatives/:id/completion          | owned initiative | head secretariat   | -                | prefecture.head city.head secretariats
  POST   /initiatives/:id/ending              | owned initiative | head secretariat   | -                | prefecture.head city.head secretariats
  POST   /initiatives/:id/superseding         | owned initiative | head secretariat   | -                | prefecture.head city.head secretariats
  POST   /initiatives/:id/owner-confirmations | owned initiative | head secretariat   | head secretariat | prefecture.head city.head secretariats
  DELETE /initiatives/:id/owner-confirmations | owned initiative | head secretariat   | head secretariat | prefecture.head city.head secretariats
  POST   /progress-entries/:id/marker-confirmations | entry      | -                  | -                | prefecture.head city.head secretariats
  DELETE /progress-entries/:id/marker-confirmations | entry      | -                  | -                | prefecture.head city.head secretariats
  GET    /history/:kind/:id                   | entry            | -                  | -                | everyone
  `,

  async records(service) {
    themeId = await one(
      service,
      `SELECT theme.id FROM themes theme JOIN programmes programme ON programme.id = theme.programme_id
       WHERE programme.code = $1 ORDER BY theme.number LIMIT 1`,
    );
    const entry = await one(
      service,
      `SELECT entry.id FROM progress_entries entry JOIN programmes programme ON programme.id = entry.programme_id
       WHERE programme.code = $1 AND entry.marker = 'unknown' LIMIT 1`,
    );
    const shared = await initiative(service, 'joint', 'active');
    return {
      'owned initiative': await ofEachOwner(service, 'active'),
      'draft initiative': await ofEachOwner(service, 'draft'),
      'proposed initiative': await ofEachOwner(service, 'proposed'),
      side: [
        { owner: 'prefecture', id: shared },
        { owner: 'city', id: shared },
      ],
      entry: [{ owner: null, id: entry }],
    };
  },

  async fresh(service, route, record) {
    if (route !== 'DELETE /initiatives/:id') return record;
    return { ...record, id: await initiative(service, record.owner, 'draft') };
  },

  historyKinds: { entry: 'progress_entry' },

  bodies() {
    return {
      'POST /programmes/:code/confirmations': { owners: [], markers: [] },
      'POST /programmes/:code/initiatives': { themeId, title: '表の取組', ownerKind: 'joint' },
      'PATCH /initiatives/:id': { tags: ['表'] },
      'PUT /initiatives/:id/departments/:agency': { departmentId: null },
      'PUT /initiatives/:id/partners': { partners: [] },
      'PUT /initiatives/:id/note': { text: 'メモ' },
      'POST /initiatives/:id/return': { reason: '理由' },
      'POST /initiatives/:id/suspension': { reason: '理由' },
      'POST /initiatives/:id/ending': { reason: '理由' },
      'POST /initiatives/:id/owner-confirmations': { answer: 'joint' },
      'POST /progress-entries/:id/marker-confirmations': { answer: 'joint' },
    };
  },

  reads: {
    'GET /programmes/:code/completeness': {
      kind: 'read',
      by: 'viewer',
      path: `/programmes/${REPORTED}/completeness`,
    },
    'GET /programmes/:code/confirmations': {
      kind: 'read',
      by: 'city.head',
      path: `/programmes/${REPORTED}/confirmations`,
    },
  },

  commands: {
    'POST /programmes/:code/confirmations': { by: 'city.secretariat', on: '-' },
    'POST /programmes/:code/initiatives': { by: 'city.staff', on: '-' },
    'PATCH /initiatives/:id': { by: 'city.staff', on: 'owned initiative' },
    'DELETE /initiatives/:id': { by: 'city.staff', on: 'draft initiative' },
    'PUT /initiatives/:id/departments/:agency': { by: 'city.staff', on: 'side' },
    'PUT /initiatives/:id/partners': { by: 'city.staff', on: 'owned initiative' },
    'PUT /initiatives/:id/note': { by: 'city.staff', on: 'owned initiative' },
    'POST /initiatives/:id/proposal': { by: 'city.staff', on: 'draft initiative' },
    'POST /initiatives/:id/return': { by: 'city.head', on: 'proposed initiative' },
    'POST /initiatives/:id/consent': { by: 'city.head', on: 'proposed initiative' },
    ...Object.fromEntries(
      ['activation', 'suspension', 'resumption', 'completion', 'ending', 'superseding'].map((act) => [
        `POST /initiatives/:id/${act}`,
        { by: 'city.head' as const, on: 'owned initiative' },
      ]),
    ),
    'POST /initiatives/:id/owner-confirmations': { by: 'city.head', on: 'owned initiative' },
    'DELETE /initiatives/:id/owner-confirmations': { by: 'city.head', on: 'owned initiative' },
    'POST /progress-entries/:id/marker-confirmations': { by: 'city.head', on: 'entry' },
    'DELETE /progress-entries/:id/marker-confirmations': { by: 'city.head', on: 'entry' },
  },

  versioned: [
    'PATCH /initiatives/:id',
    'DELETE /initiatives/:id',
    'PUT /initiatives/:id/departments/:agency',
    'PUT /initiatives/:id/partners',
    'PUT /initiatives/:id/note',
    'POST /initiatives/:id/consent',
    'POST /initiatives/:id/proposal',
    'POST /initiatives/:id/return',
    'POST /initiatives/:id/activation',
    'POST /initiatives/:id/suspension',
    'POST /initiatives/:id/resumption',
    'POST /initiatives/:id/completion',
    'POST /initiatives/:id/ending',
    'POST /initiatives/:id/superseding',
  ],
};
