import type { SheetRunView } from '../../libs/domain/imports/sheet-runs/sheet-run.schemas.js';
import { buildIndicator, readForm } from '../support/build-imports.js';
import { disable, leavePost } from '../support/cast-changes.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

const BY = 'city.staff';
let service: TestService;
beforeEach(async () => {
  service = await startTestService();
});
afterEach(async () => {
  await service.close();
});

async function ask(form: string, format = 'csv'): Promise<SheetRunView> {
  const answer = await service.as(BY).post<SheetRunView>('/sheet-runs', { form, format });
  expect(answer.status).toBe(202);
  return answer.body;
}
const look = async (id: string, by: 'city.staff' | 'city.secretariat' | 'prefecture.secretariat' = BY) =>
  service.as(by).get<SheetRunView>(`/sheet-runs/${id}`);
const file = async (id: string) => service.as(BY).download(`/sheet-runs/${id}/file`);

describe('a form that was asked for', () => {
  it('is made behind the pages, says how far it is, and is fetched when it is ready', async () => {
    const id = await buildIndicator(service, { code: 'L1' });
    await service.sql(
      `INSERT INTO measurements (id, indicator_id, component, year, period_kind, period_from, period_to, status, value)
       SELECT gen_random_uuid(), $1, 1, year, 'fiscal_year', make_date(year, 4, 1), make_date(year + 1, 3, 31), 'final', year
       FROM generate_series(1900, 2020) year`,
      [id],
    );
    const run = await ask('measurements');
    expect(run).toMatchObject({ state: 'queued', done: 0, total: 0, file: null });
    const early = await service.as(BY).get(`/sheet-runs/${run.id}/file`);
    expect(early).toMatchObject({ status: 409 });
    await service.drain();
    const { body: made } = await look(run.id);
    expect(made).toMatchObject({ state: 'succeeded', done: 121, total: 121, error: null });
    expect(made.file?.name).toBe('指標の実績_令和8年11月20日.csv');
    const taken = await file(run.id);
    expect(taken.status).toBe(200);
    const { rows } = await readForm({ name: 'x.csv', bytes: new Uint8Array(taken.body) });
    expect(rows).toHaveLength(121);
    const told = await service.sql<{ type: string; content: string }>(
      `SELECT type, content FROM domain_events WHERE type LIKE 'sheet.%' ORDER BY id`,
    );
    expect(told.map(({ type }) => type)).toEqual(['sheet.asked', 'sheet.downloaded']);
    expect(JSON.parse(told[1]?.content ?? '')).toMatchObject({ form: 'measurements', rows: 121 });
  });

  it('is for the agency that asked: the other does not find it', async () => {
    const run = await ask('agreements');
    await service.drain();
    expect((await look(run.id, 'city.secretariat')).status).toBe(200);
    expect((await look(run.id, 'prefecture.secretariat')).status).toBe(404);
    const other = await service.as('prefecture.secretariat').get(`/sheet-runs/${run.id}/file`);
    expect(other.status).toBe(404);
  });

  it('is the one that is being made already, when the same person asks again', async () => {
    const run = await ask('agreements');
    expect((await ask('agreements')).id).toBe(run.id);
    expect((await ask('agreements', 'xlsx')).id).not.toBe(run.id);
    const other = await service.as('city.secretariat').post<SheetRunView>('/sheet-runs', {
      form: 'agreements',
      format: 'csv',
    });
    expect(other.body.id).not.toBe(run.id);
    await service.drain();
    expect((await ask('agreements')).id).not.toBe(run.id);
  });

  it('waits until others of the person are made, when these are five', async () => {
    const forms = ['agreements', 'organisations', 'initiatives', 'indicators', 'measurements'];
    for (const form of forms) await ask(form);
    const more = { form: 'agreements', format: 'xlsx' };
    const refused = await service.as(BY).post('/sheet-runs', more);
    expectProblem(refused, { status: 429, code: 'imports/too-many-sheets' });
    expect((await service.as('city.secretariat').post('/sheet-runs', more)).status).toBe(202);
    expect((await ask('measurements')).state).toBe('queued');
    await service.drain();
    await ask('agreements', 'xlsx');
  });

  it('is one, also when it is asked for at once', async () => {
    await ask('organisations'); // signs in
    const asked = await Promise.all([1, 2, 3, 4].map(async () => ask('agreements')));
    expect(new Set(asked.map(({ id }) => id)).size).toBe(1);
  });

  it.each([
    ['left the post', async () => leavePost(service, BY, '2026-11-19')],
    ['lost the account', async () => disable(service, BY)],
    [
      'lost the duty',
      async () => service.sql(`DELETE FROM post_roles WHERE post_id = $1`, [service.postOf(BY)]),
    ],
  ])('is not made for somebody who %s since', async (_what, happens) => {
    const run = await ask('agreements');
    await happens();
    await service.drain();
    const { body } = await look(run.id, 'city.secretariat');
    expect(body).toMatchObject({ state: 'dead', error: { code: 'imports/asker-may-no-longer' }, file: null });
  });

  it('of a programme that is not there is refused at once', async () => {
    const answer = await service.as(BY).post('/sheet-runs', { form: 'initiatives', programme: 'nowhere' });
    expectProblem(answer, { status: 422, pointer: '/programme' });
    const wrong = await service.as(BY).post('/sheet-runs', { form: 'agreements', programme: 'jp-2025-2029' });
    expectProblem(wrong, { status: 422, pointer: '/programme' });
  });

  it('that nobody could make is given up, and says so; nobody gets half a file', async () => {
    const run = await ask('agreements');
    await service.sql(`UPDATE sheet_runs SET attempts = 3`);
    await service.drain();
    expect(service.logs.map(({ msg }) => msg)).toContain('work was given up');
    service.forgiveFaults();
    const { body } = await look(run.id);
    expect(body).toMatchObject({ state: 'dead', error: { code: 'imports/sheet-failed' }, file: null });
    expect((await service.as(BY).get(`/sheet-runs/${run.id}/file`)).status).toBe(409);
  });

  it('is kept for a week, then row and file go', async () => {
    const [old, young] = [await ask('agreements'), await ask('organisations')];
    await service.drain();
    await service.sql(`UPDATE sheet_runs SET finished_at = finished_at - interval '8 days' WHERE id = $1`, [
      old.id,
    ]);
    const [kept] = await service.sql<{ key: string }>(
      `SELECT storage_key AS key FROM files JOIN sheet_runs run ON run.file_id = files.id WHERE run.id = $1`,
      [old.id],
    );
    await service.clock.advance('2 hours');
    await service.drain();
    expect((await look(old.id)).status).toBe(404);
    expect((await look(young.id)).status).toBe(200);
    expect(await service.sql(`SELECT 1 FROM files WHERE storage_key = $1`, [kept?.key])).toEqual([]);
  });
});
