import { ifMatch } from '../support/build-council.js';
import { applied, checked, problemsOf, take, undone, written } from '../support/build-imports.js';
import { buildIndicator } from '../support/build-indicator.js';
import { startTestService, type TestService } from '../support/test-service.js';

const BY = 'city.staff';
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

interface Indicator {
  version: number;
  name: string;
  note: string | null;
  components: { target: { value: string; yearTo: number } | null; formerTargets: { value: string }[] }[];
}
const file = (bytes: Uint8Array) => ({ name: '指標.csv', bytes });
const read = async (id: string) => (await service.as(BY).get<Indicator>(`/indicators/${id}`)).body;

describe('the form of the indicators', () => {
  it('changes what an indicator is, enters drafts, and gives both back', async () => {
    const { id, code } = await buildIndicator(service);
    const before = await read(id);
    const { heads, rows } = await take(service, BY, 'indicators');
    const row = rows.find((each) => each['記号'] === code) ?? {};
    const bytes = await written(heads, [
      { ...row, 名前: '名を改めた指標', 備考: '書き足し', 値の性質: '年間の量' },
      {
        記号: 'NEW-1',
        指標をもつ機関: '市',
        名前: '新しい指標',
        区分: '重要業績評価指標',
        種類: '累計',
        単位: '人',
        表示の単位: '万人',
        倍率: '１万',
        延べ: '○',
      },
    ]);
    const run = await checked(service, BY, 'indicators', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    const done = await applied(service, BY, run);
    expect(done).toMatchObject({ state: 'succeeded', counts: { create: 1, change: 1 } });
    expect(await read(id)).toMatchObject({
      name: '名を改めた指標',
      note: '書き足し',
      valueNature: 'annual_flow',
    });
    const [made] = await service.sql(
      `SELECT state, kind, trim_scale(factor)::text AS factor, cumulative_persons FROM indicators WHERE code = 'NEW-1'`,
    );
    expect(made).toEqual({ state: 'draft', kind: 'cumulative', factor: '10000', cumulative_persons: true });
    expect(await undone(service, BY, done)).toMatchObject({ state: 'undone' });
    expect(await read(id)).toMatchObject({ name: before.name, note: null });
    expect(await service.sql(`SELECT 1 FROM indicators WHERE code = 'NEW-1'`)).toEqual([]);
  });

  it('names each cell that does not fit', async () => {
    const measured = await buildIndicator(service, { figures: { 2020: '3' } });
    const other = await buildIndicator(service, { owner: 'prefecture' });
    const { heads, rows } = await take(service, BY, 'indicators');
    const rowOf = (code: string) => rows.find((each) => each['記号'] === code) ?? {};
    const fresh = { 指標をもつ機関: '市', 区分: '数値目標', 種類: '維持', 単位: '件' };
    const bytes = await written(heads, [
      { ...rowOf(measured.code), 単位: '人' },
      { ...rowOf(other.code), 備考: '道のもの' },
      { ...fresh, 名前: '向きの要る指標', 種類: '水準' },
      { ...fresh, 名前: '倍率の指標', 倍率: '1000' },
      { ...fresh, 名前: '読めない指標', 許容の幅: '少し', 倍率: '-1', 小数の桁: '9', 延べ: '多分' },
      { ...fresh, 名前: '宛てのない指標', 全体の指標: 'ない', 総合戦略: 'ない', プログラム: 'ない' },
      { ...fresh, 名前: '記号の指標', 記号: measured.code },
      { ...fresh, 名前: '空白の指標', 記号: 'a b' },
      { 名前: '足りない指標' },
    ]);
    const run = await checked(service, BY, 'indicators', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([
      ['K2', 'kpis/measured'],
      ['F3', 'imports/other-agency'],
      ['I4', 'kpis/direction-needed'],
      ['L5', 'kpis/stated-unit-needed'],
      ['N6', 'imports/number-range'],
      ['O6', 'imports/flag'],
      ['M6', 'imports/number-range'],
      ['Q6', 'imports/number'],
      ['R7', 'imports/indicator-unknown'],
      ['T7', 'imports/strategy-unknown'],
      ['U7', 'imports/programme-unknown'],
      ['C8', 'imports/code-taken'],
      ['C9', 'imports/code-form'],
      ['D10', 'imports/required'],
      ['G10', 'imports/required'],
      ['H10', 'imports/required'],
      ['K10', 'imports/required'],
    ]);
    expect(await service.sql(`SELECT 1 FROM indicators WHERE name = '空白の指標'`)).toEqual([]);
  });
});

describe('the form of the targets', () => {
  it('sets a target with its reason beside the one before, and takes it back', async () => {
    const { id, code } = await buildIndicator(service);
    const { heads, rows } = await take(service, BY, 'targets');
    const row = rows.find((each) => each['指標の記号'] === code) ?? {};
    expect(row).toMatchObject({ 目標値: '1560', 目標の年: '令和6年度', 基準値: '1465（2018）' });
    const bytes = await written(heads, [
      { ...row, 目標値: '1,600件', 目標の年: 'R8', 変える理由: '中間見直し' },
    ]);
    const run = await checked(service, BY, 'targets', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    const done = await applied(service, BY, run);
    expect((await read(id)).components[0]).toMatchObject({
      target: { value: '1600', yearTo: 2026, reason: '中間見直し' },
      formerTargets: [{ value: '1560' }],
    });
    const stale = await checked(
      service,
      BY,
      'targets',
      file(await written(heads, [{ ...row, 目標値: '9', 変える理由: 'x' }])),
    );
    expect(stale).toMatchObject({ outcome: 'conflicts' });
    expect(await undone(service, BY, done)).toMatchObject({ state: 'undone' });
    expect((await read(id)).components[0]).toMatchObject({ target: { value: '1560' }, formerTargets: [] });
  });

  it('is not taken back once an evaluation rests on it', async () => {
    const { id, code } = await buildIndicator(service, { figures: { 2024: '1500' } });
    const { heads, rows } = await take(service, BY, 'targets');
    const row = rows.find((each) => each['指標の記号'] === code) ?? {};
    const bytes = await written(heads, [{ ...row, 目標値: '1600', 変える理由: '見直し' }]);
    const done = await applied(service, BY, await checked(service, BY, 'targets', file(bytes)));
    const { version } = await read(id);
    const frozen = await service
      .as('city.secretariat')
      .post(`/indicators/${id}/evaluations`, { year: 2024 }, ifMatch(version));
    expect({ status: frozen.status, text: frozen.text }).toMatchObject({ status: 201 });
    expect(await undone(service, BY, done)).toMatchObject({
      state: 'succeeded',
      error: { code: 'imports/edited-since' },
    });
  });

  it('names each cell that cannot be a target', async () => {
    const [one, range, other] = [
      await buildIndicator(service),
      await buildIndicator(service),
      await buildIndicator(service, { owner: 'prefecture' }),
    ];
    const { heads, rows } = await take(service, BY, 'targets');
    const rowOf = (code: string) => rows.find((each) => each['指標の記号'] === code) ?? {};
    const bytes = await written(heads, [
      { ...rowOf(one.code), 目標値: '1600' },
      {
        ...rowOf(range.code),
        目標値: '20〜10',
        目標の年: '6',
        前年比: '2割',
        全数の台帳: 'ない',
        内訳の積: '五',
        変える理由: 'x',
      },
      { ...rowOf(other.code), 目標値: '1', 変える理由: '道のもの' },
      { 指標の記号: 'ない', 目標の年: 'R6', 目標値: '1' },
    ]);
    const run = await checked(service, BY, 'targets', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([
      ['V2', 'imports/target-reason'],
      ['I3', 'imports/number'],
      ['L3', 'imports/year-two-ways'],
      ['P3', 'imports/factor'],
      ['R3', 'imports/master-unknown'],
      ['C4', 'imports/other-agency'],
      ['C5', 'imports/indicator-unknown'],
    ]);
  });
});
