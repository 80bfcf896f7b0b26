import type { FrozenView, IndicatorView } from '@domain/kpis';
import { newId } from '@platform/database';
import { good, match } from '../support/answers.js';
import { buildIndicator } from '../support/build-indicator.js';
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
const record = async (id: string, body: object) =>
  staff().post<IndicatorView>(`/indicators/${id}/measurements`, body);
const currentOf = (indicator: IndicatorView, year: number) =>
  indicator.measurements.find((one) => one.year === year && one.supersededBy === null);

describe('a measurement', () => {
  it('is provisional first, then final, then revised with a reason; every row is kept', async () => {
    const { id } = await buildIndicator(service);
    const first = good(
      await record(id, {
        year: 2022,
        status: 'provisional',
        value: '1500',
        source: '移住課調べ',
        publishedOn: '2023-06',
      }),
    );
    expect(first.evaluation).toMatchObject({ year: 2022, provisional: true, judgement: 'behind' });
    expect(first.evaluation.sentence.ja).toContain('R4年度の実績は1,500件（速報）。');
    const provisional = currentOf(first, 2022);
    const final = good(
      await record(id, { year: 2022, status: 'final', value: '1510', supersedes: provisional?.id }),
    );
    const confirmed = currentOf(final, 2022);
    expect(confirmed).toMatchObject({ status: 'final', value: '1510', post: '移住担当' });
    expectProblem(
      await record(id, { year: 2022, status: 'final', value: '1512', supersedes: confirmed?.id }),
      {
        status: 422,
        pointer: '/reason',
      },
    );
    const revised = good(
      await record(id, {
        year: 2022,
        status: 'final',
        value: '1512',
        supersedes: confirmed?.id,
        reason: '集計の誤り',
      }),
    );
    expect(
      revised.measurements.map(({ value, status, supersededBy }) => [value, status, supersededBy === null]),
    ).toEqual([
      ['1512', 'final', true],
      ['1510', 'final', false],
      ['1500', 'provisional', false],
    ]);
    const history = good(
      await staff().get<{ items: { text: { ja: string } }[] }>(`/history/indicator/${id}`),
    );
    expect(JSON.stringify(history)).toContain('集計の誤り');
  });

  it('of two people at once is taken from one; the other sees what stands there now', async () => {
    const { id } = await buildIndicator(service, { figures: { 2022: '1510' } });
    expectProblem(await record(id, { year: 2022, status: 'final', value: '1' }), {
      status: 409,
      code: 'kpis/already-recorded',
    });
    const indicator = good(await staff().get<IndicatorView>(`/indicators/${id}`));
    const stale = { year: 2022, status: 'final', value: '2', reason: '訂正', supersedes: newId() };
    const problem = expectProblem(await record(id, stale), { status: 412, code: 'input/stale' });
    expect(problem.current).toMatchObject({ id: currentOf(indicator, 2022)?.id, value: '1510' });
    const both = await Promise.all(
      ['3', '4'].map(async (value) => record(id, { year: 2023, status: 'final', value })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('tells not yet published, missing, not measurable and zero apart', async () => {
    const { id } = await buildIndicator(service);
    for (const [year, status] of [
      [2021, 'unpublished'],
      [2022, 'missing'],
      [2023, 'not_measurable'],
    ] as const)
      good(await record(id, { year, status }));
    const zero = good(await record(id, { year: 2024, status: 'final', value: '0' }));
    expect(zero.evaluations.map(({ year, judgement, sentence }) => [year, judgement, sentence.ja])).toEqual([
      [2024, 'missed', 'R6年度の実績は0件。目標1,560件に届きませんでした（達成率0.0％）。'],
      [2023, 'not_evaluable', 'R5年度の実績は測定できないため評価できません。'],
      [2022, 'not_evaluable', 'R4年度の実績は欠測のため評価できません。'],
      [2021, 'not_evaluable', 'R3年度の実績はまだ公表されていないため評価できません。'],
    ]);
    expectProblem(await record(id, { year: 2020, status: 'unpublished', value: '0' }), {
      status: 422,
      pointer: '/value',
    });
  });

  it('keeps numerator and denominator: 80 of 99 is 80.8 %', async () => {
    const { id } = await buildIndicator(service, { baseline: null, target: { value: '90' } });
    await service.sql(`UPDATE indicators SET unit = '%', decimals = 1 WHERE id = $1`, [id]);
    const share = { year: 2022, status: 'final', numerator: '80', denominator: '99' };
    const measured = currentOf(good(await record(id, share)), 2022);
    expect(measured).toMatchObject({ value: '80.8', numerator: '80', denominator: '99' });
    expectProblem(await record(id, { ...share, year: 2023, value: '81' }), {
      status: 422,
      pointer: '/value',
    });
    expectProblem(await record(id, { ...share, year: 2023, denominator: '0' }), {
      status: 422,
      pointer: '/denominator',
    });
  });

  it('in the stated unit is kept as stated and compared in the base unit', async () => {
    const { id } = await buildIndicator(service, {
      kind: 'cumulative',
      baseline: null,
      target: { value: '2500000', yearFrom: 2020 },
    });
    await service.sql(`UPDATE indicators SET stated_unit = '万件', factor = 10000 WHERE id = $1`, [id]);
    for (const [year, value] of [
      [2020, '40'],
      [2021, '60'],
      [2022, '70'],
    ] as const)
      good(await record(id, { year, status: 'final', value, valueUnit: 'stated' }));
    const indicator = good(await staff().get<IndicatorView>(`/indicators/${id}`));
    expect(currentOf(indicator, 2022)).toMatchObject({ value: '700000', statedValue: '70' });
    expect(indicator.evaluation.sentence).toEqual({
      ja: 'R4年度までの累計は170万件。目安150万件に対し113.3％。',
      en: 'The total up to FY2022 is 170万件. That is 113.3% of the expected 150万件.',
    });
  });

  it.each<[string, object, string]>([
    ['a calendar year for a fiscal one', { periodKind: 'calendar_year' }, '/periodKind'],
    ['a month of another year', { periodKind: 'month', periodFrom: '2023-04-01' }, '/year'],
    ['half a month', { periodKind: 'month', periodFrom: '2022-04-02' }, '/periodFrom'],
    ['a year that has not begun', { year: 2027 }, '/year'],
    ['the final figure of a year that still runs', { year: 2026 }, '/status'],
    ['a day of publication to come', { publishedOn: '2031-05' }, '/publishedOn'],
    ['more decimals than it has', { value: '1510.5' }, '/value'],
    ['延べ for 実', { cumulativePersons: true }, '/cumulativePersons'],
    ['no value', { value: null }, '/value'],
    ['a value that it does not have', { component: 2 }, '/component'],
    ['a number with a comma', { value: '1,510' }, '/value'],
    ['a thirteenth month of publication', { publishedOn: '2023-13' }, '/publishedOn'],
  ])('with %s is refused, and nothing is saved', async (_what, change, pointer) => {
    const { id } = await buildIndicator(service);
    expectProblem(await record(id, { year: 2022, status: 'final', value: '1510', ...change }), {
      status: 422,
      pointer,
    });
    const { measurements } = good(await staff().get<IndicatorView>(`/indicators/${id}`));
    expect(measurements).toEqual([]);
  });

  it('cannot be overwritten in the database either', async () => {
    const { id } = await buildIndicator(service, { figures: { 2022: '1510' } });
    await expect(
      service.sql(`UPDATE measurements SET value = 1 WHERE indicator_id = $1`, [id]),
    ).rejects.toThrow('never overwritten');
  });
});

describe('a target that changes', () => {
  it('keeps the old one with the reason, and what was frozen stays as it was', async () => {
    const { id } = await buildIndicator(service, { figures: { 2022: '1510' } });
    const secretariat = service.as('city.secretariat');
    const frozen = good(await secretariat.post<FrozenView>(`/indicators/${id}/evaluations`, { year: 2022 }));
    expect(frozen).toMatchObject({ reproduced: true, rules: { code: 'standard', version: 1 } });
    expectProblem(await secretariat.post(`/indicators/${id}/evaluations`, { year: 2022 }), {
      status: 409,
      code: 'kpis/already-frozen',
    });
    const lower = { value: '1500', yearTo: 2024 };
    expectProblem(await staff().post(`/indicators/${id}/targets`, lower, match(1)), {
      status: 422,
      pointer: '/reason',
    });
    const changed = good(
      await staff().post<IndicatorView>(
        `/indicators/${id}/targets`,
        { ...lower, reason: '感染症の影響' },
        match(1),
      ),
    );
    expect(changed.evaluation.judgement).toBe('achieved');
    expect(changed.components[0]).toMatchObject({
      target: { value: '1500', reason: '感染症の影響' },
      formerTargets: [{ value: '1560' }],
    });
    const again = good(await secretariat.get<FrozenView>(`/evaluations/${frozen.id}`));
    expect(again).toMatchObject({
      reproduced: true,
      result: { judgement: 'slightly_behind', attainment: '96.8' },
    });
    expect(
      good(await secretariat.post<FrozenView>(`/indicators/${id}/evaluations`, { year: 2022 })).result
        .judgement,
    ).toBe('achieved');
  });
});

describe('a baseline that changes', () => {
  it('says why where the source gave one, and the history tells both values', async () => {
    const { id } = await buildIndicator(service, {});
    const path = `/indicators/${id}`;
    const change = async (body: object) => {
      const { version } = good(await staff().get<IndicatorView>(path));
      return staff().put<IndicatorView>(`${path}/baseline`, body, match(version));
    };
    const given = { status: 'given', value: '1400', year: 2018 };
    expectProblem(await change(given), { status: 422, code: 'input/invalid', pointer: '/reason' });
    const after = good(await change({ ...given, reason: '統計の遡及改定' }));
    expect(after.components[0]?.baseline).toMatchObject({ value: '1400', year: 2018 });
    // What stays as it is needs no reason.
    const kept = good(await change({ ...given, approximate: true }));
    expect(kept.components[0]?.formerBaselines).toMatchObject([
      { status: 'given', value: '1465', year: 2018, reason: '統計の遡及改定' },
    ]);
    const history = await staff().get(`/history/indicator/${id}`);
    for (const said of ['1,465', '1,400', '統計の遡及改定']) expect(history.text).toContain(said);
  });
});

describe('the rules of evaluation', () => {
  it('are chosen by a programme; a new version judges anew and leaves what was frozen', async () => {
    const { programmeId, id: initiativeId } = await service.build.initiative();
    const { id } = await buildIndicator(service, { owner: 'joint', figures: { 2022: '1510' } });
    good(await staff().post(`/indicators/${id}/links`, { initiativeId }));
    const secretariat = service.as('city.secretariat');
    const mild = { onTrack: '0.7', slightlyBehind: '0.5', maintainSlightlyBehind: '0.9' };
    const set = good(
      await secretariat.post<{ id: string }>('/rule-sets', { code: 'mild', name: '緩やか', ...mild }),
    );
    const both = [service.as('prefecture.secretariat'), secretariat];
    for (const one of both) good(await one.put(`/rule-sets/${set.id}/selection`, { programmeId }));
    const frozen = good(await secretariat.post<FrozenView>(`/indicators/${id}/evaluations`, { year: 2022 }));
    expect(frozen.result).toMatchObject({ judgement: 'on_track', rules: { code: 'mild', version: 1 } });
    const stricter = { ...mild, onTrack: '0.9', slightlyBehind: '0.8', reason: '甘すぎた' };
    for (const one of both) good(await one.post(`/rule-sets/${set.id}/versions`, stricter));
    expectProblem(await secretariat.post(`/rule-sets/${set.id}/versions`, stricter), { status: 412 });
    const now = good(await staff().get<IndicatorView>(`/indicators/${id}`));
    expect(now.evaluation).toMatchObject({ judgement: 'behind', rules: { code: 'mild', version: 2 } });
    expect(now.rules).toMatchObject({ name: '緩やか', version: 2, onTrack: '0.9' });
    const kept = good(await secretariat.get<FrozenView>(`/evaluations/${frozen.id}`));
    expect([kept.reproduced, kept.result.judgement, kept.rules.version]).toEqual([true, 'on_track', 1]);
  });
});

describe('全数', () => {
  it('counts by its dated master: N changes with it', async () => {
    const secretariat = service.as('city.secretariat');
    const code = '道内市町村数';
    const master = good(
      await secretariat.post<{ id: string }>('/masters', { code, name: code, unit: '市町村' }),
    );
    good(await secretariat.post(`/masters/${master.id}/counts`, { validFrom: '2010-03-31', count: '179' }));
    const { id } = await buildIndicator(service, {
      kind: 'all_of_n',
      baseline: ['158', 2019],
      target: { value: null, masterCode: code },
      figures: { 2022: '170' },
    });
    const before = good(await staff().get<IndicatorView>(`/indicators/${id}`));
    expect(before.evaluation).toMatchObject({
      attainment: '95.0',
      progress: '57.1',
      judgement: 'slightly_behind',
    });
    good(await secretariat.post(`/masters/${master.id}/counts`, { validFrom: '2022-10-01', count: '170' }));
    const after = good(await staff().get<IndicatorView>(`/indicators/${id}`));
    expect(after.evaluation).toMatchObject({ attainment: '100.0', judgement: 'achieved' });
  });
});
