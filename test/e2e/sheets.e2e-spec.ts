import { newId } from '@platform/database';
import type { ImportView } from '../../libs/domain/imports/runs/import-run.schemas.js';
import { ifMatch } from '../support/build-council.js';
import { applied, checked, problemsOf, readRun, take, undone, written } from '../support/build-imports.js';
import { startTestService, type TestService } from '../support/test-service.js';

const BY = 'city.secretariat';
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(async () => {
  await service.close();
});

interface Organisation {
  id: string;
  name: string;
  kind: string;
  aliases: string[];
  version: number;
}

async function organisation(name: string): Promise<Organisation> {
  const body = { name, kind: 'company', validFrom: '2026-04-01' };
  const answer = await service.as(BY).post<Organisation>('/organisations', body);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body;
}
const read = async (id: string) => (await service.as(BY).get<Organisation>(`/organisations/${id}`)).body;
const file = (bytes: Uint8Array, name = '団体.csv') => ({ name, bytes });
const sameRow = (rows: Record<string, string>[], id: string) => rows.find((row) => row['番号'] === id) ?? {};

describe('a form that is sent back', () => {
  it.each(['csv', 'xlsx'] as const)('unchanged changes nothing, as %s', async (format) => {
    await organisation(`=危ない名前${format}`);
    const odd = await organisation(`+81 の団体${format}`);
    await service
      .as(BY)
      .patch(`/organisations/${odd.id}`, { aliases: ['甲、乙', '丙'] }, ifMatch(odd.version));
    const form = await take(service, BY, 'organisations', { format });
    expect(form.rows.length).toBeGreaterThan(1);
    const run = await checked(service, BY, 'organisations', file(form.bytes, `団体.${format}`));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    expect(run).toMatchObject({
      state: 'checked',
      outcome: 'nothing',
      counts: { create: 0, change: 0, conflict: 0, unchanged: form.rows.length, problems: 0 },
    });
  });

  it('changes what was changed in it, adds what was added, and clears what the word says', async () => {
    const known = await organisation('直す団体');
    const form = await take(service, BY, 'organisations');
    const row = sameRow(form.rows, known.id);
    const bytes = await written(form.heads, [
      { ...row, 種類: '大学', 別名: '別の呼び名、もう一つ', 始まりの日: '（消去）', 備考: '' },
      { 名称: '新しい団体', 種類: 'ＮＰＯ', 始まりの日: '令和8年4月1日' },
    ]);
    const run = await checked(service, BY, 'organisations', file(bytes));
    expect(run).toMatchObject({ outcome: 'ready', counts: { create: 1, change: 1 }, can: { apply: true } });
    const done = await applied(service, BY, run);
    expect(done).toMatchObject({ state: 'succeeded', can: { undo: true, apply: false } });
    expect(await read(known.id)).toMatchObject({
      kind: 'university',
      aliases: ['別の呼び名', 'もう一つ'],
      validFrom: null,
      version: known.version + 1,
    });
    const [made] = await service.sql(
      `SELECT kind, valid_from::text FROM organisations WHERE name = '新しい団体'`,
    );
    expect(made).toEqual({ kind: 'npo', valid_from: '2026-04-01' });
    const history = await service
      .as(BY)
      .get<{ items: { type: string }[] }>(`/history/organisation/${known.id}`);
    expect(history.text).toContain('ファイルの取込で直しました');
  });
});

