import type { z } from 'zod';
import type { factView } from '../../libs/domain/statistics/facts/fact.schemas.js';
import type { ReadingView } from '../../libs/domain/statistics/readings/reading.schemas.js';
import type { SeriesView } from '../../libs/domain/statistics/series/series.schemas.js';
import { Database } from '@platform/database';
import { done, ifMatch } from '../support/build-council.js';
import { buildStrategy } from '../support/build-strategy.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const staff = () => service.as('city.staff');
const YEAR_2024 = { kind: 'calendar_year', year: 2024 };
const MIGRATION = [
  ['男女計', '10588', '12785', '-2197'],
  ['男', '5111', '5577', '-466'],
  ['女', '5477', '7208', '-1731'],
].flatMap(([row, total, inside, outside]) => [
  { row, column: '総数', value: total },
  { row, column: '道内', value: inside },
  { row, column: '道外', value: outside },
]);

async function migration(values: object[] = MIGRATION): Promise<SeriesView> {
  const described = {
    title: '札幌市の転出入（転入－転出）',
    unit: '人',
    population: '日本人のみ',
    source: '住民基本台帳人口移動報告',
  };
  const added = done(await staff().post<SeriesView>('/statistics', described));
  const recorded = done(await record(added, { period: YEAR_2024, values }));
  const checks = [
    { axis: 'column', total: '総数', parts: ['道内', '道外'] },
    { axis: 'row', total: '男女計', parts: ['男', '女'] },
  ];
  return done(
    await staff().put<SeriesView>(`/statistics/${added.id}/checks`, { checks }, ifMatch(recorded.version)),
  );
}
const record = async ({ id, version }: { id: string; version: number }, body: object) =>
  staff().put<SeriesView>(`/statistics/${id}/values`, body, ifMatch(version));
const corrected = (value: string) => ({
  period: YEAR_2024,
  values: [{ row: '男女計', column: '道外', value }],
});

describe('a table of statistics', () => {
  it('stands as its source prints it, and its totals are the sums of their parts', async () => {
    const series = await migration();
    expect(series).toMatchObject({
      rows: ['男女計', '男', '女'],
      columns: ['総数', '道内', '道外'],
      owner: 'city',
    });
    expect(series.values[2]).toMatchObject({
      value: '-2197',
      periodKind: 'calendar_year',
      year: 2024,
      from: '2024-01-01',
    });
    expect(series.findings).toHaveLength(6);
    expect(series.findings.every(({ outcome }) => outcome === 'holds')).toBe(true);
  });

  it('is drawn as a picture, again only when its figures change', async () => {
    const series = await migration();
    const path = `/statistics/${series.id}/chart`;
    const picture = async (query: string) => (await staff().download(`${path}?${query}`)).body.toString();
    const all = await picture('width=358');
    for (const said of ['△2,197', '12,785', '男女計', '道外']) expect(all).toContain(said);
    expect(await picture(`column=${encodeURIComponent('道内')}`)).not.toContain('△2,197');
    const { headers } = await staff().get(path);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    const again = async () => (await staff().get(path, { 'If-None-Match': headers['etag'] ?? '' })).status;
    expect(await again()).toBe(304);
    done(await record(series, { ...corrected('-2198'), reason: '訂正' }));
    expect(await again()).toBe(200);
    expect((await staff().get(`${path}?column=${encodeURIComponent('転出')}`)).status).toBe(404);
    expect((await staff().get(`${path}?width=10`)).status).toBe(422);
  });

  it('says which total does not fit, and by how much', async () => {
    const series = await migration(
      MIGRATION.map((each) => (each.value === '-2197' ? { ...each, value: '2197' } : each)),
    );
    const wrong = series.findings.filter(({ outcome }) => outcome === 'differs');
    expect(wrong.map(({ across, difference }) => [across, difference])).toEqual([
      ['男女計', '4394'],
      ['道外', '-4394'],
    ]);
  });

  it('keeps a figure that was replaced, with the reason', async () => {
    const series = await migration();
    expectProblem(await record(series, corrected('-2198')), {
      status: 422,
      code: 'input/invalid',
      pointer: '/reason',
    });
    const body = { ...corrected('-2198'), reason: '総務省の訂正による。' };
    const after = done(await record(series, body));
    expect(after.values).toHaveLength(9);
    expect(after.values.find(({ value }) => value === '-2198')).toBeDefined();
    expect(after.superseded).toMatchObject([
      { value: '-2197', reason: '総務省の訂正による。', row: '男女計', column: '道外' },
    ]);
  });

  it('replaces a provisional figure without asking why, and leaves equal ones alone', async () => {
    const added = done(await staff().post<SeriesView>('/statistics', { title: '総人口', unit: '人' }));
    const values = [{ row: '札幌市', column: '総数', value: '1969004' }];
    const provisional = done(await record(added, { period: YEAR_2024, status: 'provisional', values }));
    const final = done(await record(provisional, { period: YEAR_2024, values }));
    expect(final.values).toMatchObject([{ status: 'final', value: '1969004' }]);
    expect(final.superseded).toHaveLength(1);
    const same = done(await record(final, { period: YEAR_2024, values }));
    expect(same.superseded).toHaveLength(1);
  });

  it('refuses a cell that is given twice, and saves nothing of the rest', async () => {
    const added = done(await staff().post<SeriesView>('/statistics', { title: '出生数', unit: '人' }));
    const value = { row: '北海道', column: '総数', value: '1' };
    const answer = await record(added, { period: YEAR_2024, values: [value, { ...value, value: '2' }] });
    expectProblem(answer, { status: 422, code: 'input/invalid', pointer: '/values/1/value' });
    expect(done(await staff().get<SeriesView>(`/statistics/${added.id}`)).values).toEqual([]);
  });

  it('is not saved over somebody else’s change', async () => {
    const series = await migration();
    done(await staff().patch(`/statistics/${series.id}`, { note: '確定値' }, ifMatch(series.version)));
    const late = await staff().patch(`/statistics/${series.id}`, { note: '別の注' }, ifMatch(series.version));
    expectProblem(late, { status: 412, code: 'input/stale' });
  });

  it('of one agency is not changed by the other', async () => {
    const series = await migration();
    const answer = await service
      .as('prefecture.staff')
      .patch(`/statistics/${series.id}`, { note: '道が直す' }, ifMatch(series.version));
    expectProblem(answer, { status: 403, code: 'access/forbidden' });
  });

  it('tells in its history what changed', async () => {
    const series = await migration();
    done(await record(series, { ...corrected('-2198'), reason: '訂正' }));
    const history = await staff().get(`/history/statistic_series/${series.id}`);
    expect(history.text).toContain('2024-01-01～2024-12-31の値を記録しました');
    expect(history.text).toContain('男女計・道外 -2197');
    expect(history.text).toContain('男女計・道外 -2198');
  });
});

