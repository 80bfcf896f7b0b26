import { systemActor } from '@domain/access';
import {
  type IndicatorList,
  type IndicatorView,
  measurementInput,
  MeasurementsService,
  type RecordRow,
} from '@domain/kpis';
import { Database, newId } from '@platform/database';
import { buildIndicator } from '../support/build-indicator.js';
import { buildStrategy } from '../support/build-strategy.js';
import type { Answer } from '../support/member.js';
import { expectProblem } from '../support/problems.js';
import { statementsDuring } from '../support/statements.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

const read = async (id: string) => (await service.as('viewer').get<IndicatorView>(`/indicators/${id}`)).body;
const list = async (query: string) =>
  (await service.as('viewer').get<IndicatorList>(`/indicators?limit=100&${query}`)).body;

describe('the list of indicators', () => {
  it('tells how each stands in its latest year, and finds by judgement and by what is missing', async () => {
    const behind = await buildIndicator(service, { figures: { 2021: '1500', 2022: '1510' } });
    const reached = await buildIndicator(service, { figures: { 2022: '1560' } });
    const empty = await buildIndicator(service, { baseline: null });
    const found = await list('');
    const standing = found.items.map(({ code, evaluation }) => [code, evaluation.year, evaluation.judgement]);
    expect(standing).toEqual([
      [behind.code, 2022, 'slightly_behind'],
      [reached.code, 2022, 'achieved'],
      [empty.code, 2025, 'not_evaluable'],
    ]);
    expect(found.counts).toMatchObject({
      total: 3,
      capped: false,
      achieved: 1,
      slightly_behind: 1,
      not_evaluable: 1,
    });
    expect((await list('judgement=achieved')).items.map(({ code }) => code)).toEqual([reached.code]);
    expect((await list('gap=figure')).items.map(({ code, gaps }) => [code, gaps])).toEqual([
      [empty.code, ['baseline', 'figure', 'link', 'department']],
    ]);
    expect((await list('year=2021')).items[0]?.evaluation.year).toBe(2021);
  });

  it('goes on page by page', async () => {
    const first = (await service.as('viewer').get<IndicatorList>('/indicators?limit=2')).body;
    expect(first.items).toHaveLength(2);
    const { nextCursor } = first;
    const second = (
      await service.as('viewer').get<IndicatorList>(`/indicators?limit=2&cursor=${String(nextCursor)}`)
    ).body;
    expect([second.items.length, second.nextCursor, second.counts]).toEqual([1, null, null]);
  });
});

