import { Database, newId } from '@platform/database';
import { datasets } from '../../libs/domain/open-data/datasets/index.js';
import type { OpenDataCatalogue } from '../../libs/domain/open-data/open-data.schemas.js';
import { OpenDataService } from '../../libs/domain/open-data/open-data.service.js';
import { buildIndicator } from '../support/build-indicator.js';
import { buildStrategy } from '../support/build-strategy.js';
import { importReported } from '../support/build-report.js';
import { done, ifMatch } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

// Whoever comes without signing in takes the public part, and nothing else.

let service: TestService;
let initiativeId: string;
const INTERNAL = '外に出してはならない文';
beforeAll(async () => {
  service = await startTestService();
  await importReported(service);
  ({ id: initiativeId } = await service.build.initiative());
  await hideThings();
  await addExact();
});
afterAll(async () => {
  await service.close();
});

/** What must not leave, in every place that could let it out. */
async function hideThings(): Promise<void> {
  const remark = { subjectType: 'initiative', subjectId: initiativeId, text: INTERNAL };
  done(await service.as('city.staff').post('/remarks', { ...remark, audience: 'both_agencies' }));
  const document = { subjectType: 'initiative', subjectId: initiativeId, kind: 'photo', title: INTERNAL };
  done(await service.as('city.staff').post('/documents', document));
  await service.sql(`INSERT INTO initiative_notes (initiative_id, text) VALUES ($1, $2)`, [
    initiativeId,
    INTERNAL,
  ]);
  await service.sql(
    `INSERT INTO initiatives (id, programme_id, theme_id, code, number, title, owner_kind, owner_status, state)
     SELECT gen_random_uuid(), programme_id, theme_id, 'draft-1', 99, $2, 'city', 'confirmed', 'draft'
     FROM initiatives WHERE id = $1`,
    [initiativeId, INTERNAL],
  );
  await service.sql(
    `INSERT INTO indicators (id, code, name, usage, kind, unit, state)
     VALUES (gen_random_uuid(), 'draft-kpi', $1, 'kpi', 'per_year', '件', 'draft')`,
    [INTERNAL],
  );
  await service.sql(
    `INSERT INTO agreements (id, code, name, validity, state) VALUES (gen_random_uuid(), 'draft-agreement', $1, 'none', 'draft')`,
    [INTERNAL],
  );
}

/** An indicator with more digits than a floating number keeps, and a name that a spreadsheet would calculate. */
async function addExact(): Promise<void> {
  const id = newId();
  await service.sql(
    `INSERT INTO indicators (id, code, name, usage, kind, unit, published_at)
     VALUES ($1, 'exact', '=HYPERLINK("http://x")', 'kpi', 'per_year', '%', app_now())`,
    [id],
  );
  await service.sql(`INSERT INTO indicator_components (indicator_id, number) VALUES ($1, 1)`, [id]);
  await service.sql(
    `INSERT INTO indicator_baselines (indicator_id, component, status, value) VALUES ($1, 1, 'given', -12.345678901234567890)`,
    [id],
  );
}

const get = async (path: string) => service.visitor().get<Record<string, unknown>>(path);
const rowsOf = async (dataset: string) =>
  (await service.visitor().get<{ rows: Record<string, unknown>[] }>(`/open-data/${dataset}?format=json`)).body
    .rows;

/** As somebody reads it to whom nothing was handed out before. */
async function readAnew(): Promise<(dataset: string) => string> {
  const open = new OpenDataService(service.app.get(Database));
  const files = await Promise.all(
    datasets.map(async ({ code }) => [code, (await open.file(code, 'json')).body] as const),
  );
  return (dataset) => new Map(files).get(dataset) ?? '';
}

