import { readFile } from 'node:fs/promises';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import { Database } from '@platform/database';
import { EventLog } from '@platform/events';
import { importProgramme } from '../../libs/domain/imports/programme-importer.js';
import type { ImportView } from '../../libs/domain/imports/runs/import-run.schemas.js';
import { ifMatch } from '../support/build-council.js';
import { applied, checked, readRun } from '../support/build-imports.js';
import type { CastName } from '../support/cast.js';
import type { Answer } from '../support/member.js';
import { startTestService, type TestService } from '../support/test-service.js';

const CITY = 'city.secretariat';
const PREFECTURE = 'prefecture.secretariat';

let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

interface Change {
  kind: string;
  title: string;
  recordType: string;
  agencies: string[];
  fields: { key: string; stored: unknown; mine: unknown }[];
}

/** A strategy with a goal, a measure and an indicator, all of one agency. */
function strategyOf(agency: 'prefecture' | 'city' | undefined, title = '移住を支える') {
  const code = `plan-${agency ?? 'nobody'}`;
  return {
    schemaVersion: 1,
    dataset: code,
    source: { document: '見本の計画', publishers: ['見本'] },
    strategies: [
      {
        code,
        name: '見本の総合戦略',
        agency,
        fyFrom: 2025,
        fyTo: 2029,
        goals: [{ code: 'G1', number: 1, title: 'ひとの流れ' }],
        measures: [{ code: 'M1', goal: 'G1', title }],
      },
    ],
    indicators: [
      {
        code: 'K1',
        name: '移住相談の件数',
        agency,
        usage: 'kpi',
        kind: 'level',
        direction: 'increase',
        unit: '件',
        periodKind: 'fiscal_year',
        components: [
          {
            baseline: { status: 'given', value: '10', year: 2024 },
            target: { value: '20', yearTo: 2029 },
          },
        ],
        links: [{ measure: 'M1' }],
      },
    ],
  };
}

const file = (plan: object) => ({ name: '計画.json', bytes: Buffer.from(JSON.stringify(plan)) });
const sent = async (by: CastName, plan: object) => checked(service, by, 'programme', file(plan));

async function consent(by: CastName, run: ImportView): Promise<Answer<ImportView>> {
  return service
    .as(by)
    .post<ImportView>(`/import-runs/${run.id}/consents`, { fileHash: run.fileHash }, ifMatch(run.version));
}

async function apply(by: CastName, run: ImportView): Promise<Answer<ImportView>> {
  return service.as(by).post<ImportView>(`/import-runs/${run.id}/application`, {}, ifMatch(run.version));
}

async function changesOf(by: CastName, run: ImportView): Promise<Change[]> {
  const answer = await service.as(by).get<{ items: Change[] }>(`/import-runs/${run.id}/changes?limit=100`);
  expect(answer.status).toBe(200);
  return answer.body.items;
}

async function stored(plan: object): Promise<void> {
  const bytes = Buffer.from(JSON.stringify(plan));
  const result = await service.app.get(ImportsService).importFile(systemActor('test'), bytes);
  expect(result.problems).toEqual([]);
}

const titles = async () =>
  (await service.sql<{ title: string }>(`SELECT title FROM strategy_measures ORDER BY title`)).map(
    ({ title }) => title,
  );

it('lets a secretariat apply a file about the strategy of its own agency alone', async () => {
  const run = await sent(CITY, strategyOf('city'));
  expect(run).toMatchObject({ outcome: 'ready', touches: ['city'], awaits: [], can: { apply: true } });
  expect(await applied(service, CITY, run)).toMatchObject({ state: 'succeeded' });
  expect(await titles()).toEqual(['移住を支える']);
  expect((await service.as(PREFECTURE).get(`/import-runs/${run.id}`)).status).toBe(404);
});

it('refuses the strategy of the other agency until its secretariat consents', async () => {
  await stored(strategyOf('prefecture'));
  const run = await sent(CITY, strategyOf('prefecture', '市が書き換えた施策'));
  expect(run).toMatchObject({ outcome: 'consents', touches: ['prefecture'], awaits: ['prefecture'] });
  expect(run.can).toMatchObject({ apply: false, consent: false });
  const refused = await apply(CITY, run);
  expect(refused).toMatchObject({ status: 409, body: { code: 'imports/consent-missing' } });
  expect(refused.text).toContain('道の事務局の同意');
  await service.drain();
  expect(await titles()).toEqual(['移住を支える']);

  expect((await consent(PREFECTURE, run)).status).toBe(201);
  expect(await applied(service, CITY, await readRun(service, CITY, run.id))).toMatchObject({
    state: 'succeeded',
  });
  expect(await titles()).toEqual(['市が書き換えた施策']);
});

it('asks both about a joint programme, tells the other, and shows both what would change', async () => {
  const plan = JSON.parse(await readFile('docs/import-example.json', 'utf8')) as object;
  const run = await sent(CITY, plan);
  expect(run).toMatchObject({ touches: ['city', 'prefecture'], awaits: ['prefecture'] });
  const told = await service.sql<{ post: string; subject: string }>(
    `SELECT recipient_post_id AS post, subject FROM deliveries WHERE notice = 'import-awaits-consent'`,
  );
  expect(told).toMatchObject([{ post: service.postOf(PREFECTURE) }]);

  const list = await service.as(PREFECTURE).get<{ items: ImportView[] }>('/import-runs');
  expect(list.body.items).toMatchObject([{ id: run.id, outcome: 'consents', awaits: ['prefecture'] }]);
  const seen = await readRun(service, PREFECTURE, run.id);
  expect(seen.can).toEqual({ upload: false, choose: false, consent: true, apply: false, undo: false });
  expect(await changesOf(PREFECTURE, seen)).toEqual(await changesOf(CITY, run));

  const given = await consent(PREFECTURE, seen);
  expect(given).toMatchObject({
    status: 201,
    body: { outcome: 'ready', awaits: [], consents: [{ agency: 'prefecture' }], can: { consent: false } },
  });
  expect(await applied(service, CITY, await readRun(service, CITY, run.id))).toMatchObject({
    state: 'succeeded',
  });
  const history = await service
    .as(PREFECTURE)
    .get<{ items: { type: string }[] }>(`/history/import_run/${run.id}`);
  expect(history.body.items.map(({ type }) => type)).toContain('import_run.consented');
});

