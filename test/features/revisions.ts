import { newId } from '@platform/database';
import type { RevisionView } from '../../libs/domain/programmes/revisions/revision.schemas.js';
import { done, ifMatch } from '../support/build-council.js';
import { REPORTED } from '../support/build-report.js';
import type { CastName } from '../support/cast.js';
import type { MatrixRecord } from '../support/permission-records.js';
import type { TestService } from '../support/test-service.js';
import type { FeaturePromises } from './feature-promises.js';

const OWNERS = ['prefecture', 'city', 'joint'] as const;
type Owner = (typeof OWNERS)[number];
const agencyOf = (owner: Owner | null): 'prefecture' | 'city' => (owner === 'prefecture' ? owner : 'city');

/** A revision of the title of a new initiative in that hand, written by staff who may not consent. */
async function revision(service: TestService, owner: Owner): Promise<string> {
  const { id } = await service.build.initiative({ owner });
  const by: CastName = `${agencyOf(owner)}.staff`;
  return done(await service.as(by).post<RevisionView>('/revisions', proposal(id))).id;
}

/** One that all who must have agreed to, and that holds from a later day. */
async function agreedForLater(service: TestService, owner: Owner): Promise<string> {
  const id = await revision(service, owner);
  for (const agency of owner === 'joint' ? (['city', 'prefecture'] as const) : [owner])
    done(await service.as(`${agency}.head`).post(`/revisions/${id}/consents`, {}, ifMatch(1)));
  return id;
}

/** Which of the records are agreed: a fresh one is made like it. */
const agreedIds = new Set<string>();

function proposal(subjectId: string) {
  const changes = { title: '改めた題名' };
  const reason = '国の計画にあわせるため';
  return { subjectType: 'initiative', subjectId, effectiveOn: '2026-12-01', reason, changes };
}

/** A revision of the summary that both have agreed and that holds: the record tells what changed. */
async function agreedRevision(service: TestService, subjectId: string): Promise<void> {
  const body = { ...proposal(subjectId), effectiveOn: '2026-11-20', changes: { summary: '改めた概要' } };
  const { id } = done(await service.as('city.staff').post<RevisionView>('/revisions', body));
  for (const by of ['city.head', 'prefecture.head'] as const)
    done(await service.as(by).post(`/revisions/${id}/consents`, {}, ifMatch(1)));
}

/** Two generations of their own, so that an edge between them is free to be drawn. */
async function generations(
  service: TestService,
): Promise<{ fromInitiativeId: string; toInitiativeId: string }> {
  const { id: fromInitiativeId } = await service.build.initiative();
  const { id: toInitiativeId } = await service.build.initiative();
  return { fromInitiativeId, toInitiativeId };
}

const edge = { kind: 'continued', basis: '題名が同じ' };

async function lineageEdge(service: TestService): Promise<string> {
  const body = { ...(await generations(service)), ...edge };
  return done(await service.as('city.secretariat').post<{ id: string }>('/lineage-edges', body)).id;
}

async function dataIssue(service: TestService, ruled = false): Promise<string> {
  const body = { programmeCode: REPORTED, place: '資料編', statement: `合計が合わない ${newId()}` };
  const { id } = done(await service.as('city.staff').post<{ id: string }>('/data-issues', body));
  if (ruled)
    done(
      await service.as('city.secretariat').post(`/data-issues/${id}/ruling`, { ruling: '正' }, ifMatch(1)),
    );
  return id;
}