describe('a fact of a document', () => {
  type Fact = z.infer<typeof factView>;

  it('keeps its period, its nature and 延べ', async () => {
    const period = { kind: 'range', from: '2016-10-01', to: '2018-03-31' };
    const body = {
      label: 'セミナー参加市町村',
      value: '203',
      unit: '市町村',
      period,
      cumulativePersons: true,
    };
    const fact = done(await staff().post<Fact>('/facts', body));
    expect(fact).toMatchObject({
      value: '203',
      periodKind: 'range',
      to: '2018-03-31',
      cumulativePersons: true,
      nature: 'actual',
    });
  });

  it('of a strategy is written by the agency of the strategy alone', async () => {
    const { id: strategyId } = await buildStrategy(service, { owner: 'prefecture' });
    const body = { label: '総合戦略の事業費', value: '100', unit: '億円', strategyId };
    const fact = done(await service.as('prefecture.staff').post<Fact>('/facts', body));
    const path = `/facts/${fact.id}`;
    expectProblem(await staff().post('/facts', body), { status: 403 });
    expectProblem(await staff().patch(path, { value: '1' }, ifMatch(1)), { status: 403 });
    expectProblem(await staff().patch(path, { strategyId: null }, ifMatch(1)), { status: 403 });
    const own = done(await staff().post<Fact>('/facts', { ...body, strategyId: null }));
    expectProblem(await staff().patch(`/facts/${own.id}`, { strategyId }, ifMatch(1)), { status: 403 });
    done(await service.as('prefecture.staff').patch(path, { value: '101' }, ifMatch(1)));
  });

  it('of a strategy is kept by the database too from the other agency', async () => {
    const { id } = await buildStrategy(service, { owner: 'prefecture' });
    await service.sql(
      `INSERT INTO facts (id, code, label, value, strategy_id) VALUES (gen_random_uuid(), 'guarded', '事業費', 1, $1)`,
      [id],
    );
    const database = service.app.get(Database);
    const changed = await database.actingFor('city', async () =>
      database.transaction(async () =>
        database.rows(`UPDATE facts SET value = 2 WHERE code = 'guarded' RETURNING id`),
      ),
    );
    expect(changed).toEqual([]);
  });

  it('needs a value or a text', async () => {
    expectProblem(await staff().post('/facts', { label: '空' }), {
      status: 422,
      code: 'input/invalid',
      pointer: '/value',
    });
  });

  it('is found by its words, in full-width letters too', async () => {
    done(await staff().post('/facts', { label: 'Ｕターン相談', value: '7', unit: '件' }));
    const found = await staff().get<{ items: Fact[] }>(`/facts?search=${encodeURIComponent('Uターン相談')}`);
    expect(done(found).items).toHaveLength(1);
  });
});

describe('what an official types', () => {
  const read = async (query: string) =>
    done(await service.as('viewer').get<ReadingView>(`/readings?${query}`));
  const typed = (kind: string, text: string) => `kind=${kind}&text=${encodeURIComponent(text)}`;

  it('is read back before it is saved', async () => {
    expect(await read(typed('number', '250万件以上'))).toMatchObject({
      readings: [{ value: '2500000', unit: '件', stated: '250', statedUnit: '万件', bound: 'at_least' }],
      problem: null,
    });
    expect(await read(`${typed('year', 'H31')}&expected=fiscal_year`)).toMatchObject({
      readings: [{ kind: 'fiscal_year', year: 2019 }],
    });
    expect(await read(typed('period', '2024年1月～12月'))).toMatchObject({
      readings: [{ kind: 'calendar_year', year: 2024 }],
    });
  });

  it('is asked where it can be read two ways', async () => {
    expect(await read(typed('year', 'R5'))).toMatchObject({
      problem: 'ambiguous',
      readings: [{ kind: 'fiscal_year' }, { kind: 'calendar_year' }],
    });
  });

  it('is refused with the reason', async () => {
    expect(await read(typed('number', '３分の１'))).toMatchObject({ readings: [], problem: 'unreadable' });
    expect(await read(typed('number', '未公表'))).toMatchObject({
      problem: 'no-value',
      noValue: 'unpublished',
    });
  });
});
