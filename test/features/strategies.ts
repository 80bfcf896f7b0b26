import { newId } from '@platform/database';
import { buildStrategy, type BuiltStrategy } from '../support/build-strategy.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { FeaturePromises } from './feature-promises.js';

const OWNERS = ['prefecture', 'city', 'joint'] as const;
const ACTIVE = 'strategy';
const DRAFT = 'draft strategy';

/** A plan's strategies, by owner: what supersedes another must belong to the same agency. */
const successors = new Map<string, string>();

function partsOf(built: BuiltStrategy, owner: (typeof OWNERS)[number]): Record<string, MatrixRecord> {
  return {
    [DRAFT]: { owner, id: built.id },
    goal: { owner, id: built.goalId },
    section: { owner, id: built.sectionId },
    measure: { owner, id: built.measureId },
  };
}

export const strategyPromises: FeaturePromises = {
  rows: `
  route                                  | record         | own                    | other                                   | joint, or no record
  GET    /strategies                     | strategy       | workers administrator  | workers administrator council.member viewer | everyone
  GET    /strategies/:id                 | strategy       | workers administrator  | workers administrator council.member viewer | everyone
  GET    /strategies/:id/indicators      | strategy       | workers administrator  | workers administrator council.member viewer | everyone
  GET    /strategy-measures              | measure        | workers administrator  | workers administrator council.member viewer | everyone
  POST   /strategies                     | strategy       | staff planner head secretariat | -                               | secretariats
  PATCH  /strategies/:id                 | strategy       | staff planner head secretariat | -                               | secretariats
  DELETE /strategies/:id                 | draft strategy | staff planner head secretariat | -                               | secretariats
  POST   /strategies/:id/activation      | draft strategy | staff planner head secretariat | -                               | secretariats
  POST   /strategies/:id/ending          | strategy       | staff planner head secretariat | -                               | secretariats
  POST   /strategies/:id/superseding     | strategy       | staff planner head secretariat | -                               | secretariats
  PUT    /strategies/:id/years/:fiscalYear | strategy     | staff planner head secretariat | -                               | secretariats
  POST   /strategies/:id/goals           | draft strategy | staff planner head secretariat | -                               | secretariats
  PATCH  /strategy-goals/:id             | goal           | staff planner head secretariat | -                               | secretariats
  DELETE /strategy-goals/:id             | goal           | staff planner head secretariat | -                               | secretariats
  POST   /strategy-goals/:id/sections    | goal           | staff planner head secretariat | -                               | secretariats
  PATCH  /strategy-sections/:id          | section        | staff planner head secretariat | -                               | secretariats
  DELETE /strategy-sections/:id          | section        | staff planner head secretariat | -                               | secretariats
  POST   /strategies/:id/measures        | draft strategy | staff planner head secretariat | -                               | secretariats
  PATCH  /strategy-measures/:id          | measure        | staff planner head secretariat | -                               | secretariats
  DELETE /strategy-measures/:id          | measure        | staff planner head secretariat | -                               | secretariats
  GET    /history/:kind/:id              | strategy       | workers administrator  | workers administrator council.member viewer | everyone
  POST   /programmes                     | -              | -                      | -                                       | secretariats
  PATCH  /programmes/:code               | -              | -                      | -                                       | secretariats
  DELETE /programmes/:code               | -              | -                      | -                                       | secretariats
  PUT    /programmes/:code/strategies    | -              | -                      | -                                       | secretariats
  POST   /programmes/:code/themes        | -              | -                      | -                                       | secretariats
  PATCH  /themes/:id                     | theme          | -                      | -                                       | secretariats
  DELETE /themes/:id                     | theme          | -                      | -                                       | secretariats
`,
  async records(service) {
    const made: Record<string, MatrixRecord[]> = {};
    const add = (kind: string, record: MatrixRecord) => (made[kind] = [...(made[kind] ?? []), record]);
    for (const owner of OWNERS) {
      const active = await buildStrategy(service, { owner, state: 'active', indicator: true });
      add(ACTIVE, { owner, id: active.id });
      successors.set(owner, (await buildStrategy(service, { owner, state: 'active' })).id);
      const parts = partsOf(await buildStrategy(service, { owner }), owner);
      for (const [kind, record] of Object.entries(parts)) add(kind, record);
    }
    const { themeId } = await service.build.programme();
    return { ...made, theme: [{ owner: null, id: themeId }] };
  },
  async fresh(service, route, record) {
    const owner = record.owner ?? 'joint';
    const kind = {
      'DELETE /strategies/:id': DRAFT,
      'DELETE /strategy-goals/:id': 'goal',
      'DELETE /strategy-sections/:id': 'section',
      'DELETE /strategy-measures/:id': 'measure',
    }[route];
    if (kind !== undefined)
      return { ...record, ...partsOf(await buildStrategy(service, { owner }), owner)[kind] };
    if (route === 'DELETE /themes/:id') return { ...record, id: (await service.build.programme()).themeId };
    return record;
  },
  historyKinds: { [DRAFT]: ACTIVE, goal: ACTIVE, section: ACTIVE, measure: ACTIVE, theme: 'programme' },
  bodies: (_service, record) => ({
    'POST /strategies': {
      code: `s-${newId()}`,
      name: '表の総合戦略',
      agency: record.owner === 'joint' ? null : record.owner,
      fyFrom: 2025,
      fyTo: 2029,
    },
    'PATCH /strategies/:id': { note: '表の覚え書き' },
    'POST /strategies/:id/ending': { reason: '期間の満了' },
    'POST /strategies/:id/superseding': {
      reason: '次の期へ',
      successorId: successors.get(record.owner ?? 'joint') ?? newId(),
    },
    'PUT /strategies/:id/years/:fiscalYear': { text: '今年度の方向' },
    'POST /strategies/:id/goals': { code: newId(), number: 9, title: '表の目標' },
    'PATCH /strategy-goals/:id': { summary: '表の概要' },
    'POST /strategy-goals/:id/sections': { number: 9, title: '表の節' },
    'PATCH /strategy-sections/:id': { title: '改めた節' },
    'POST /strategies/:id/measures': { code: newId(), title: '表の施策', position: 1 },
    'PATCH /strategy-measures/:id': { sdgs: [11], tags: ['移住'] },
    'POST /programmes': {
      code: newId(),
      name: '表のプログラム',
      generation: 60 + Math.floor(Math.random() * 30),
      fyFrom: 2030,
      fyTo: 2034,
    },
    'PATCH /programmes/:code': { note: '表の覚え書き' },
    'PUT /programmes/:code/strategies': { strategyIds: [] },
    'POST /programmes/:code/themes': { code: newId(), number: 19, title: '表のテーマ' },
    'PATCH /themes/:id': { summary: '表の概要' },
  }),
  queries: { 'GET /strategies': () => '?limit=100', 'GET /strategy-measures': () => '?limit=100' },
  reads: {
    'GET /strategies': { kind: 'list', by: 'viewer', path: '/strategies' },
    'GET /strategies/:id': { kind: 'read', by: 'viewer', path: '/strategies/:record', record: ACTIVE },
    'GET /strategies/:id/indicators': {
      kind: 'list',
      by: 'viewer',
      path: '/strategies/:record/indicators',
      record: ACTIVE,
    },
    'GET /strategy-measures': { kind: 'list', by: 'viewer', path: '/strategy-measures?sdg=8&tag=移住' },
  },
  commands: {
    'POST /strategies': { by: 'city.secretariat', on: '-' },
    'PATCH /strategies/:id': { by: 'city.secretariat', on: ACTIVE },
    'DELETE /strategies/:id': { by: 'city.secretariat', on: DRAFT },
    'POST /strategies/:id/activation': { by: 'city.secretariat', on: DRAFT },
    'POST /strategies/:id/ending': { by: 'city.secretariat', on: ACTIVE },
    'POST /strategies/:id/superseding': { by: 'city.secretariat', on: ACTIVE },
    'PUT /strategies/:id/years/:fiscalYear': { by: 'city.secretariat', on: ACTIVE },
    'POST /strategies/:id/goals': { by: 'city.secretariat', on: DRAFT },
    'PATCH /strategy-goals/:id': { by: 'city.secretariat', on: 'goal' },
    'DELETE /strategy-goals/:id': { by: 'city.secretariat', on: 'goal' },
    'POST /strategy-goals/:id/sections': { by: 'city.secretariat', on: 'goal' },
    'PATCH /strategy-sections/:id': { by: 'city.secretariat', on: 'section' },
    'DELETE /strategy-sections/:id': { by: 'city.secretariat', on: 'section' },
    'POST /strategies/:id/measures': { by: 'city.secretariat', on: DRAFT },
    'PATCH /strategy-measures/:id': { by: 'city.secretariat', on: 'measure' },
    'DELETE /strategy-measures/:id': { by: 'city.secretariat', on: 'measure' },
    'POST /programmes': { by: 'city.secretariat', on: '-' },
    'PATCH /programmes/:code': { by: 'city.secretariat', on: '-' },
    'DELETE /programmes/:code': { by: 'city.secretariat', on: '-' },
    'PUT /programmes/:code/strategies': { by: 'city.secretariat', on: '-' },
    'POST /programmes/:code/themes': { by: 'city.secretariat', on: '-' },
    'PATCH /themes/:id': { by: 'city.secretariat', on: 'theme' },
    'DELETE /themes/:id': { by: 'city.secretariat', on: 'theme' },
  },
  versioned: [
    'PATCH /strategies/:id',
    'POST /strategies/:id/activation',
    'POST /strategies/:id/ending',
    'POST /strategies/:id/superseding',
    'PUT /strategies/:id/years/:fiscalYear',
    'PATCH /strategy-goals/:id',
    'PATCH /strategy-sections/:id',
    'PATCH /strategy-measures/:id',
    'PATCH /programmes/:code',
    'PUT /programmes/:code/strategies',
    'PATCH /themes/:id',
  ],
};
