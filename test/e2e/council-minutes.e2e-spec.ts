import { createHash } from 'node:crypto';
import type { MinutesView } from '../../libs/domain/council/minutes/minutes.schemas.js';
import { buildMeeting, done, ifMatch } from '../support/build-council.js';
import type { CastName } from '../support/cast.js';
import { expectProblem } from '../support/problems.js';
import { startTestService, type TestService } from '../support/test-service.js';

interface VersionPage {
  items: { version: number; contentHash: string; savedBy: { name: string } }[];
  nextCursor: string | null;
}

const MINUTES_LIMIT = 60_000;

let service: TestService;
let path: string;
beforeAll(async () => {
  service = await startTestService();
});
beforeEach(async () => {
  const agenda = [{ title: '開会' }, { title: '次回の日程' }];
  path = `/meetings/${(await buildMeeting(service, { agenda, state: 'held' })).id}/minutes`;
});
afterAll(async () => {
  await service.close();
});

async function save(by: CastName, version: number, body: string) {
  return service.as(by).put<MinutesView>(path, { body }, ifMatch(version));
}

async function versions(): Promise<VersionPage['items']> {
  return done(await service.as('viewer').get<VersionPage>(`${path}/versions`)).items;
}

async function bodyOf(version: number): Promise<string> {
  return done(await service.as('viewer').get<{ body: string }>(`${path}/versions/${version}`)).body;
}

