import { take } from '../support/build-imports.js';
import { readFileSync } from 'node:fs';
import { newId } from '@platform/database';
import type { AgreementView } from '../../libs/domain/agreements/agreement.schemas.js';
import type { MeetingView } from '../../libs/domain/council/meetings/meeting.schemas.js';
import type { TaskView } from '../../libs/domain/tasks/task.schemas.js';
import { buildMeeting, done, ifMatch, itemOf } from '../support/build-council.js';
import { buildIndicator } from '../support/build-indicator.js';
import type { CastName } from '../support/cast.js';
import { initiativeSteps } from '../support/initiative-steps.js';
import type { Answer } from '../support/member.js';
import { startTestService, type TestService } from '../support/test-service.js';

// A draft that its agency has not proposed is, to the other agency, not there: neither shown nor told apart from nothing.

const TITLE = '移住の相談';

let service: TestService;
const { draft } = initiativeSteps(() => service);
/** The city's draft, and what both agencies see that stands on it. */
let hidden: Awaited<ReturnType<typeof draft>>;
let indicator: string;
let agreement: AgreementView;
let meeting: MeetingView;
let task: TaskView;
/** Of an initiative that everybody sees. */
let known: string;

beforeAll(async () => {
  service = await startTestService();
  hidden = await draft('city');
  ({ id: known } = await service.build.initiative());
  const city = service.as('city.secretariat');
  indicator = (await buildIndicator(service, { owner: 'joint' })).id;
  done(await city.post(`/indicators/${indicator}/links`, { initiativeId: hidden.id }));
  agreement = done(await city.post<AgreementView>('/agreements', agreementOn([hidden.id, known])));
  meeting = await buildMeeting(service, { agenda: [{ title: '市の案', initiativeId: hidden.id }] });
  task = done(
    await service.as('city.staff').post<TaskView>('/tasks', {
      title: '道に頼む作業',
      dueOn: '2026-12-01',
      assigneePostId: service.postOf('prefecture.staff'),
      initiativeId: hidden.id,
    }),
  );
});
afterAll(async () => {
  await service.close();
});

function agreementOn(initiativeIds: string[]) {
  const parties = [{ agency: 'prefecture' }, { agency: 'city' }];
  return {
    name: '移住に関する協定',
    agency: null,
    signedOn: '2026-04-01',
    startsOn: '2026-04-01',
    validity: 'none',
    renewal: 'none',
    parties,
    initiativeIds,
  };
}

type Send = (id: string) => [path: string, body?: object, version?: number];
const act = (path: string, body: object = {}): Send => {
  return (id) => [`/initiatives/${id}/${path}`, body, 1];
};
const on = (id: string) => ({ subjectType: 'initiative', subjectId: id });

