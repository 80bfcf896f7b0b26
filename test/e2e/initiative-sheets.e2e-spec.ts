import path from 'node:path';
import { systemActor } from '@domain/access';
import { ImportsService } from '@domain/imports';
import { ifMatch } from '../support/build-council.js';
import { applied, checked, problemsOf, readRun, take, undone, written } from '../support/build-imports.js';
import type { CastName } from '../support/cast.js';
import { startTestService, type TestService } from '../support/test-service.js';

const PROGRAMME = 'jp-2025-2029';
const BY: CastName = 'city.secretariat';
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
  const imports = service.app.get(ImportsService, { strict: false });
  const file = path.resolve('data/joint-programme-2025-2029.json');
  const before = path.resolve('data/joint-programme-2020-2024.json');
  for (const each of [before, file])
    expect((await imports.importFile(systemActor('test'), each)).problems).toEqual([]);
  await service.sql(
    `UPDATE initiatives SET owner_kind = 'prefecture' WHERE code = 'I-1' AND programme_id = (SELECT id FROM programmes WHERE code = $1)`,
    [PROGRAMME],
  );
  await service.sql(
    `UPDATE initiatives SET owner_kind = 'city' WHERE code = 'I-2' AND programme_id = (SELECT id FROM programmes WHERE code = $1)`,
    [PROGRAMME],
  );
});
afterAll(async () => {
  await service.close();
});

interface Initiative {
  id: string;
  title: string;
  version: number;
  tags: string[];
}
const form = async (by: CastName = BY) =>
  take(service, by, 'initiatives', { scope: { programme: PROGRAMME } });
const rowOf = (rows: Record<string, string>[], code: string) =>
  rows.find((row) => row['記号'] === code) ?? {};
const file = (bytes: Uint8Array) => ({ name: '取組.csv', bytes });
const read = async (id: string) => (await service.as(BY).get<Initiative>(`/initiatives/${id}`)).body;
const count = async () =>
  (await service.sql<{ n: number }>(`SELECT count(*)::int AS n FROM initiatives`))[0]?.n;