describe('one indicator', () => {
  it('tells its standing in a sentence, year by year, and the lines of its chart', async () => {
    const { id } = await buildIndicator(service, { figures: { 2021: '1500', 2022: '1510' } });
    const indicator = await read(id);
    expect(indicator.evaluation).toMatchObject({
      year: 2022,
      attainment: '96.8',
      progress: '47.4',
      pace: '71.1',
      judgement: 'slightly_behind',
      sentence: {
        ja: 'R4年度の実績は1,510件。目安1,528.3件に対し、進捗率は47.4％（目安の進捗の71.1％）。',
      },
    });
    expect(indicator.evaluations.map(({ year }) => year)).toEqual([2022, 2021]);
    expect(indicator.series[0]?.points.map(({ year }) => year)).toEqual([
      2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    expect(indicator.series[0]?.points[5]).toEqual({
      year: 2023,
      status: null,
      value: null,
      cumulative: null,
      expected: '1544.1666666667',
      target: '1560',
    });
    expect(indicator.can).toEqual({
      manage: false,
      record: false,
      publish: false,
      freeze: false,
      delete: false,
    });
  });
});

describe('what is judged, and what is pointed out', () => {
  it('rests on periods that have ended: a figure of a year to come decides nothing', async () => {
    const { id } = await buildIndicator(service, { figures: { 2022: '1510', 2031: '1560' } });
    const indicator = await read(id);
    expect(indicator.evaluation).toMatchObject({ year: 2022, judgement: 'slightly_behind' });
    expect(indicator.evaluations.map(({ year }) => year)).toEqual([2022]);
    expect(indicator.series[0]?.points.at(-1)).toMatchObject({ year: 2031, value: '1560' });
    expect(indicator.warnings).toMatchObject([{ what: 'period_not_ended', year: 2031 }]);
    expectProblem(
      await service.as('city.secretariat').post(`/indicators/${id}/evaluations`, { year: 2031 }),
      {
        status: 422,
        pointer: '/year',
      },
    );
  });

  it('what is to be kept without a bound is read as at least, and says so until it has one', async () => {
    const { id } = await buildIndicator(service, {
      kind: 'maintain',
      baseline: ['0', 2020],
      target: { value: '0', yearTo: 2029 },
      figures: { 2025: '3' },
    });
    const unbound = await read(id);
    expect([unbound.evaluation.judgement, unbound.warnings.map(({ what }) => what)]).toEqual([
      'achieved',
      ['bound_missing'],
    ]);
    const bound = good(
      await staff().post<IndicatorView>(
        `/indicators/${id}/targets`,
        { value: '0', yearTo: 2029, bound: 'at_most', reason: '0人以下の維持である' },
        match(1),
      ),
    );
    expect([bound.evaluation.judgement, bound.warnings]).toEqual(['behind', []]);
  });

  it('all of what is counted is the count: another number is refused, and pointed out where it stands', async () => {
    const masters = service.as('prefecture.secretariat');
    const master = good(
      await masters.post<{ id: string }>('/masters', { code: 'T-25', name: '市町村', unit: '市町村' }),
    );
    good(await masters.post(`/masters/${master.id}/counts`, { validFrom: '2020-04-01', count: '25' }));
    const target = (value: string | null) => ({
      kind: 'all_of_n',
      direction: null,
      components: [{ target: { value, yearTo: 2029, masterCode: 'T-25' } }],
    });
    for (const value of ['20', '30'])
      expectProblem(await create(target(value)), { status: 422, pointer: '/components/0/target/value' });
    good(await create(target('25')));
    const { id } = await buildIndicator(service, {
      kind: 'all_of_n',
      baseline: ['5', 2020],
      target: { value: '20', yearTo: 2029, masterCode: 'T-25' },
    });
    expect((await read(id)).warnings).toMatchObject([{ what: 'count_differs' }]);
    expectProblem(
      await staff().post(
        `/indicators/${id}/targets`,
        { value: '30', yearTo: 2029, masterCode: 'T-25', reason: '見直し' },
        match(1),
      ),
      { status: 422, code: 'input/invalid', pointer: '/value' },
    );
  });

  it('a factor without its unit prints nothing by the factor', async () => {
    const { id } = await buildIndicator(service, { figures: { 2022: '1510' } });
    await service.sql(`UPDATE indicators SET factor = 10000 WHERE id = $1`, [id]);
    const { factor, evaluation } = await read(id);
    expect([factor, evaluation.sentence.ja.slice(0, 18)]).toEqual([
      '1',
      'R4年度の実績は1,510件。目安1'.slice(0, 18),
    ]);
  });

  it('a baseline of no year is a gap, and the sentence says what is missing', async () => {
    const { id } = await buildIndicator(service, { target: { yearTo: 2029 }, figures: { 2025: '1510' } });
    await service.sql(`UPDATE indicator_baselines SET year = NULL WHERE indicator_id = $1`, [id]);
    const { gaps, evaluation, warnings } = await read(id);
    expect(gaps).toContain('baseline_year');
    expect(evaluation.components[0]).toMatchObject({ judgement: 'not_evaluable', lack: 'baseline_year' });
    expect(evaluation.sentence.ja).toContain('基準の年');
    expect(warnings.map(({ what }) => what)).toEqual(['baseline_year_missing']);
    expect((await list('gap=baseline_year')).items.map((item) => item.id)).toEqual([id]);
  });

  it('a rate above its whole is worth a second look', async () => {
    const { id } = await buildIndicator(service, { figures: { 2022: '153' } });
    await service.sql(`UPDATE indicators SET unit = '%', value_nature = 'ratio' WHERE id = $1`, [id]);
    expect((await read(id)).warnings).toMatchObject([{ what: 'rate_over_whole', year: 2022 }]);
  });
});

const staff = () => service.as('city.staff');
const match = (version: number) => ({ 'If-Match': `"${version}"` });
function good<Body>({ status, text, body }: Answer<Body>): Body {
  if (status >= 300) throw new Error(`${status}: ${text}`);
  return body;
}
const wanted = {
  name: '移住相談の件数',
  usage: 'kpi',
  kind: 'level',
  direction: 'increase',
  unit: '件',
  owner: 'city',
};
const create = async (change: object = {}) =>
  staff().post<IndicatorView>('/indicators', { ...wanted, ...change });

describe('an indicator that is entered by hand', () => {
  it('is a draft, gets its baseline and target, is used, and ends with a reason', async () => {
    const draft = good(await create());
    expect(draft).toMatchObject({
      state: 'draft',
      version: 1,
      gaps: ['target', 'baseline', 'figure', 'link', 'department'],
    });
    const path = `/indicators/${draft.id}`;
    expectProblem(await staff().post(`${path}/activation`, {}, match(1)), {
      status: 409,
      code: 'kpis/no-target',
    });
    expectProblem(await staff().post(`${path}/measurements`, { year: 2022, status: 'missing' }), {
      status: 409,
      code: 'kpis/still-draft',
    });
    good(await staff().put(`${path}/baseline`, { status: 'given', value: '1465', year: 2018 }, match(1)));
    good(
      await staff().post(
        `${path}/targets`,
        { value: '1560', yearTo: 2024, display: '1,560件(R6)' },
        match(2),
      ),
    );
    const active = good(await staff().post<IndicatorView>(`${path}/activation`, {}, match(3)));
    expect([active.state, active.can.record, active.can.delete]).toEqual(['active', true, false]);
    expectProblem(await staff().delete(path), { status: 409, code: 'kpis/not-draft' });
    const ended = good(
      await staff().post<IndicatorView>(`${path}/ending`, { reason: '統計の廃止' }, match(4)),
    );
    expect([ended.state, ended.stateReason]).toEqual(['ended', '統計の廃止']);
    expectProblem(await staff().patch(path, { note: '直す' }, match(5)), { status: 409, code: 'kpis/ended' });
  });

  it('that nobody needs is deleted while it is a draft', async () => {
    const { id } = good(await create());
    expect((await staff().delete(`/indicators/${id}`)).status).toBe(204);
    expect((await staff().get(`/indicators/${id}`)).status).toBe(404);
  });

  it('has two values, whose worse one gives the judgement', async () => {
    const target = { value: '200', yearTo: 2024 };
    const baseline = { status: 'given', value: '100', year: 2018 };
    const components = [
      { label: '参加者', baseline, target },
      { label: '移住者', baseline, target },
    ];
    const { id } = good(await create({ state: 'active', components }));
    const measured = { year: 2021, status: 'final' };
    good(await staff().post(`/indicators/${id}/measurements`, { ...measured, component: 1, value: '210' }));
    const indicator = good(
      await staff().post<IndicatorView>(`/indicators/${id}/measurements`, {
        ...measured,
        component: 2,
        value: '110',
      }),
    );
    expect(indicator.evaluation.judgement).toBe('behind');
    expect(indicator.evaluation.components.map(({ judgement }) => judgement)).toEqual(['achieved', 'behind']);
  });

  it('keeps the factors of 10品×5年 and refuses a product that differs', async () => {
    const factors = [
      { label: '品', value: '10' },
      { label: '年', value: '5' },
    ];
    const target = (value: string) => [{ target: { value, yearFrom: 2020, yearTo: 2024, factors } }];
    const cumulative = { kind: 'cumulative', direction: null };
    const indicator = good(await create({ ...cumulative, components: target('50') }));
    expect(indicator.components[0]?.target?.factors).toEqual(factors);
    expectProblem(await create({ ...cumulative, components: target('60') }), {
      status: 422,
      pointer: '/components/0/target/factors',
    });
  });

  it.each<[string, object, string]>([
    ['a level without a direction', { direction: null }, '/direction'],
    ['a direction of what is kept', { kind: 'maintain' }, '/direction'],
    ['a factor without its unit', { factor: '10000' }, '/statedUnit'],
    ['a factor of nothing', { factor: '0' }, '/factor'],
    ['a department that is not there', { departmentId: newId() }, '/departmentId'],
    ['a strategy that is not there', { strategyId: newId() }, '/strategyId'],
    ['a programme that is not there', { programmeId: newId() }, '/programmeId'],
    ['a whole that is not there', { partOfId: newId() }, '/partOfId'],
    ['a link to nothing', { links: [{}] }, '/links/0/initiativeId'],
    ['a link to what is not there', { links: [{ measureId: newId() }] }, '/links/0/measureId'],
    ['two values without names', { components: [{}, {}] }, '/components/0/label'],
    [
      'growth without a rate',
      { kind: 'growth_vs_previous', direction: null, components: [{ target: { yearTo: 2024 } }] },
      '/components/0/target/growthRate',
    ],
    [
      'growth that was meant in per cent',
      {
        kind: 'growth_vs_previous',
        direction: null,
        components: [{ target: { yearTo: 2024, growthRate: '3' } }],
      },
      '/components/0/target/growthRate',
    ],
    ['a factor that its unit contradicts', { statedUnit: '千件', factor: '10000' }, '/factor'],
    ['a full-width sign of per cent', { unit: '％' }, '/unit'],
    [
      'a total without its first year',
      { kind: 'cumulative', direction: null, components: [{ target: { value: '5', yearTo: 2024 } }] },
      '/components/0/target/yearFrom',
    ],
    [
      'an unknown count',
      { kind: 'all_of_n', direction: null, components: [{ target: { yearTo: 2024, masterCode: '村' } }] },
      '/components/0/target/masterCode',
    ],
    [
      'a baseline without its year',
      { components: [{ baseline: { status: 'given', value: '5' } }] },
      '/components/0/baseline/year',
    ],
    [
      'a value of a new baseline',
      { components: [{ baseline: { status: 'new', value: '0' } }] },
      '/components/0/baseline/value',
    ],
    [
      'a range from more to less',
      { components: [{ target: { value: '5', valueTo: '4', yearTo: 2024 } }] },
      '/components/0/target/valueTo',
    ],
  ])('with %s is refused', async (_what, change, pointer) => {
    expectProblem(await create(change), { status: 422, pointer });
  });

  it('that is measured keeps what its values mean', async () => {
    const { id } = await buildIndicator(service, { figures: { 2022: '1510' } });
    expectProblem(await staff().patch(`/indicators/${id}`, { unit: '回' }, match(1)), {
      status: 409,
      code: 'kpis/measured',
    });
    expectProblem(await staff().patch(`/indicators/${id}`, { cumulativePersons: true }, match(1)), {
      status: 409,
      code: 'kpis/measured',
    });
    const renamed = good(
      await staff().patch<IndicatorView>(`/indicators/${id}`, { name: '改めた名' }, match(1)),
    );
    expect([renamed.name, renamed.version]).toEqual(['改めた名', 2]);
    const stale = expectProblem(await staff().patch(`/indicators/${id}`, { name: '別の名' }, match(1)), {
      status: 412,
    });
    expect(stale.current).toMatchObject({ name: '改めた名', version: 2 });
  });
});

describe('indicators that belong together', () => {
  it('one under several initiatives is one, counted once', async () => {
    const programme = await service.build.programme();
    const [one, other] = [
      await service.build.initiative({ programme }),
      await service.build.initiative({ programme }),
    ];
    const { id } = await buildIndicator(service);
    good(await staff().post(`/indicators/${id}/links`, { initiativeId: one.id, printedCode: 'KPI-18' }));
    const linked = good(
      await staff().post<IndicatorView>(`/indicators/${id}/links`, {
        initiativeId: other.id,
        printedCode: 'KPI-19',
      }),
    );
    expect(linked.links.map(({ kind, targetId, printedCode }) => [kind, targetId, printedCode])).toEqual([
      ['initiative', one.id, 'KPI-18'],
      ['initiative', other.id, 'KPI-19'],
    ]);
    expectProblem(await staff().post(`/indicators/${id}/links`, { initiativeId: one.id }), {
      status: 409,
      code: 'kpis/already-linked',
    });
    const found = await list(`programme=${programme.id}`);
    expect(found.items.map((item) => [item.id, item.links])).toEqual([[id, 2]]);
    expect((await staff().delete(`/indicator-links/${linked.links[0]?.id ?? ''}`)).status).toBe(204);
    expect((await list(`initiative=${one.id}`)).items).toEqual([]);
    expect((await list(`initiative=${other.id}`)).items).toHaveLength(1);
  });

  it('stand under nothing that is the other agency’s alone', async () => {
    const own = await buildIndicator(service, { owner: 'city' });
    const shared = await buildIndicator(service, { owner: 'joint' });
    const { id: initiativeId } = await service.build.initiative({ owner: 'prefecture' });
    const { goalId, measureId } = await buildStrategy(service, { owner: 'prefecture' });
    for (const [field, id] of Object.entries({ initiativeId, goalId, measureId }))
      expectProblem(await staff().post(`/indicators/${own.id}/links`, { [field]: id }), {
        status: 422,
        pointer: `/${field}`,
      });
    const theirs = service.as('prefecture.staff');
    const linked = good(await theirs.post<IndicatorView>(`/indicators/${shared.id}/links`, { measureId }));
    const path = `/indicator-links/${linked.links[0]?.id ?? ''}`;
    expectProblem(await staff().delete(path), { status: 403 });
    expect((await theirs.delete(path)).status).toBe(204);
  });

  it('parts that exceed their whole are pointed out, and nothing becomes a part of itself', async () => {
    const whole = await buildIndicator(service, { figures: { 2022: '100' } });
    const part = await buildIndicator(service, { figures: { 2022: '120' } });
    good(await staff().patch(`/indicators/${part.id}`, { partOfId: whole.id }, match(1)));
    expect((await read(whole.id)).warnings).toMatchObject([{ what: 'parts_exceed_whole', year: 2022 }]);
    expectProblem(await staff().patch(`/indicators/${whole.id}`, { partOfId: part.id }, match(1)), {
      status: 422,
      pointer: '/partOfId',
    });
  });

  it('stand in the order of their stages', async () => {
    const { id: initiativeId } = await service.build.initiative();
    const moved = await buildIndicator(service);
    const interested = await buildIndicator(service);
    for (const [{ id }, stage] of [
      [moved, 2],
      [interested, 1],
    ] as const) {
      good(await staff().patch(`/indicators/${id}`, { stage }, match(1)));
      good(await staff().post(`/indicators/${id}/links`, { initiativeId }));
    }
    expect((await read(moved.id)).stages.map(({ id, stage }) => [id, stage])).toEqual([
      [interested.id, 1],
      [moved.id, 2],
    ]);
  });

  it('of the other agency are read, not changed', async () => {
    const { id } = await buildIndicator(service, { owner: 'prefecture' });
    expect((await read(id)).can.manage).toBe(false);
    expectProblem(await staff().patch(`/indicators/${id}`, { note: '直す' }, match(1)), { status: 403 });
    expectProblem(await staff().post(`/indicators/${id}/measurements`, { year: 2022, status: 'missing' }), {
      status: 403,
    });
  });
});

describe('many measurements at once', () => {
  it('are recorded all or not at all, without a statement for each', async () => {
    const measurements = service.app.get(MeasurementsService, { strict: false });
    const database = service.app.get(Database, { strict: false });
    const indicators = await Promise.all(Array.from({ length: 20 }, async () => buildIndicator(service)));
    const rows = (last: string): RecordRow[] =>
      indicators.flatMap(({ id: indicatorId }, index) =>
        Array.from({ length: 10 }, (_, year) => ({
          indicatorId,
          input: measurementInput.parse({
            year: 2014 + year,
            status: 'final',
            value: index === 19 && year === 9 ? last : '1500',
          }),
        })),
      );
    const actor = systemActor('import', 'command');
    const recordAll = async (last: string) =>
      database.transaction(async (tx) => measurements.recordAll(actor, tx, rows(last)));
    await expect(recordAll('1.5')).rejects.toMatchObject({ extra: { errors: [{ pointer: '/199/value' }] } });
    const first = indicators[0]?.id ?? '';
    expect((await read(first)).measurements).toEqual([]);
    const { statements } = await statementsDuring(async () => recordAll('1500'));
    expect(statements.length).toBeLessThan(15);
    expect((await read(first)).measurements).toHaveLength(10);
    const problems = await measurements.problemsOf(actor, rows('1500'));
    expect(problems).toHaveLength(200);
    expect(problems[0]?.refusal?.code).toBe('kpis/already-recorded');
  });
});

describe('a code that nobody chose', () => {
  it('is the next number, beyond four digits too', async () => {
    const add = async (more: object) => {
      const body = { name: '相談件数', usage: 'kpi', kind: 'undefined', unit: '件', owner: 'city', ...more };
      return good(await staff().post<IndicatorView>('/indicators', body)).code;
    };
    expect(await add({ code: 'I-9999' })).toBe('I-9999');
    expect([await add({}), await add({})]).toEqual(['I-10000', 'I-10001']);
    await add({ code: 'I-99999999' });
    expect([await add({}), await add({})]).toEqual(['I-100000000', 'I-100000001']);
  });
});
