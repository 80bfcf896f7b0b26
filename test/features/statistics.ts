import { done, ifMatch } from '../support/build-council.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

const ALL = 'workers administrator council.member viewer';

async function series(service: TestService, owner: 'prefecture' | 'city' | 'joint'): Promise<MatrixRecord> {
  const by = owner === 'prefecture' ? 'prefecture.staff' : 'city.staff';
  const body = { title: `転出入の状況（${owner}）`, unit: '人', joint: owner === 'joint' };
  const { id, version } = done(
    await service.as(by).post<{ id: string; version: number }>('/statistics', body),
  );
  const values = [{ row: '男女計', column: '道外', value: '-2197' }];
  const figures = { period: { kind: 'calendar_year', year: 2024 }, values };
  done(await service.as(by).put(`/statistics/${id}/values`, figures, ifMatch(version)));
  return { owner, id };
}

/** Statistics, facts and readings. */
export const statisticsPromises: FeaturePromises = {
  rows: `
  route                          | record  | own     | other | joint, or no record
  GET    /statistics             | series  | ${ALL} | ${ALL} | everyone
  GET    /statistics/:id         | series  | ${ALL} | ${ALL} | everyone
  GET    /statistics/:id/chart   | series  | ${ALL} | ${ALL} | everyone
  POST   /statistics             | -       | -       | -     | workers
  PATCH  /statistics/:id         | series  | workers | -     | workers
  PUT    /statistics/:id/values  | series  | workers | -     | workers
  PUT    /statistics/:id/checks  | series  | workers | -     | workers
  GET    /facts                  | fact    | -       | -     | everyone
  POST   /facts                  | -       | -       | -     | workers
  PATCH  /facts/:id              | fact    | -       | -     | workers
  GET    /readings               | -       | -       | -     | everyone
  GET    /history/:kind/:id      | series  | ${ALL} | ${ALL} | everyone
  GET    /history/:kind/:id      | fact    | -       | -     | everyone
`,
  async records(service) {
    const fact = {
      label: '全道人口に占める割合',
      text: '札幌市は全道人口の約3分の1を占める。',
      nature: 'statement',
    };
    const { id } = done(await service.as('city.staff').post<{ id: string }>('/facts', fact));
    return {
      series: [
        await series(service, 'prefecture'),
        await series(service, 'city'),
        await series(service, 'joint'),
      ],
      fact: [{ owner: null, id }],
    };
  },
  historyKinds: { series: 'statistic_series' },
  bodies: () => ({
    'POST /statistics': { title: '総人口の推移', unit: '人' },
    'PATCH /statistics/:id': { title: '総人口の推移（改）' },
    'PUT /statistics/:id/values': {
      period: { kind: 'calendar_year', year: 2024 },
      values: [{ row: '男女計', column: '総数', value: '10588' }],
    },
    'PUT /statistics/:id/checks': { checks: [{ axis: 'row', total: '男女計', parts: ['男', '女'] }] },
    'POST /facts': { label: '相談件数', value: '813', unit: '件' },
    'PATCH /facts/:id': { label: '相談件数（改）' },
  }),
  queries: { 'GET /readings': () => '?kind=number&text=813' },
  reads: {
    'GET /statistics': { kind: 'list', by: 'viewer', path: '/statistics' },
    'GET /statistics/:id': { kind: 'read', by: 'viewer', path: '/statistics/:record', record: 'series' },
    'GET /statistics/:id/chart': {
      kind: 'read',
      by: 'viewer',
      path: '/statistics/:record/chart?width=358',
      record: 'series',
    },
    'GET /facts': { kind: 'list', by: 'viewer', path: '/facts' },
    'GET /readings': { kind: 'read', by: 'viewer', path: '/readings?kind=number&text=813' },
  },
  commands: {
    'POST /statistics': { by: 'city.staff', on: '-' },
    'PATCH /statistics/:id': { by: 'city.staff', on: 'series' },
    'PUT /statistics/:id/values': { by: 'city.staff', on: 'series' },
    'PUT /statistics/:id/checks': { by: 'city.staff', on: 'series' },
    'POST /facts': { by: 'city.staff', on: '-' },
    'PATCH /facts/:id': { by: 'city.staff', on: 'fact' },
  },
  versioned: [
    'PATCH /statistics/:id',
    'PUT /statistics/:id/values',
    'PUT /statistics/:id/checks',
    'PATCH /facts/:id',
  ],
};