describe('the open data', () => {
  it('names every dataset and every field of it, in both languages', async () => {
    const { body } = await service.visitor().get<OpenDataCatalogue>('/open-data');
    expect(body.datasets.map(({ code }) => code)).toEqual(datasets.map(({ code }) => code));
    for (const { title, fields } of body.datasets) {
      expect(title.ja).toMatch(/[ぁ-んァ-ヶ一-龠]/);
      for (const one of fields)
        expect([one.title.ja, one.title.en].every((word) => word.length > 0)).toBe(true);
    }
  });

  it.each(datasets.map(({ code }) => code))(
    '%s is the same in CSV and JSON, field by field',
    async (code) => {
      const rows = await rowsOf(code);
      const fields = datasets.find((dataset) => dataset.code === code)?.fields ?? [];
      const csv = (await get(`/open-data/${code}?format=csv`)).text;
      expect(csv.startsWith('\uFEFF')).toBe(true);
      expect(csv.split('\r\n')[0]).toBe(`\uFEFF${fields.map(({ name }) => name).join(',')}`);
      for (const row of rows) expect(Object.keys(row)).toEqual(fields.map(({ name }) => name));
    },
  );

  it('holds 33 printed entries, and no owner that nobody confirmed', async () => {
    const printed = (await rowsOf('progress')).filter(({ programme_code: code }) => code === 'jp-2020-2024');
    expect(printed).toHaveLength(33);
    expect(printed.filter(({ owner }) => owner === 'JOINT')).toHaveLength(18);
    expect(printed.filter(({ owner }) => owner === null)).toHaveLength(15);
  });

  it('holds nothing internal: no note, remark, document, draft, person or post', async () => {
    const names = await service.sql<{ name: string }>(
      `SELECT name FROM people UNION SELECT email FROM people UNION SELECT name FROM posts`,
    );
    for (const { code } of datasets)
      for (const format of ['csv', 'json']) {
        const { text } = await get(`/open-data/${code}?format=${format}`);
        expect(text).not.toContain(INTERNAL);
        for (const { name } of names) expect(text.includes(name) ? `${code} holds ${name}` : null).toBeNull();
      }
  });

  it('holds no programme or strategy that is only planned, nor what stands in it', async () => {
    const programme = { code: 'planned', name: INTERNAL, generation: 98, fyFrom: 2030, fyTo: 2034 };
    const secretariat = service.as('city.secretariat');
    const { id: programmeId } = done(await secretariat.post<{ id: string }>('/programmes', programme));
    const { id: strategyId, measureId } = await buildStrategy(service, { owner: 'city' });
    const hidden: string[] = [];
    for (const [column, parent] of Object.entries({ programme_id: programmeId, strategy_id: strategyId })) {
      const { id, code } = await buildIndicator(service, { figures: { 2022: '5' } });
      await service.sql(
        `UPDATE indicators SET name = $2, ${column} = $3, published_at = app_now() WHERE id = $1`,
        [id, INTERNAL, parent],
      );
      hidden.push(code);
    }
    await service.sql(`INSERT INTO indicator_links (id, indicator_id, measure_id, position)
      SELECT gen_random_uuid(), id, '${measureId}', 1 FROM indicators WHERE code = 'exact'`);
    const fresh = await readAnew();
    expect(fresh('programmes')).not.toContain(INTERNAL);
    expect(fresh('indicators')).not.toContain(INTERNAL);
    for (const code of hidden) expect(fresh('measurements')).not.toContain(`"${code}"`);
    expect(fresh('indicators')).not.toContain('"M1"');
    done(await secretariat.post(`/programmes/planned/themes`, { code: 'I', number: 1, title: '柱' }));
    await service.sql(
      `INSERT INTO initiatives (id, programme_id, theme_id, code, number, title, owner_kind, owner_status, state)
       SELECT gen_random_uuid(), programme_id, id, 'I-1', 1, '取組', 'city', 'confirmed', 'agreed' FROM themes WHERE programme_id = $1`,
      [programmeId],
    );
    await service.sql(`UPDATE programmes SET name = '次のプログラム' WHERE id = $1`, [programmeId]);
    expect((await readAnew())('programmes')).toContain('次のプログラム');
  });

  it('fails loudly rather than leave rows out', async () => {
    const { id } = await buildIndicator(service);
    const publish = async (at: string) =>
      service.sql(`UPDATE indicators SET published_at = ${at} WHERE id = $1`, [id]);
    await publish('app_now()');
    await service.sql(
      `INSERT INTO measurements (id, indicator_id, component, year, period_kind, period_from, period_to, status, value, source)
       SELECT gen_random_uuid(), $1, 1, 2000, 'date', day::date, day::date, 'final', 1, '統計'
       FROM generate_series('1700-01-01'::date, '1980-01-01'::date, '1 day') day`,
      [id],
    );
    const open = new OpenDataService(service.app.get(Database));
    await expect(open.file('measurements', 'json')).rejects.toMatchObject({
      code: 'open-data/too-many-rows',
    });
    await publish('NULL');
  });

  it('keeps every digit of a decimal, and starts no formula in a spreadsheet', async () => {
    const [row] = (await rowsOf('indicators')).filter(({ code }) => code === 'exact');
    expect(row).toMatchObject({ baseline: '-12.34567890123456789', baseline_year: null });
    expect((await get('/open-data/indicators')).text).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('answers "not modified" to who has it already', async () => {
    const first = await get('/open-data/programmes');
    const again = await service
      .visitor()
      .get('/open-data/programmes', { 'If-None-Match': String(first.headers['etag']) });
    expect(again.status).toBe(304);
  });

  it('refuses an unknown dataset or format', async () => {
    expectProblem(await get('/open-data/people'), { status: 404 });
    expectProblem(await get('/open-data/programmes?format=xml'), { status: 422, pointer: '/format' });
    expectProblem(await get('/open-data/..%2fetc'), { status: 422, pointer: '/dataset' });
  });
});

describe('an indicator that was made on a page', () => {
  const publish = async (by: CastName, id: string, version = 1) =>
    service.as(by).post<{ published: boolean }>(`/indicators/${id}/publication`, {}, ifMatch(version));
  const isOut = async (code: string) => {
    const fresh = await readAnew();
    return [fresh('indicators').includes(code), fresh('measurements').includes(code)];
  };

  it('is not public because it is used: its agency publishes it, with its figures, and the history tells', async () => {
    const { id, code } = await buildIndicator(service, { owner: 'city', figures: { 2021: '1500' } });
    expect(await isOut(code)).toEqual([false, false]);
    expect((await publish('city.staff', id)).status).toBe(403);
    expect((await publish('prefecture.head', id)).status).toBe(403);
    expectProblem(await publish('city.head', id, 9), { status: 412 });
    expect(done(await publish('city.head', id)).published).toBe(true);
    expect(await isOut(code)).toEqual([true, true]);
    expectProblem(await publish('city.head', id, 2), { status: 409, code: 'kpis/is-published' });
    expect((await service.as('viewer').get(`/history/indicator/${id}`)).text).toContain('指標を公開しました');
  });

  it('of both is published by both', async () => {
    const { id, code } = await buildIndicator(service, { owner: 'joint' });
    expect(done(await publish('city.head', id)).published).toBe(false);
    expect(await isOut(code)).toEqual([false, false]);
    expect(done(await publish('prefecture.secretariat', id)).published).toBe(true);
    expect(await isOut(code)).toEqual([true, false]);
  });

  it('is not published while it is a draft', async () => {
    const { id } = await buildIndicator(service, { owner: 'city', state: 'draft' });
    expectProblem(await publish('city.head', id), { status: 409, code: 'kpis/draft-not-published' });
  });

  it('is public at once where it came as official wording in an import', async () => {
    const { id, code } = await buildIndicator(service, { owner: 'city' });
    await service.sql(
      `INSERT INTO import_records (dataset, record_type, record_key, record_id, imported_hash)
       VALUES ('plan', 'indicator', $1, $2, '')`,
      [code, id],
    );
    expect((await isOut(code))[0]).toBe(true);
  });
});