/** Every route that takes an initiative's id, in its path, its query or its body. */
const ROUTES: Record<string, { by?: CastName; send: Send }> = {
  'GET /initiatives/{id}': { send: (id) => [`/initiatives/${id}`] },
  'GET /initiatives/{id}/ancestry': { send: (id) => [`/initiatives/${id}/ancestry`] },
  'GET /initiatives/{id}/changes': {
    send: (id) => [`/initiatives/${id}/changes?from=2026-11-01&to=2026-11-30`],
  },
  'PATCH /initiatives/{id}': { send: (id) => [`/initiatives/${id}`, { tags: ['移住'] }, 1] },
  'DELETE /initiatives/{id}': { send: (id) => [`/initiatives/${id}`, undefined, 1] },
  'PUT /initiatives/{id}/departments/{agency}': {
    send: (id) => [`/initiatives/${id}/departments/prefecture`, { departmentId: null }, 0],
  },
  'PUT /initiatives/{id}/partners': { send: act('partners', { partners: [] }) },
  'PUT /initiatives/{id}/note': { send: act('note', { text: 'メモ' }) },
  'POST /initiatives/{id}/proposal': { send: act('proposal') },
  'POST /initiatives/{id}/return': { by: 'prefecture.head', send: act('return', { reason: '理由' }) },
  'POST /initiatives/{id}/consent': { by: 'prefecture.head', send: act('consent') },
  'POST /initiatives/{id}/activation': { by: 'prefecture.head', send: act('activation') },
  'POST /initiatives/{id}/suspension': { by: 'prefecture.head', send: act('suspension', { reason: '理由' }) },
  'POST /initiatives/{id}/resumption': { by: 'prefecture.head', send: act('resumption') },
  'POST /initiatives/{id}/completion': { by: 'prefecture.head', send: act('completion') },
  'POST /initiatives/{id}/ending': {
    by: 'prefecture.head',
    send: (id) => [`/initiatives/${known}/ending`, { successorId: id }, 1],
  },
  'POST /initiatives/{id}/superseding': { by: 'prefecture.head', send: act('superseding') },
  'POST /initiatives/{id}/owner-confirmations': {
    by: 'prefecture.head',
    send: act('owner-confirmations', { answer: 'city' }),
  },
  'DELETE /initiatives/{id}/owner-confirmations': {
    by: 'prefecture.head',
    send: (id) => [`/initiatives/${id}/owner-confirmations`],
  },
  'POST /revisions': {
    send: (id) => [
      '/revisions',
      { ...on(id), effectiveOn: '2026-12-01', reason: '理由', changes: { title: '別の題名' } },
    ],
  },
  'POST /lineage-edges': {
    by: 'prefecture.secretariat',
    send: (id) => [
      '/lineage-edges',
      { fromInitiativeId: known, toInitiativeId: id, kind: 'continued', basis: '題名が同じ' },
    ],
  },
  'POST /data-issues': {
    send: (id) => [
      '/data-issues',
      { programmeCode: hidden.programmeCode, initiativeId: id, place: '表1', statement: '年が違う' },
    ],
  },
  'GET /indicators': { send: (id) => [`/indicators?initiative=${id}`] },
  'POST /indicators/{id}/links': { send: (id) => [`/indicators/${indicator}/links`, { initiativeId: id }] },
  'GET /tasks': { send: (id) => [`/tasks?view=all&initiative=${id}`] },
  'POST /tasks': {
    send: (id) => [
      '/tasks',
      {
        title: '作業',
        dueOn: '2026-12-01',
        assigneePostId: service.postOf('prefecture.staff'),
        initiativeId: id,
      },
    ],
  },
  'GET /agreements': { send: (id) => [`/agreements?initiative=${id}`] },
  'POST /agreements': { send: (id) => ['/agreements', agreementOn([id])] },
  'PATCH /agreements/{id}': {
    send: (id) => [`/agreements/${agreement.id}`, { initiativeIds: [id] }, agreement.version],
  },
  'POST /meetings/{id}/agenda-items': {
    by: 'prefecture.secretariat',
    send: (id) => [`/meetings/${meeting.id}/agenda-items`, { title: '議題', initiativeId: id }],
  },
  'PATCH /agenda-items/{id}': {
    by: 'prefecture.secretariat',
    send: (id) => [`/agenda-items/${itemOf(meeting).id}`, { initiativeId: id }, 1],
  },
  'GET /decisions': { send: (id) => [`/decisions?initiative=${id}`] },
  'GET /remarks': { send: (id) => [`/remarks?subjectType=initiative&subjectId=${id}`] },
  'POST /remarks': { send: (id) => ['/remarks', { ...on(id), audience: 'own_agency', text: '書き込み' }] },
  'GET /documents': { send: (id) => [`/documents?subjectType=initiative&subjectId=${id}`] },
  'POST /documents': { send: (id) => ['/documents', { ...on(id), kind: 'document', title: '資料' }] },
  'POST /programmes/{code}/confirmations': {
    by: 'prefecture.head',
    send: (id) => [
      `/programmes/${hidden.programmeCode}/confirmations`,
      { owners: [{ id, answer: 'city' }], markers: [] },
    ],
  },
  'GET /history/{kind}/{id}': { send: (id) => [`/history/initiative/${id}`] },
};

/** Told elsewhere: a new indicator links as an existing one does, an action item needs a meeting that is held. */
const LIKE_ANOTHER = ['POST /indicators', 'POST /meetings/{id}/action-items'];

const FIELDS = ['initiativeId', 'initiative', 'initiativeIds', 'fromInitiativeId', 'toInitiativeId'];

/** The routes of the contract that name an initiative by a field of this name, or in their path. */
function routesNamingInitiatives(): string[] {
  const document = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { parameters?: { name?: string }[]; requestBody?: unknown }>>;
  };
  const inBody = new RegExp(`"(${FIELDS.join('|')})":`);
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations)
      .filter(
        ([, { parameters = [], requestBody = {} }]) =>
          path.includes('/initiatives/{id}') ||
          parameters.some(({ name = '' }) => FIELDS.includes(name)) ||
          inBody.test(JSON.stringify(requestBody)),
      )
      .map(([method]) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
}