describe('the form of the initiatives of a programme', () => {
  it('holds those of the programme alone', async () => {
    const { rows } = await form();
    expect(rows).toHaveLength(26);
    expect(new Set(rows.map((row) => row['プログラム']))).toEqual(new Set([PROGRAMME]));
  });

  it('changes what a page may change, drafts new rows, and gives both back', async () => {
    const { heads, rows } = await form();
    const known = rowOf(rows, 'I-2');
    const before = await read(known['番号'] ?? '');
    const bytes = await written(heads, [
      { ...known, タグ: '移住、定住', SDGs: '４、11', 市の担当課: '移住課' },
      {
        プログラム: PROGRAMME,
        柱: 'II',
        題名: '新しい取組',
        主体区分: '市',
        検索語: '案内',
        市の担当課: '移住課',
      },
    ]);
    const run = await checked(service, BY, 'initiatives', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    expect(run).toMatchObject({ outcome: 'ready', counts: { change: 1, create: 1 } });
    const counted = await count();
    const done = await applied(service, BY, run);
    expect(done).toMatchObject({ state: 'succeeded', can: { undo: true } });
    expect(await read(before.id)).toMatchObject({
      tags: ['移住', '定住'],
      sdgs: [4, 11],
      title: before.title,
    });
    const [made] = await service.sql<{ id: string; state: string; keywords: string[] }>(
      `SELECT id, state, keywords FROM initiatives WHERE title = '新しい取組'`,
    );
    expect(made).toMatchObject({ state: 'draft', keywords: ['案内'] });
    const history = await service.as(BY).get(`/history/initiative/${before.id}`);
    expect(history.text).toContain('ファイルの取込で直しました');
    expect(history.text).toContain('取組を直しました');

    expect(await undone(service, BY, done)).toMatchObject({ state: 'undone' });
    expect(await read(before.id)).toMatchObject({ tags: before.tags });
    expect(await count()).toBe(counted);
    const again = await form();
    expect(rowOf(again.rows, 'I-2')['市の担当課']).toBe('');
  });

  it('names by cell what only a revision or a confirmation changes, and what the other agency says', async () => {
    const { heads, rows } = await form('city.staff');
    const [of, ours] = [rowOf(rows, 'I-1'), rowOf(rows, 'I-2')];
    const bytes = await written(heads, [
      { ...of, タグ: '道のもの' },
      { ...ours, 題名: '別の題名', 概要: '別の概要', 主体区分: '共同', 柱: 'II', 取組の番号: '9' },
      { ...rowOf(rows, 'I-3'), 道の担当課: '企画課' },
      { ...rowOf(rows, 'I-4'), 市の担当課: 'ない課', 連携先: 'だれも知らない会', SDGs: '18' },
      { プログラム: PROGRAMME, 柱: '九', 題名: '柱のない取組', 主体区分: '市' },
      { プログラム: 'ない', 柱: 'I', 題名: '計画のない取組', 主体区分: '市' },
      { プログラム: PROGRAMME, 柱: 'I', 題名: '番号の重なる取組', 主体区分: '市', 取組の番号: '1' },
      { プログラム: PROGRAMME, 柱: 'I', 題名: '道が主担当の市の取組', 主体区分: '市', 主担当: '道' },
      { プログラム: PROGRAMME, 柱: 'I', 題名: '道の取組', 主体区分: '道' },
      { プログラム: PROGRAMME, 柱: 'I', 題名: 'だれのでもない取組', 主体区分: '未定' },
    ]);
    const counted = await count();
    const run = await checked(service, 'city.staff', 'initiatives', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([
      ['H2', 'imports/other-agency'],
      ['H3', 'imports/by-revision'],
      ['I3', 'imports/by-revision'],
      ['J3', 'imports/by-confirmation'],
      ['F3', 'imports/place-stays'],
      ['G3', 'imports/place-stays'],
      ['L4', 'imports/other-agency-cell'],
      ['O5', 'imports/sdg'],
      ['N5', 'imports/organisation-unknown'],
      ['M5', 'imports/department-unknown'],
      ['F6', 'imports/theme-unknown'],
      ['C7', 'imports/programme-unknown'],
      ['G8', 'programmes/number-taken'],
      ['K9', 'programmes/lead-of-other-agency'],
      ['H10', 'imports/other-agency'],
      ['J11', 'imports/choice'],
    ]);
    const told = await service
      .as('city.staff')
      .get<{ items: { address: string; messages: { ja: string } }[] }>(
        `/import-runs/${run.id}/problems?limit=50`,
      );
    expect(told.body.items.find(({ address }) => address === 'H3')?.messages.ja).toContain(
      '題名は改定で変えます',
    );
    expect(await count()).toBe(counted);
  });

  it('lets an agency name its own department for what is the other agency’s', async () => {
    const { heads, rows } = await form('city.staff');
    const bytes = await written(heads, [{ ...rowOf(rows, 'I-1'), 市の担当課: '移住課' }]);
    const run = await checked(service, 'city.staff', 'initiatives', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    await applied(service, 'city.staff', run);
    const again = await form();
    expect(rowOf(again.rows, 'I-1')).toMatchObject({ 市の担当課: '移住課' });
  });

  it('shows as a conflict what somebody changed meanwhile, also where no version moves', async () => {
    const { heads, rows } = await form('city.staff');
    const [tagged, charged] = [rowOf(rows, 'I-2'), rowOf(rows, 'II-1')];
    const bytes = await written(heads, [
      { ...tagged, タグ: 'ファイル' },
      { ...charged, 市の担当課: '移住課' },
    ]);
    const one = await read(tagged['番号'] ?? '');
    await service.as('city.staff').patch(`/initiatives/${one.id}`, { tags: ['画面'] }, ifMatch(one.version));
    const [other] = await service.sql<{ id: string }>(`SELECT id FROM departments WHERE name = '子育て課'`);
    await service
      .as('city.staff')
      .put(`/initiatives/${charged['番号'] ?? ''}/departments/city`, { departmentId: other?.id }, ifMatch(0));
    const run = await checked(service, 'city.staff', 'initiatives', file(bytes));
    expect(run).toMatchObject({ outcome: 'conflicts', counts: { conflict: 2, undecided: 2 } });
    await service
      .as('city.staff')
      .put(`/import-runs/${run.id}/choices`, { choice: 'mine' }, ifMatch(run.version));
    const done = await applied(service, 'city.staff', await readRun(service, 'city.staff', run.id));
    expect(done.state).toBe('succeeded');
    expect((await read(one.id)).tags).toEqual(['ファイル']);
  });

  it('is not undone once somebody has edited what it brought', async () => {
    const { heads, rows } = await form();
    const bytes = await written(heads, [{ ...rowOf(rows, 'II-2'), タグ: '戻さない' }]);
    const done = await applied(service, BY, await checked(service, BY, 'initiatives', file(bytes)));
    const id = rowOf(rows, 'II-2')['番号'] ?? '';
    const { version } = await read(id);
    await service.as(BY).patch(`/initiatives/${id}`, { keywords: ['後から'] }, ifMatch(version));
    expect(await undone(service, BY, done)).toMatchObject({
      state: 'succeeded',
      error: { code: 'imports/edited-since', rows: [2] },
    });
    expect((await read(id)).tags).toEqual(['戻さない']);
  });
});