describe('an import', () => {
  it('shows what somebody changed meanwhile as a conflict, and overwrites nothing by itself', async () => {
    const [kept, taken] = [await organisation('残す団体'), await organisation('取る団体')];
    const form = await take(service, BY, 'organisations');
    for (const { id, version } of [kept, taken])
      await service.as(BY).patch(`/organisations/${id}`, { kind: 'npo' }, ifMatch(version));
    const rows = [kept, taken].map(({ id }) => ({ ...sameRow(form.rows, id), 種類: '大学' }));
    const run = await checked(service, BY, 'organisations', file(await written(form.heads, rows)));
    expect(run).toMatchObject({
      outcome: 'conflicts',
      counts: { conflict: 2, undecided: 2 },
      can: { apply: false },
    });
    const changes = await service
      .as(BY)
      .get<{ items: { number: number; fields: object[] }[] }>(`/import-runs/${run.id}/changes?kind=conflict`);
    expect(changes.body.items[0]).toMatchObject({
      number: 2,
      title: '残す団体',
      fields: [{ key: 'kind', address: 'D2', base: '会社', stored: 'NPO', mine: '大学' }],
    });
    const refused = await service.as(BY).post(`/import-runs/${run.id}/application`, {}, ifMatch(run.version));
    expect(refused).toMatchObject({ status: 409 });
    const choose = async (choice: object, version: number) =>
      service.as(BY).put<ImportView>(`/import-runs/${run.id}/choices`, choice, ifMatch(version));
    const all = await choose({ choice: 'stored' }, run.version);
    // Who decided on what was there before the other's decision is told so.
    expect((await choose({ choice: 'mine' }, run.version)).status).toBe(412);
    const one = await choose({ choice: 'mine', numbers: [3] }, all.body.version);
    expect(one.body).toMatchObject({ outcome: 'ready', counts: { undecided: 0, kept: 1 } });
    await applied(service, BY, await readRun(service, BY, run.id));
    expect((await read(kept.id)).kind).toBe('npo');
    expect((await read(taken.id)).kind).toBe('university');
  });

  it('leaves alone what its row did not change, whoever changed it meanwhile', async () => {
    const one = await organisation('ほかの人が直す団体');
    const form = await take(service, BY, 'organisations');
    await service.as(BY).patch(`/organisations/${one.id}`, { kind: 'npo' }, ifMatch(one.version));
    const run = await checked(service, BY, 'organisations', file(form.bytes));
    expect(run.outcome).toBe('nothing');
  });

  it('is undone as a whole while nobody has edited its rows, and says which were', async () => {
    const [one, two] = [await organisation('戻す団体'), await organisation('触る団体')];
    const form = await take(service, BY, 'organisations');
    const rows = [
      { ...sameRow(form.rows, one.id), 名称: '名の変わった団体', 改称の日: '訂正' },
      { ...sameRow(form.rows, two.id), 備考: '書き足し' },
      { 名称: '消える団体', 種類: '会社' },
    ];
    const run = await checked(service, BY, 'organisations', file(await written(form.heads, rows)));
    const done = await applied(service, BY, run);
    const now = await read(two.id);
    await service.as(BY).patch(`/organisations/${two.id}`, { kind: 'npo' }, ifMatch(now.version));
    const stays = await undone(service, BY, done);
    expect(stays).toMatchObject({ state: 'succeeded', error: { code: 'imports/edited-since', rows: [3] } });
    expect((await read(one.id)).name).toBe('名の変わった団体');

    await service.sql(`UPDATE organisations SET version = $2 WHERE id = $1`, [two.id, now.version]);
    const gone = await undone(service, BY, stays);
    expect(gone).toMatchObject({ state: 'undone', stateReason: '誤りのため' });
    expect(await read(one.id)).toMatchObject({ name: '戻す団体', aliases: [] });
    expect(await service.sql(`SELECT 1 FROM organisations WHERE name = '消える団体'`)).toEqual([]);
  });

  it('that finds its records changed between check and application applies nothing, and checks again', async () => {
    const one = await organisation('追い越される団体');
    const form = await take(service, BY, 'organisations');
    const rows = [
      { ...sameRow(form.rows, one.id), 種類: '大学' },
      { 名称: 'まだない団体', 種類: '会社' },
    ];
    const run = await checked(service, BY, 'organisations', file(await written(form.heads, rows)));
    await service.as(BY).patch(`/organisations/${one.id}`, { kind: 'npo' }, ifMatch(one.version));
    const again = await applied(service, BY, run);
    expect(again).toMatchObject({ state: 'checked', outcome: 'conflicts', error: { code: 'imports/moved' } });
    expect(await service.sql(`SELECT 1 FROM organisations WHERE name = 'まだない団体'`)).toEqual([]);
  });

  it('names every malformed cell, in both languages, and saves nothing of the file', async () => {
    const one = await organisation('間違いの団体');
    const form = await take(service, BY, 'organisations');
    const row = sameRow(form.rows, one.id);
    const [before] = await service.sql<{ count: number }>(`SELECT count(*)::int AS count FROM organisations`);
    const bytes = await written(
      [...form.heads, '知らない列', '名称'],
      [
        { ...row, 種類: '宇宙人' },
        { ...row, 名称: '（消去）' },
        { 番号: 'abc', 名称: '番号の団体', 種類: '会社' },
        { 番号: newId(), 版: '1', 名称: '幽霊の団体', 種類: '会社' },
        { 種類: '会社' },
        { 名称: '日付の団体', 種類: '会社', 始まりの日: 'あした', 最後の日: '令和8年2月30日' },
        { 名称: '逆の団体', 種類: '会社', 始まりの日: 'R8.4.1', 最後の日: 'R8.3.1' },
        { 名称: '間違いの団体', 種類: '会社' },
        { 名称: '同じ団体', 種類: '会社' },
        { 名称: '同じ団体', 種類: '会社' },
        { ...row, 版: 'x', 備考: '版のない行' },
        { 名称: `長${'い'.repeat(200)}`, 種類: '会社' },
        { 名称: '二行の\n団体', 種類: '会社' },
      ].map((each) => ({ ...each, 知らない列: '' })),
    );
    const run = await checked(service, BY, 'organisations', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([
      ['O1', 'imports/column-unknown'],
      ['P1', 'imports/column-twice'],
      ['D2', 'imports/choice'],
      ['C3', 'imports/not-clearable'],
      ['C3', 'imports/id-twice'],
      ['A4', 'imports/id-form'],
      ['C5', 'imports/id-unknown'],
      ['C6', 'imports/required'],
      ['J7', 'imports/day'],
      ['K7', 'imports/day-impossible'],
      ['K8', 'imports/period'],
      ['C9', 'imports/name-taken'],
      ['C11', 'imports/name-twice'],
      ['B12', 'imports/version-missing'],
      ['C12', 'imports/id-twice'],
      ['C13', 'imports/text'],
      ['C14', 'imports/one-line'],
    ]);
    expect(run).toMatchObject({ outcome: 'problems', can: { apply: false, upload: true } });
    const refused = await service.as(BY).post(`/import-runs/${run.id}/application`, {}, ifMatch(run.version));
    expect(refused.status).toBe(409);
    const [after] = await service.sql<{ count: number }>(`SELECT count(*)::int AS count FROM organisations`);
    expect(after).toEqual(before);
  });
});

describe('another name in a sheet', () => {
  interface Named extends Organisation {
    names: { name: string; validFrom: string | null }[];
  }
  const named = async (id: string) => (await service.as(BY).get<Named>(`/organisations/${id}`)).body;
  const sent = async (id: string, cells: Record<string, string>) => {
    const form = await take(service, BY, 'organisations');
    const bytes = await written(form.heads, [{ ...sameRow(form.rows, id), ...cells }]);
    return checked(service, BY, 'organisations', file(bytes));
  };

  it('is asked about: a new name from a day, or a slip of the pen', async () => {
    const one = await organisation('どちらとも読める団体');
    const run = await sent(one.id, { 名称: '別の名の団体' });
    expect(await problemsOf(service, BY, run)).toEqual([['M2', 'imports/rename-or-correction']]);
    const unreadable = await sent(one.id, { 名称: '別の名の団体', 改称の日: 'このあいだ' });
    expect(await problemsOf(service, BY, unreadable)).toEqual([['M2', 'imports/rename-day']]);
    const idle = await sent(one.id, { 改称の日: 'R9.4.1' });
    expect(await problemsOf(service, BY, idle)).toEqual([['M2', 'imports/rename-nothing']]);
    expect(await named(one.id)).toMatchObject({ name: one.name, version: one.version, names: [] });
  });

  it('with a day is a dated name, of the past or to come, and is taken back by undoing', async () => {
    const [past, future] = [await organisation('前からの団体'), await organisation('これからの団体')];
    const form = await take(service, BY, 'organisations');
    const rows = [
      { ...sameRow(form.rows, past.id), 名称: '改まった団体', 改称の日: 'R8.10.1', 備考: '改称届による' },
      { ...sameRow(form.rows, future.id), 名称: '春からの団体', 改称の日: '令和9年4月1日' },
    ];
    const bytes = await written(form.heads, rows);
    const run = await checked(service, BY, 'organisations', file(bytes));
    expect(await problemsOf(service, BY, run)).toEqual([]);
    // A dry run leaves nothing behind.
    expect(await named(past.id)).toMatchObject({ name: past.name, names: [], version: past.version });
    const done = await applied(service, BY, run);
    expect(done.state).toBe('succeeded');
    expect(await named(past.id)).toMatchObject({
      name: '改まった団体',
      aliases: [],
      names: [
        { name: '前からの団体', validFrom: '2026-04-01' },
        { name: '改まった団体', validFrom: '2026-10-01' },
      ],
    });
    expect(await named(future.id)).toMatchObject({
      name: 'これからの団体',
      names: [{ validFrom: '2026-04-01' }, { name: '春からの団体', validFrom: '2027-04-01' }],
    });
    const told = await service.sql(
      `SELECT 1 FROM domain_events WHERE type = 'organisation.renamed' AND subject_id = ANY($1)`,
      [[past.id, future.id]],
    );
    expect(told).toHaveLength(2);
    // What was renamed is not renamed again by the file that renamed it.
    const again = await checked(
      service,
      BY,
      'organisations',
      file(await written(form.heads, rows.slice(0, 1))),
    );
    expect(again).toMatchObject({ outcome: 'nothing' });
    expect(await undone(service, BY, done)).toMatchObject({ state: 'undone' });
    expect(await named(past.id)).toMatchObject({ name: '前からの団体', names: [], aliases: [] });
    expect(await named(future.id)).toMatchObject({ name: 'これからの団体', names: [] });
  });

  it('that is a correction stays an alias, and no dated name comes of it', async () => {
    const one = await organisation('書き誤った団体');
    const done = await applied(service, BY, await sent(one.id, { 名称: '書き直した団体', 改称の日: '訂正' }));
    expect(await named(one.id)).toMatchObject({
      name: '書き直した団体',
      aliases: ['書き誤った団体'],
      names: [],
    });
    await undone(service, BY, done);
    expect(await named(one.id)).toMatchObject({ name: '書き誤った団体', aliases: [], names: [] });
  });

  it('from a day before the organisation began is refused at its cell, as on the page', async () => {
    const one = await organisation('始まる前の団体');
    const run = await sent(one.id, { 名称: '早すぎる団体', 改称の日: 'R7.4.1' });
    expect((await problemsOf(service, BY, run)).map(([cell]) => cell)).toEqual(['M2']);
    expect(await named(one.id)).toMatchObject({ name: one.name, version: one.version });
  });
});
