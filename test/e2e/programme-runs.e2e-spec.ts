import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ifMatch } from '../support/build-council.js';
import { applied, checked, problemsOf, readRun } from '../support/build-imports.js';
import type { ImportView } from '../../libs/domain/imports/runs/import-run.schemas.js';
import { startTestService, type TestService } from '../support/test-service.js';

const BY = 'city.secretariat';
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const plan = async () => readFile(path.resolve('docs/import-example.json'), 'utf8');
const file = (text: string) => ({ name: '計画.json', bytes: Buffer.from(text, 'utf8') });
const count = async () =>
  (await service.sql<{ n: number }>(`SELECT count(*)::int AS n FROM initiatives`))[0]?.n;

/** What is joint is applied once the other secretariat has read the file and agrees. */
async function agreed(run: ImportView): Promise<ImportView> {
  expect(run).toMatchObject({ outcome: 'consents', can: { apply: false } });
  const answer = await service
    .as('prefecture.secretariat')
    .post(`/import-runs/${run.id}/consents`, { fileHash: run.fileHash }, ifMatch(run.version));
  expect(answer.status).toBe(201);
  return readRun(service, BY, run.id);
}

describe('a whole programme in JSON', () => {
  it('lists all problems by line in a dry run, and nothing of it is there', async () => {
    const broken = (await plan())
      .replace('"schemaVersion": 1', '"schemaVersion": 1, "unknown": true')
      .replace(/"validity": "[a-z]+"/, '"validity": "forever"');
    const run = await checked(service, BY, 'programme', file(broken));
    expect(run).toMatchObject({ state: 'checked', outcome: 'problems', can: { apply: false, upload: true } });
    const problems = await problemsOf(service, BY, run);
    expect(problems.length).toBeGreaterThanOrEqual(2);
    expect(problems.every(([address]) => address === null || /^\d+行$/.test(address))).toBe(true);
    const refused = await service.as(BY).post(`/import-runs/${run.id}/application`, {}, ifMatch(run.version));
    expect(refused.status).toBe(409);
    const text = await checked(service, BY, 'programme', file('{"schemaVersion": 1,'));
    expect(text).toMatchObject({ outcome: 'problems' });
    expect(await count()).toBe(0);
  });

  it('is checked, applied as a job, and taken again without a change', async () => {
    const sent = await checked(service, BY, 'programme', file(await plan()));
    expect(await problemsOf(service, BY, sent)).toEqual([]);
    const run = await agreed(sent);
    expect(run).toMatchObject({ state: 'checked', outcome: 'ready', can: { apply: true } });
    expect(run.counts.create).toBeGreaterThan(0);
    expect(await count()).toBe(0);
    const done = await applied(service, BY, run);
    expect(done).toMatchObject({
      state: 'succeeded',
      job: null,
      error: null,
      can: { undo: false, apply: false },
    });
    expect(await count()).toBeGreaterThan(0);
    const history = await service.as(BY).get(`/history/import_run/${run.id}`);
    expect(history.text).toContain('取込を反映しました');

    const again = await checked(service, BY, 'programme', file(await plan()));
    expect(again).toMatchObject({
      outcome: 'nothing',
      counts: { create: 0, change: 0 },
      can: { apply: false },
    });
  });

  it('is not undone, since other records hang on it, and the page says so', async () => {
    const edition = (await plan()).replace('"keywords": ["就職"]', '"keywords": ["就職", "定着"]');
    const run = await agreed(await checked(service, BY, 'programme', file(edition)));
    expect(run).toMatchObject({ outcome: 'ready', counts: { create: 0, change: 1 } });
    const done = await applied(service, BY, run);
    const refused = await service
      .as(BY)
      .post<{ code: string }>(`/import-runs/${done.id}/undoing`, { reason: '誤りのため' });
    expect(refused).toMatchObject({ status: 409, body: { code: 'imports/not-undoable' } });
    expect((await readRun(service, BY, done.id)).state).toBe('succeeded');
  });

  it('is for secretariats alone', async () => {
    const refused = await service.as('city.staff').post('/import-runs', { form: 'programme' });
    expect(refused.status).toBe(403);
  });
});