it('shows each field before and after, of records that are there and of new ones', async () => {
  await stored(strategyOf('city'));
  const next = strategyOf('city', '移住を深める');
  next.strategies[0]?.goals.push({ code: 'G2', number: 2, title: 'しごと' });
  const run = await sent(CITY, next);
  expect(await changesOf(CITY, run)).toMatchObject([
    {
      kind: 'create',
      recordType: 'strategy-goal',
      title: 'しごと',
      agencies: ['city'],
      fields: [
        { key: 'number', stored: null, mine: '2' },
        { key: 'title', stored: null, mine: 'しごと' },
      ],
    },
    {
      kind: 'change',
      recordType: 'strategy-measure',
      fields: [{ key: 'title', stored: '移住を支える', mine: '移住を深める' }],
    },
  ]);
});

it('voids a consent with the next file, and lets nobody consent to what was not read', async () => {
  await stored(strategyOf('prefecture'));
  const first = await sent(CITY, strategyOf('prefecture', '一つめ'));
  expect((await consent(PREFECTURE, first)).status).toBe(201);
  const now = await readRun(service, CITY, first.id);
  await service
    .as(CITY)
    .upload(`/import-runs/${first.id}/file`, file(strategyOf('prefecture', '二つめ')), ifMatch(now.version));
  expect((await service.as(PREFECTURE).get(`/import-runs/${first.id}`)).status).toBe(404);
  await service.drain();
  const second = await readRun(service, CITY, first.id);
  expect(second).toMatchObject({ outcome: 'consents', awaits: ['prefecture'], consents: [] });
  expect((await apply(CITY, second)).status).toBe(409);
  expect((await consent(PREFECTURE, { ...second, version: first.version })).status).toBe(412);
  expect(await consent(PREFECTURE, { ...second, fileHash: first.fileHash })).toMatchObject({
    status: 409,
    body: { code: 'imports/other-file' },
  });
  // The earlier file is gone for good.
  expect(await service.sql(`SELECT 1 FROM files`)).toHaveLength(1);
  expect(await service.sql(`SELECT 1 FROM file_removals`)).toHaveLength(1);
});

it('applies nothing else than what was consented to', async () => {
  await stored(strategyOf('prefecture'));
  const run = await sent(CITY, strategyOf('prefecture', '同意した題名'));
  await consent(PREFECTURE, run);
  await service.sql(`UPDATE strategy_measures SET title = '道が直した題名', version = version + 1`);
  const again = await applied(service, CITY, await readRun(service, CITY, run.id));
  expect(again).toMatchObject({ outcome: 'nothing', error: { code: 'imports/moved' }, consents: [] });
  expect(await titles()).toEqual(['道が直した題名']);
});

it('takes the consent of the asked secretariat alone, and of nobody who sent the file', async () => {
  const run = await sent(CITY, strategyOf('prefecture'));
  expect((await consent(CITY, run)).status).toBe(409);
  expect((await consent('prefecture.head', run)).status).toBe(403);
  expect((await service.as('prefecture.head').get(`/import-runs/${run.id}`)).status).toBe(404);
  expect((await apply(PREFECTURE, run)).status).toBe(403);
  const [holder] = await service.sql<{ id: string }>(
    `SELECT person_id AS id FROM post_holders WHERE post_id = $1`,
    [service.postOf(PREFECTURE)],
  );
  await service.sql(`UPDATE import_runs SET sent_by_person_id = $2 WHERE id = $1`, [run.id, holder?.id]);
  expect(await consent(PREFECTURE, run)).toMatchObject({ status: 409, body: { code: 'imports/own-file' } });
});

it('counts a record that changes hands as of both, and what is of neither as joint', async () => {
  await stored(strategyOf('prefecture'));
  const taken = strategyOf('prefecture');
  for (const strategy of taken.strategies) strategy.agency = 'city';
  expect(await sent(CITY, taken)).toMatchObject({ awaits: ['prefecture'] });
  expect(await sent(CITY, strategyOf(undefined))).toMatchObject({ awaits: ['prefecture'] });
});

it('is held by PostgreSQL too: written for one agency, a file of the other comes to nothing', async () => {
  await stored(strategyOf('prefecture'));
  const database = service.app.get(Database);
  const events = service.app.get(EventLog);
  const asCity = async (plan: object) =>
    database.actingFor('city', async () =>
      database.transaction(async (tx) =>
        importProgramme(tx, Buffer.from(JSON.stringify(plan)), {
          dryRun: false,
          append: async (inner, told) => events.append(inner, systemActor('test'), ...told),
        }),
      ),
    );
  await expect(asCity(strategyOf('prefecture', '市が書き換えた施策'))).rejects.toThrow(
    'not for this import to write',
  );
  expect(await titles()).toEqual(['移住を支える']);
});
