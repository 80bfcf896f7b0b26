import {
  applied,
  buildIndicator,
  checked,
  problemsOf,
  readRun,
  send,
  take,
  undone,
  written,
} from '../support/build-imports.js';
import { ifMatch } from '../support/build-council.js';
import { startTestService, type TestService } from '../support/test-service.js';

const BY = 'city.staff';
let service: TestService;
let heads: string[];
beforeAll(async () => {
  service = await startTestService();
  await buildIndicator(service, { code: 'K1' });
  await buildIndicator(service, { code: 'K2', agency: 'prefecture' });
  await buildIndicator(service, { code: 'K3', periodKind: 'calendar_year' });
  await buildIndicator(service, { code: 'K4' });
  await service.sql(`UPDATE indicators SET state = 'draft' WHERE code = 'K4'`);
  ({ heads } = await take(service, BY, 'measurements'));
});
afterAll(async () => {
  await service.close();
});

const file = (bytes: Uint8Array, name = '実績.csv') => ({ name, bytes });
const values = async (code: string) =>
  service.sql(
    `SELECT year, status, value::text, superseded_by IS NULL AS current FROM measurements JOIN indicators ON indicators.id = indicator_id
     WHERE code = $1 ORDER BY year, measurements.created_at, measurements.id`,
    [code],
  );

