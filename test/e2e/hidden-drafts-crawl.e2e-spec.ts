import { readFileSync } from 'node:fs';
import { done, ifMatch } from '../support/build-council.js';
import { buildIndicator } from '../support/build-indicator.js';
import type { CastName } from '../support/cast.js';
import { startTestService, type TestService } from '../support/test-service.js';

// Whatever stands in or on a draft that its agency has not proposed: whoever may not see the draft finds it by no route.

const MARKER = '秘密の印';
const STRANGERS: CastName[] = [
  'prefecture.secretariat',
  'prefecture.staff',
  'prefecture.administrator',
  'viewer',
  'council.member',
];

let service: TestService;
let programmeCode: string;
/** The draft, what stands on it, and the records of everybody that lead to it; by the kind of their history. */
let records: [kind: string, id: string][];

beforeAll(async () => {
  service = await startTestService();
  const city = service.as('city.staff');
  const { id: programme, code, themeId } = await service.build.programme();
  programmeCode = code;
  const drafts = `/programmes/${code}/initiatives`;
  const facts = { themeId, title: `${MARKER}の題`, ownerKind: 'city' };
  const hidden = done(await city.post<{ id: string }>(drafts, facts)).id;
  const gone = done(await city.post<{ id: string; version: number }>(drafts, facts));
  done(await city.delete(`/initiatives/${gone.id}`, ifMatch(gone.version)));
  const on = { subjectType: 'initiative', subjectId: hidden };
  done(await city.put(`/initiatives/${hidden}/note`, { text: `${MARKER}のメモ` }, ifMatch(0)));
  done(await city.patch(`/initiatives/${hidden}`, { summary: `${MARKER}の概要` }, ifMatch(1)));
  const made = async (path: string, body: object) => done(await city.post<{ id: string }>(path, body)).id;
  const secretariat = service.as('city.secretariat');
  const indicator = (await buildIndicator(service, { owner: 'joint' })).id;
  done(await secretariat.post(`/indicators/${indicator}/links`, { initiativeId: hidden }));
  const task = { dueOn: '2026-12-01', initiativeId: hidden };
  records = [
    ['programme', programme],
    ['theme', themeId],
    ['initiative', hidden],
    ['initiative', gone.id],
    ['indicator', indicator],
    ['post', service.postOf('city.planner')],
    [
      'data_issue',
      await made('/data-issues', {
        programmeCode,
        initiativeId: hidden,
        place: `${MARKER}の場所`,
        statement: `${MARKER}の疑義`,
      }),
    ],
    ['remark', await made('/remarks', { ...on, audience: 'both_agencies', text: `${MARKER}の書き込み` })],
    [
      'document',
      await made('/documents', {
        ...on,
        kind: 'document',
        title: `${MARKER}の資料`,
        audience: 'both_agencies',
      }),
    ],
    [
      'task',
      await made('/tasks', {
        ...task,
        title: `${MARKER}の作業`,
        assigneePostId: service.postOf('city.planner'),
      }),
    ],
    [
      'task',
      await made('/tasks', {
        ...task,
        title: '道に頼む作業',
        assigneePostId: service.postOf('prefecture.staff'),
      }),
    ],
  ];
  await service.drain();
});
afterAll(async () => {
  await service.close();
});

const draft = (): string => records.find(([kind]) => kind === 'initiative')?.[1] ?? '';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: { enum?: string[] };
}

/** Every way to read that the contract names, as paths with what each must be given. */
function readings(): { path: string; asked: Parameter[] }[] {
  const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as {
    paths: Record<string, { get?: { parameters?: Parameter[] } }>;
  };
  return Object.entries(paths).flatMap(([path, { get }]) =>
    get === undefined ? [] : [{ path: path.replace('/api/v1', ''), asked: get.parameters ?? [] }],
  );
}

const GIVEN: Record<string, string> = {
  from: '2026-11-01',
  to: '2026-11-30',
  on: '2026-11-20',
  kind: 'number',
  text: '1',
};