/** Revisions, lineage, data issues, and what changed since. */
export const revisionPromises: FeaturePromises = {
  rows: `
  route                                       | record        | own                       | other       | joint, or no record
  GET    /programmes/:code/revisions          | -             | -                         | -           | everyone
  GET    /programmes/:code/wording            | -             | -                         | -           | everyone
  GET    /revisions/:id                       | revision      | workers administrator     | workers administrator council.member viewer | everyone
  POST   /revisions                           | revisable     | workers                   | -           | workers
  PATCH  /revisions/:id                       | revision      | workers                   | -           | workers
  POST   /revisions/:id/consents              | revision      | head secretariat          | -           | city.head city.secretariat prefecture.head prefecture.secretariat
  POST   /revisions/:id/return                | revision      | head secretariat          | -           | city.head city.secretariat prefecture.head prefecture.secretariat
  POST   /revisions/:id/withdrawal            | revision      | workers                   | -           | city.workers
  POST   /revisions/:id/withdrawal            | agreed revision | head secretariat       | -           | city.head city.secretariat prefecture.head prefecture.secretariat
  POST   /revisions/:id/withdrawal-refusal    | agreed revision | head secretariat       | -           | city.head city.secretariat prefecture.head prefecture.secretariat
  GET    /history/:kind/:id                   | revision      | workers administrator     | workers administrator council.member viewer | everyone

  GET    /programmes/:code/lineage            | -             | -                         | -           | everyone
  GET    /initiatives/:id/ancestry            | initiative    | -                         | -           | everyone
  POST   /lineage-edges                       | -             | -                         | -           | secretariats
  PATCH  /lineage-edges/:id                   | lineage edge  | -                         | -           | secretariats
  DELETE /lineage-edges/:id                   | lineage edge  | -                         | -           | secretariats
  POST   /lineage-edges/:id/confirmations     | lineage edge  | -                         | -           | secretariats
  POST   /lineage-confirmations               | -             | -                         | -           | secretariats

  GET    /programmes/:code/changes            | -             | -                         | -           | everyone
  GET    /initiatives/:id/changes             | initiative    | -                         | -           | everyone

  GET    /data-issues                         | data issue    | -                         | -           | everyone
  POST   /data-issues                         | -             | -                         | -           | workers
  POST   /data-issues/:id/ruling              | data issue    | -                         | -           | secretariats
  POST   /data-issues/:id/reopening           | ruled issue   | -                         | -           | secretariats
  GET    /history/:kind/:id                   | data issue    | -                         | -           | everyone
`,
  historyKinds: { 'agreed revision': 'revision', 'data issue': 'data_issue', 'ruled issue': 'data_issue' },

  async records(service, { initiativeId }) {
    const [reported] = await service.sql<{ id: string }>(
      `SELECT initiative.id FROM initiatives initiative JOIN programmes programme ON programme.id = programme_id
       WHERE programme.code = $1 ORDER BY initiative.code LIMIT 1`,
      [REPORTED],
    );
    for (const id of [initiativeId, reported?.id ?? '']) await agreedRevision(service, id);
    const revisable: MatrixRecord[] = [];
    const revisions: MatrixRecord[] = [];
    const agreed: MatrixRecord[] = [];
    for (const owner of OWNERS) {
      revisable.push({ owner, id: (await service.build.initiative({ owner })).id });
      revisions.push({ owner, id: await revision(service, owner) });
      agreed.push({ owner, id: await agreedForLater(service, owner) });
      agreedIds.add(agreed.at(-1)?.id ?? '');
    }
    return {
      revisable,
      revision: revisions,
      'agreed revision': agreed,
      'lineage edge': [{ owner: null, id: await lineageEdge(service) }],
      'data issue': [{ owner: null, id: await dataIssue(service) }],
      'ruled issue': [{ owner: null, id: await dataIssue(service, true) }],
    };
  },

  async fresh(service, route, record) {
    if (route === 'POST /revisions/:id/withdrawal') {
      const another = agreedIds.has(record.id) ? agreedForLater : revision;
      return { ...record, id: await another(service, record.owner ?? 'joint') };
    }
    if (route === 'DELETE /lineage-edges/:id') return { ...record, id: await lineageEdge(service) };
    return record;
  },

  bodies(_service, record) {
    return {
      'POST /revisions': proposal(record.id),
      'PATCH /revisions/:id': { reason: '語を整えるため' },
      'POST /revisions/:id/return': { reason: '題名が長い' },
      'POST /revisions/:id/withdrawal': { reason: '取りやめる' },
      'POST /revisions/:id/withdrawal-refusal': { reason: '予定どおり進める' },
      'POST /lineage-edges': {
        fromInitiativeId: null,
        toInitiativeId: record.id || newId(),
        ...edge,
        kind: 'new',
      },
      'POST /lineage-confirmations': { edges: [{ id: newId(), version: 1 }] },
      'PATCH /lineage-edges/:id': { note: '第1回協議会で説明' },
      'POST /data-issues': { programmeCode: REPORTED, place: '本編', statement: '年度が合わない' },
      'POST /data-issues/:id/ruling': { ruling: '令和4年度が正しい' },
      'POST /data-issues/:id/reopening': { reason: '新しい資料が出た' },
    };
  },

  queries: {
    'GET /programmes/:code/wording': () => '?on=2026-11-20',
    'GET /programmes/:code/changes': () => '?from=2026-11-01&to=2026-11-30',
    'GET /initiatives/:id/changes': () => '?from=2026-11-01&to=2026-11-30',
    'GET /data-issues': () => '?limit=100',
  },

  reads: {
    'GET /programmes/:code/revisions': {
      kind: 'list',
      by: 'viewer',
      path: `/programmes/${REPORTED}/revisions`,
    },
    'GET /programmes/:code/wording': {
      kind: 'read',
      by: 'viewer',
      path: `/programmes/${REPORTED}/wording?on=2026-11-20`,
    },
    'GET /revisions/:id': { kind: 'read', by: 'city.head', path: '/revisions/:record', record: 'revision' },
    'GET /programmes/:code/lineage': { kind: 'read', by: 'viewer', path: `/programmes/${REPORTED}/lineage` },
    'GET /initiatives/:id/ancestry': {
      kind: 'read',
      by: 'viewer',
      path: '/initiatives/:record/ancestry',
      record: 'initiative',
    },
    'GET /programmes/:code/changes': {
      kind: 'list',
      by: 'viewer',
      path: `/programmes/${REPORTED}/changes?from=2026-11-01&to=2026-11-30`,
    },
    'GET /initiatives/:id/changes': {
      kind: 'list',
      by: 'viewer',
      path: '/initiatives/:record/changes?from=2026-11-01&to=2026-11-30',
      record: 'initiative',
    },
    'GET /data-issues': { kind: 'list', by: 'viewer', path: '/data-issues?limit=1' },
  },

  commands: {
    'POST /revisions': { by: 'city.staff', on: 'revisable' },
    'PATCH /revisions/:id': { by: 'city.staff', on: 'revision' },
    'POST /revisions/:id/consents': { by: 'city.head', on: 'revision' },
    'POST /revisions/:id/return': { by: 'city.head', on: 'revision' },
    'POST /revisions/:id/withdrawal': { by: 'city.staff', on: 'revision' },
    'POST /revisions/:id/withdrawal-refusal': { by: 'city.head', on: 'agreed revision' },
    'POST /lineage-edges': { by: 'city.secretariat', on: '-' },
    'PATCH /lineage-edges/:id': { by: 'city.secretariat', on: 'lineage edge' },
    'DELETE /lineage-edges/:id': { by: 'city.secretariat', on: 'lineage edge' },
    'POST /lineage-edges/:id/confirmations': { by: 'city.secretariat', on: 'lineage edge' },
    'POST /lineage-confirmations': { by: 'city.secretariat', on: '-' },
    'POST /data-issues': { by: 'city.staff', on: '-' },
    'POST /data-issues/:id/ruling': { by: 'city.secretariat', on: 'data issue' },
    'POST /data-issues/:id/reopening': { by: 'city.secretariat', on: 'ruled issue' },
  },
  versioned: [
    'PATCH /revisions/:id',
    'POST /revisions/:id/consents',
    'POST /revisions/:id/return',
    'POST /revisions/:id/withdrawal',
    'POST /revisions/:id/withdrawal-refusal',
    'PATCH /lineage-edges/:id',
    'POST /lineage-edges/:id/confirmations',
    'POST /data-issues/:id/ruling',
    'POST /data-issues/:id/reopening',
  ],
};