describe('measurements as officials type them', () => {
  it('are read: △, counters, full width, 万, 以上, 元年, and calendar years', async () => {
    const bytes = await written(heads, [
      { 指標の記号: 'K1', 年: 'R5', 状態: '速報', 値: '△ 2,197人' },
      { 指標の記号: 'K1', 年: '令和元年度', 状態: '確定', 値: '１，４６５' },
      { 指標の記号: 'K1', 年: '2025(令和７)年度', 状態: '確定', 値: '約250万人以上', 公表: 'R8.4' },
      { 指標の記号: 'K1', 年: 'R6', 状態: '未公表' },
      { 指標の記号: 'K3', 年: '2023年', 状態: '確定', 値: '12' },
    ]);
    const run = await checked(service, BY, 'measurements', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    expect(await applied(service, BY, run)).toMatchObject({ state: 'succeeded', counts: { create: 5 } });
    expect(await values('K1')).toEqual([
      { year: 2019, status: 'final', value: '1465', current: true },
      { year: 2023, status: 'provisional', value: '-2197', current: true },
      { year: 2024, status: 'unpublished', value: null, current: true },
      { year: 2025, status: 'final', value: '2500000', current: true },
    ]);
    const [flags] = await service.sql(
      `SELECT approximate, at_least, published_on FROM measurements WHERE year = 2025`,
    );
    expect(flags).toEqual({ approximate: true, at_least: true, published_on: '2026-04' });
  });

  it.each(['csv', 'xlsx'] as const)('come back unchanged without a change, as %s', async (format) => {
    const form = await take(service, BY, 'measurements', { format });
    const run = await checked(service, BY, 'measurements', file(form.bytes, `実績.${format}`));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    expect(run).toMatchObject({ outcome: 'nothing', counts: { unchanged: form.rows.length } });
  });

  it('supersede what they were made from, and are given back by undoing', async () => {
    const form = await take(service, BY, 'measurements');
    const row = form.rows.find((each) => each['年'] === '令和5年度') ?? {};
    const bytes = await written(heads, [{ ...row, 状態: '確定', 値: '△2,200' }]);
    const done = await applied(service, BY, await checked(service, BY, 'measurements', file(bytes)));
    expect(done.state).toBe('succeeded');
    const both = [
      { year: 2023, status: 'provisional', value: '-2197', current: false },
      { year: 2023, status: 'final', value: '-2200', current: true },
    ];
    expect((await values('K1')).slice(1, 3)).toEqual(both);
    // The same row again is made from a measurement that is no longer the current one.
    const stale = await checked(
      service,
      BY,
      'measurements',
      file(await written(heads, [{ ...row, 値: '5' }])),
    );
    expect(stale).toMatchObject({ outcome: 'problems' });
    expect(await undone(service, BY, done)).toMatchObject({ state: 'undone' });
    expect((await values('K1'))[1]).toEqual({
      year: 2023,
      status: 'provisional',
      value: '-2197',
      current: true,
    });
  });

  it('that are typed for a year which has a value already are a conflict', async () => {
    const bytes = await written(heads, [{ 指標の記号: 'K1', 年: 'R5', 状態: '速報', 値: '7' }]);
    const run = await checked(service, BY, 'measurements', file(bytes));
    expect(run).toMatchObject({ outcome: 'conflicts', counts: { conflict: 1 } });
  });

  it('are asked where they can be read two ways, and each malformed cell is named', async () => {
    const row = { 指標の記号: 'K1', 状態: '確定', 値: '1' };
    const bytes = await written(heads, [
      { ...row, 年: '5' },
      { ...row, 年: '令和5年' },
      { ...row, 年: 'いつか' },
      { ...row, 年: 'H20', 値: '(2,197)' },
      { ...row, 年: 'H21', 値: 'たくさん' },
      { ...row, 年: 'H22', 値: '10%' },
      { ...row, 年: 'H23', 値: '10〜20人' },
      { ...row, 年: 'H24', 値: '延べ10人' },
      { ...row, 年: 'H25', 値: '1.5' },
      { ...row, 年: 'H26', 値: '' },
      { ...row, 年: 'R3', 状態: '未公表' },
      { ...row, 年: 'H27', 状態: '済' },
      { ...row, 年: 'R4', 指標の記号: 'K9' },
      { ...row, 年: 'R4', 値の番号: '2' },
      { ...row, 年: 'R4', 指標の記号: 'K2' },
      { ...row, 年: 'H30', 約: 'たぶん' },
      { ...row, 年: 'H29', 公表: 'きのう' },
      { ...row, 年: 'H28', 分子: '1', 分母: '0' },
      { 年: 'R4', 状態: '確定', 値: '1' },
      { ...row, 年: 'R72' },
      { ...row, 年: 'R4', 指標の記号: 'K4' },
    ]);
    const run = await checked(service, BY, 'measurements', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([
      ['G2', 'imports/year-two-ways'],
      ['G3', 'imports/year-two-ways'],
      ['G4', 'imports/year'],
      ['J5', 'imports/number-two-ways'],
      ['J6', 'imports/number'],
      ['J7', 'imports/unit'],
      ['J8', 'imports/not-one-number'],
      ['J9', 'imports/unit'],
      ['J10', 'kpis/too-precise'],
      ['J11', 'kpis/value-needed'],
      ['J12', 'kpis/no-value-here'],
      ['I13', 'imports/choice'],
      ['C14', 'imports/indicator-unknown'],
      ['E15', 'imports/component-unknown'],
      ['C16', 'imports/other-agency'],
      ['M17', 'imports/flag'],
      ['P18', 'imports/publication'],
      ['L19', 'kpis/zero-denominator'],
      ['C20', 'imports/required'],
      ['G21', 'kpis/not-begun'],
      ['C22', 'kpis/still-draft'],
    ]);
  });
});

describe('a pair of numerator and denominator', () => {
  beforeAll(async () => {
    await buildIndicator(service, { code: 'R1', unit: '%' });
  });
  const row = { 指標の記号: 'R1', 状態: '確定' };

  it('that is malformed is named by its cell, by the rule of the page', async () => {
    const bytes = await written(heads, [
      { ...row, 年: 'H28', 分子: '4' },
      { ...row, 年: 'H29', 分母: '5' },
      { ...row, 年: 'H30', 分子: '4', 分母: '5', 値: '81' },
      { ...row, 年: 'R1', 分子: '4', 分母: '0' },
      { ...row, 年: 'R2', 状態: '欠測', 分子: '4', 分母: '5' },
      { ...row, 年: 'R3', 値: '1234567890123456' },
    ]);
    const run = await checked(service, BY, 'measurements', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([
      ['L2', 'kpis/half-a-ratio'],
      ['K3', 'kpis/half-a-ratio'],
      ['J4', 'kpis/ratio-differs'],
      ['L5', 'kpis/zero-denominator'],
      ['J6', 'kpis/no-value-here'],
      ['J7', 'input/format'],
    ]);
    expect(await values('R1')).toEqual([]);
  });

  it('gives the value, as on the page, and the indicator says so in its history', async () => {
    const bytes = await written(heads, [{ ...row, 年: 'R4', 分子: '4', 分母: '5' }]);
    const run = await applied(service, BY, await checked(service, BY, 'measurements', file(bytes)));
    expect(await values('R1')).toEqual([{ year: 2022, status: 'final', value: '80', current: true }]);
    const told = await service.sql<{ type: string; run: string | null }>(
      `SELECT event.type, event.content::json ->> 'importRunId' AS run FROM domain_events event
       WHERE event.subject_id = (SELECT id FROM indicators WHERE code = 'R1') ORDER BY event.id`,
    );
    expect(told).toEqual([
      { type: 'measurement.recorded', run: run.id },
      { type: 'measurement.imported', run: null },
    ]);
  });

  it('of a final value is revised with a reason alone', async () => {
    const form = await take(service, BY, 'measurements');
    const known = form.rows.find((each) => each['指標の記号'] === 'R1') ?? {};
    const revised = { ...known, 分子: '3', 値: '60' };
    const without = await written(heads, [revised]);
    const refused = await checked(service, BY, 'measurements', file(without));
    expect(await problemsOf(service, BY, refused)).toEqual([['R2', 'kpis/reason-needed']]);
    const bytes = await written(heads, [{ ...revised, 訂正の理由: '数え直したため' }]);
    const done = await applied(service, BY, await checked(service, BY, 'measurements', file(bytes)));
    expect(done.state).toBe('succeeded');
    expect((await values('R1')).at(-1)).toMatchObject({ value: '60', current: true });
    expect(await undone(service, BY, done)).toMatchObject({ state: 'undone' });
    expect(await values('R1')).toEqual([{ year: 2022, status: 'final', value: '80', current: true }]);
  });
});

/** A worker among others on a busy machine takes longer than a story usually waits. */
async function drained(): Promise<void> {
  for (let tries = 1; tries < 10; tries += 1) {
    const left = await service.drain().then(
      () => false,
      () => true,
    );
    if (!left) return;
  }
  await service.drain();
}

describe('a file of 20,000 rows', () => {
  it('is checked and applied behind the pages, and undone as a whole', async () => {
    const codes = Array.from({ length: 200 }, (_, index) => `N${index + 1}`);
    for (const code of codes) await buildIndicator(service, { code });
    const rows = codes.flatMap((code, index) =>
      Array.from({ length: 100 }, (_, year) => ({
        指標の記号: code,
        年: `${1926 + year}年度`,
        状態: '確定',
        値: String(index * 100 + year),
      })),
    );
    const sent = await send(service, BY, 'measurements', file(await written(heads, rows)));
    expect(sent).toMatchObject({ status: 202, body: { state: 'received' } });
    await drained();
    const run = await readRun(service, BY, sent.body.id);
    expect(run).toMatchObject({ outcome: 'ready', counts: { rows: 20_000, create: 20_000, problems: 0 } });
    const asked = await service.as(BY).post(`/import-runs/${run.id}/application`, {}, ifMatch(run.version));
    expect(asked.status).toBe(202);
    await drained();
    const done = await readRun(service, BY, run.id);
    expect(done).toMatchObject({ state: 'succeeded', job: null });
    const count = `SELECT count(*)::int AS count FROM measurements WHERE import_run_id = $1`;
    expect(await service.sql(count, [run.id])).toEqual([{ count: 20_000 }]);
    await service.as(BY).post(`/import-runs/${run.id}/undoing`, { reason: '誤りのため' });
    await drained();
    expect(await readRun(service, BY, run.id)).toMatchObject({ state: 'undone' });
    expect(await service.sql(count, [run.id])).toEqual([{ count: 0 }]);
  }, 600_000);

  it('is not taken out longer than it could come back', async () => {
    await service.sql(
      `INSERT INTO measurements (id, indicator_id, component, year, period_kind, period_from, period_to, status, value)
       SELECT gen_random_uuid(), indicator.id, 1, year, 'fiscal_year', make_date(year, 4, 1), make_date(year + 1, 3, 31), 'final', 1
       FROM indicators indicator, generate_series(1700, 1949) year WHERE indicator.code ~ '^N[0-9]+$'`,
    );
    const asked = await service
      .as(BY)
      .post<{ id: string }>('/sheet-runs', { form: 'measurements', format: 'csv' });
    await drained();
    const { body } = await service.as(BY).get(`/sheet-runs/${asked.body.id}`);
    expect(body).toMatchObject({ state: 'dead', error: { code: 'imports/too-many-to-take' }, file: null });
  });
});