/** A reading with every value that leads to the draft, where it takes an id; once more without, where it may do without. */
function pathsOf({ path, asked }: ReturnType<typeof readings>[number], events: string[]): string[] {
  const valueOf = ({ name, schema }: Parameter): string => {
    if (name === 'subjectType') return 'initiative';
    if (name === 'subjectId' || name === 'initiative') return draft();
    if (name === 'programme') return programmeCode;
    if (name === 'limit') return '100';
    return GIVEN[name] ?? schema.enum?.[0] ?? '1';
  };
  const query = (wanted: (parameter: Parameter) => boolean) =>
    asked
      .filter((parameter) => parameter.in === 'query' && wanted(parameter))
      .map((parameter) => `${parameter.name}=${encodeURIComponent(valueOf(parameter))}`)
      .join('&');
  const least = query(({ name, required }) => required === true || name === 'limit');
  const narrowed = ['programme', 'initiative'].filter((name) => asked.some((one) => one.name === name));
  const formats = asked.some(({ name }) => name === 'format')
    ? [least.replace('format=csv', 'format=json')]
    : [];
  const queries = [
    least,
    ...formats,
    ...narrowed.map((also) => query(({ name, required }) => required === true || name === also)),
  ];
  const ids = path === '/audit/events/{id}' ? events : records.map(([, id]) => id);
  const filled = path
    .replace('{code}', programmeCode)
    .replace('{version}', '1')
    .replace('{file}', `${'a'.repeat(43)}.ics`);
  const datasets = ['initiatives', 'indicators', 'measurements', 'lineage'];
  const places = filled.includes('{dataset}')
    ? datasets.map((dataset) => filled.replace('{dataset}', dataset))
    : filled.includes('{kind}')
      ? records.map(([kind, id]) => filled.replace('{kind}', kind).replace('{id}', id))
      : filled.includes('{id}')
        ? ids.map((id) => filled.replace('{id}', id))
        : [filled];
  return places.flatMap((place) => queries.map((asking) => (asking === '' ? place : `${place}?${asking}`)));
}

/** The events of the record that say the marker, or the id of what stands on the draft. */
async function eventsTelling(): Promise<string[]> {
  const rows = await service.sql<{ id: string }>(
    `SELECT id FROM domain_events WHERE position($1 IN content) > 0 OR subject_id = ANY($2::uuid[])`,
    [MARKER, records.map(([, id]) => id)],
  );
  return rows.map(({ id }) => id);
}

async function crawl(by: CastName): Promise<{ found: string[]; refused: string[]; read: number }> {
  const events = await eventsTelling();
  const found: string[] = [];
  const refused: string[] = [];
  let read = 0;
  for (const path of readings().flatMap((reading) => pathsOf(reading, events))) {
    const { status, body } = await service.as(by).download(path);
    if (status === 200) read += 1;
    if (status === 400 || status >= 500) refused.push(`${String(status)} ${path}`);
    const told = body.toString('utf8');
    // The audit tells an act on what is of both as it was written, hash and all; the bare id in it leads nowhere.
    const named = !path.startsWith('/audit/') && !path.includes(draft()) && told.includes(draft());
    if (told.includes(MARKER) || named) found.push(path);
  }
  return { found, refused, read };
}

describe('what stands in a draft that was not proposed', () => {
  it.each(STRANGERS)('is told to the %s by no route that reads', async (by) => {
    const { found, refused, read } = await crawl(by);
    expect({ found, refused }).toEqual({ found: [], refused: [] });
    expect(read).toBeGreaterThan(40);
  });

  it('is told to its own agency: by the record, by the audit and by its export', async () => {
    const { found } = await crawl('city.secretariat');
    const routes = [
      '/history/programme/',
      '/history/data_issue/',
      '/audit/events?',
      '/audit/events/',
      '/audit/export',
    ];
    expect(routes.filter((route) => !found.some((path) => path.startsWith(route)))).toEqual([]);
  });

  it('is told to the other agency once it is proposed', async () => {
    const { version } = done(
      await service.as('city.head').get<{ version: number }>(`/initiatives/${draft()}`),
    );
    done(await service.as('city.head').post(`/initiatives/${draft()}/proposal`, {}, ifMatch(version)));
    const path = '/audit/export?from=2026-11-01&to=2026-11-30&format=json';
    const text = (await service.as('prefecture.secretariat').download(path)).body.toString('utf8');
    for (const told of ['題', '概要', '疑義']) expect(text).toContain(`${MARKER}の${told}`);
  });
});