it('begins with a frame from the agenda that nobody has saved', async () => {
  const answer = await service.as('prefecture.secretariat').get<MinutesView>(path);
  expect(answer.headers['etag']).toBe('"0"');
  const { body, ...rest } = done(answer);
  expect(rest).toMatchObject({
    version: 0,
    contentHash: null,
    savedAt: null,
    savedBy: null,
    can: { save: true },
  });
  expect(body).toContain('令和8年度第1回 議事要旨');
  expect(body).toContain('- 日時：令和8年11月25日（水）14:00');
  expect(body.match(/^## .*/gm)).toEqual(['## 1 開会', '## 2 次回の日程']);
  expect(await versions()).toEqual([]);
  expect(done(await service.as('viewer').get<MinutesView>(path)).can).toEqual({ save: false });
});

it('keeps every version as it was typed, with its hash and who saved it', async () => {
  const texts = ['# 一版\n\n神と神、①とⅠ、𠮟る\n', '# 二版\n\t字下げ'];
  for (const [index, body] of texts.entries()) {
    const saved = await save(index === 0 ? 'city.secretariat' : 'prefecture.secretariat', index, body);
    expect(saved.headers['etag']).toBe(`"${index + 1}"`);
    expect(done(saved)).toMatchObject({ version: index + 1, body, state: 'draft' });
  }
  const hashes = texts.map((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  expect(
    (await versions()).map(({ version, contentHash, savedBy }) => [version, contentHash, savedBy.name]),
  ).toEqual([
    [2, hashes[1], '道事務局'],
    [1, hashes[0], '市事務局'],
  ]);
  expect([await bodyOf(1), await bodyOf(2)]).toEqual(texts);
  const [event] = await service.sql<{ content: string }>(
    `SELECT content FROM domain_events WHERE type = 'meeting.minutes_saved' ORDER BY occurred_at DESC, id DESC LIMIT 1`,
  );
  expect(JSON.parse(event?.content ?? '')).toEqual({
    changes: {
      version: { before: 1, after: 2 },
      contentHash: { before: hashes[0], after: hashes[1] },
    },
  });
});

it('gives a stale editor both texts, and loses neither', async () => {
  done(await save('city.secretariat', 0, '最初の文'));
  done(await save('prefecture.secretariat', 1, '道が直した文'));
  const typed = '市が直した文';
  const problem = expectProblem(await save('city.secretariat', 1, typed), {
    status: 412,
    code: 'input/stale',
  });
  expect(problem.current).toMatchObject({
    version: 2,
    body: '道が直した文',
    savedBy: { name: '道事務局', agency: 'prefecture' },
  });
  expect(Object.keys(problem.current as object).sort()).toEqual(['body', 'savedAt', 'savedBy', 'version']);
  expect(await versions()).toHaveLength(2);
  const merged = `道が直した文\n${typed}`;
  expect(done(await save('city.secretariat', 2, merged))).toMatchObject({ version: 3, body: merged });
  expect(await bodyOf(2)).toBe('道が直した文');
});

it('asks for the version that was seen', async () => {
  expectProblem(await service.as('city.secretariat').put(path, { body: '文' }), {
    status: 428,
    code: 'input/version-missing',
  });
  const ahead = expectProblem(await save('city.secretariat', 3, '文'), { status: 412 });
  expect(ahead.current).toMatchObject({ version: 0, savedAt: null, savedBy: null });
});

it('takes one of two first saves and hands the other the winner’s text', async () => {
  const texts = { 'city.secretariat': '市の初稿', 'prefecture.secretariat': '道の初稿' } as const;
  const names = ['city.secretariat', 'prefecture.secretariat'] as const;
  const answers = await Promise.all(names.map(async (name) => save(name, 0, texts[name])));
  const winner = names.find((_, index) => answers[index]?.status === 200);
  const refused = answers.find(({ status }) => status !== 200);
  if (winner === undefined || refused === undefined) throw new Error('both or neither were saved');
  expect(expectProblem(refused, { status: 412 }).current).toMatchObject({ version: 1, body: texts[winner] });
  expect(await versions()).toHaveLength(1);
});

it('lets exactly one of many saves over the same version through, again and again', async () => {
  for (let version = 0; version < 5; version += 1) {
    const answers = await Promise.all(
      Array.from({ length: 8 }, async (_, index) =>
        save(
          index % 2 === 0 ? 'city.secretariat' : 'prefecture.secretariat',
          version,
          `第${version}版への文${index}`,
        ),
      ),
    );
    const saved = answers.filter(({ status }) => status === 200);
    expect(saved).toHaveLength(1);
    for (const refused of answers.filter(({ status }) => status !== 200))
      expect(expectProblem(refused, { status: 412 }).current).toMatchObject({ body: saved[0]?.body.body });
  }
  expect((await versions()).map(({ version }) => version)).toEqual([5, 4, 3, 2, 1]);
});

it('makes no second version of a save whose answer got lost', async () => {
  done(await save('city.secretariat', 0, '同じ文'));
  expect(done(await save('city.secretariat', 0, '同じ文'))).toMatchObject({ version: 1 });
  expect(done(await save('prefecture.secretariat', 1, '同じ文'))).toMatchObject({ version: 1 });
  expectProblem(await save('prefecture.secretariat', 0, '同じ文'), { status: 412 });
  expect(await versions()).toHaveLength(1);
});

it('pages the versions', async () => {
  for (let version = 0; version < 5; version += 1)
    done(await save('city.secretariat', version, `第${version + 1}版`));
  const viewer = service.as('viewer');
  const first = done(await viewer.get<VersionPage>(`${path}/versions?limit=3`));
  const second = done(await viewer.get<VersionPage>(`${path}/versions?limit=3&cursor=${first.nextCursor}`));
  expect([first, second].map(({ items }) => items.map(({ version }) => version))).toEqual([
    [5, 4, 3],
    [2, 1],
  ]);
  expect(second.nextCursor).toBeNull();
  expectProblem(await viewer.get(`${path}/versions?cursor=x`), { status: 422 });
  expectProblem(await viewer.get(`${path}/versions/6`), { status: 404 });
  expectProblem(await viewer.get(`${path}/versions/0`), { status: 422 });
});

it('takes the longest text of the widest characters, and refuses one character more', async () => {
  const widest = '𠮟'.repeat(MINUTES_LIMIT);
  expect(done(await save('city.secretariat', 0, widest)).body).toBe(widest);
  expectProblem(await save('city.secretariat', 1, `${'あ'.repeat(MINUTES_LIMIT)}い`), {
    status: 422,
    pointer: '/body',
  });
  expectProblem(await save('city.secretariat', 1, 'あ'.repeat(100_000)), { status: 413 });
});

it.each([
  ['nothing', ''],
  ['blanks alone', ' \n '],
  ['NUL', 'a\u0000b'],
  ['half a character', 'a\udc00b'],
  ['carriage returns', '一\r\n二'],
])('refuses %s', async (_what, body) => {
  expectProblem(await save('city.secretariat', 0, body), { status: 422, pointer: '/body' });
  expect(await versions()).toEqual([]);
});

it('saves nothing more once the meeting is closed, and never rewrites a version', async () => {
  done(await save('city.secretariat', 0, '決まった文'));
  done(await service.as('city.secretariat').post(path.replace('/minutes', '/closing')));
  expectProblem(await save('city.secretariat', 1, '後からの文'), {
    status: 409,
    code: 'council/wrong-state',
  });
  expect(done(await service.as('city.secretariat').get<MinutesView>(path)).can).toEqual({ save: false });
  for (const statement of [`UPDATE minutes_versions SET body = ''`, 'DELETE FROM minutes_versions'])
    await expect(service.sql(statement)).rejects.toThrow(/append-only/);
});