async function send(route: string, id: string): Promise<Answer> {
  const { by = 'prefecture.staff', send } = ROUTES[route] ?? { send: act('') };
  const [path, body, version] = send(id);
  const headers = version === undefined ? {} : ifMatch(version);
  const member = service.as(by);
  const verb = route.split(' ')[0]?.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete';
  if (verb === 'get') return member.get(path);
  if (verb === 'delete') return member.delete(path, headers);
  return member[verb](path, body ?? {}, headers);
}

/** What an answer says, without what differs from one request to the next. */
function said({ status, text }: Answer, id: string): unknown {
  const { requestId: _request, ...rest } = JSON.parse(text) as Record<string, unknown>;
  return { status, told: JSON.stringify(rest).replaceAll(id, 'ID') };
}

describe('a draft of the other agency that was not proposed', () => {
  it('has a row for every route that takes the id of an initiative', () => {
    const told = [...Object.keys(ROUTES), ...LIKE_ANOTHER];
    expect(routesNamingInitiatives().filter((route) => !told.includes(route))).toEqual([]);
  });

  it.each(Object.keys(ROUTES))('is not there for %s', async (route) => {
    const nobody = newId();
    const answer = await send(route, hidden.id);
    expect(said(answer, hidden.id)).toEqual(said(await send(route, nobody), nobody));
    if (route.includes('/initiatives/{id}') && !route.endsWith('/ending')) expect(answer.status).toBe(404);
  });

  it.each<[string, () => string]>([
    ['an indicator', () => `/indicators/${indicator}`],
    ['the history of an indicator', () => `/history/indicator/${indicator}`],
    ['an agreement', () => `/agreements/${agreement.id}`],
    ['the history of an agreement', () => `/history/agreement/${agreement.id}`],
    ['a meeting', () => `/meetings/${meeting.id}`],
    ['the history of a meeting', () => `/history/meeting/${meeting.id}`],
    ['a task', () => `/tasks/${task.id}`],
    ['the list of tasks', () => '/tasks?view=agency'],
    ['my work', () => '/my-work'],
    ['the counts of tasks', () => `/task-counts?programme=${hidden.programmeCode}`],
    ['the lineage', () => `/programmes/${hidden.programmeCode}/lineage`],
    ['the data issues', () => `/data-issues?programme=${hidden.programmeCode}`],
    ['what waits for confirmation', () => `/programmes/${hidden.programmeCode}/confirmations`],
  ])('is not named by %s', async (_what, path) => {
    const answer = await service.as('prefecture.staff').get(path());
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(TITLE);
  });

  it('is named there to its own agency', async () => {
    for (const path of [
      `/indicators/${indicator}`,
      `/agreements/${agreement.id}`,
      `/meetings/${meeting.id}`,
      `/tasks/${task.id}`,
    ])
      expect([path, (await service.as('city.staff').get(path)).text.includes(TITLE)]).toEqual([path, true]);
  });

  it('is not in the mail about a task that was asked of the other agency', async () => {
    await service.drain();
    const mails = await service.sql<{ text: string }>(
      `SELECT text_body AS text FROM deliveries WHERE subject_id = $1`,
      [task.id],
    );
    expect(mails.length).toBeGreaterThan(0);
    expect(mails.filter(({ text }) => text.includes(TITLE))).toEqual([]);
  });

  it('is in no form that the other agency takes, and comes back with none', async () => {
    const scope = { programme: hidden.programmeCode };
    const of = async (by: CastName) =>
      JSON.stringify((await take(service, by, 'initiatives', { scope })).rows);
    expect(await of('city.secretariat')).toContain(TITLE);
    expect(await of('prefecture.secretariat')).not.toContain(TITLE);
  });

  it('stays with an agreement whose initiatives the other agency chose anew', async () => {
    const path = `/agreements/${agreement.id}`;
    const { version } = done(await service.as('prefecture.staff').get<AgreementView>(path));
    done(await service.as('prefecture.staff').patch(path, { initiativeIds: [] }, ifMatch(version)));
    const { initiatives } = done(await service.as('city.staff').get<AgreementView>(path));
    expect(initiatives.map(({ id }) => id)).toEqual([hidden.id]);
  });
});
