import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ImportResult } from '@domain/imports';
import { commands } from '../../apps/cli/commands/index.js';
import { run as runCommand } from '../../apps/cli/run.js';
import { testStores } from '../support/stores.js';
import { startTestService, type TestService } from '../support/test-service.js';

let service: TestService;
let folder: string;
beforeAll(async () => {
  service = await startTestService();
  folder = await mkdtemp(path.join(tmpdir(), 'renkei-import-'));
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

/** `npm run -s cli -- import …`: its exit code, the one line on stdout, and what it says to people. */
async function cli(...words: string[]): Promise<{ code: number; lines: string[]; said: string }> {
  const [out, said]: string[][] = [[], []];
  const write = jest
    .spyOn(process.stdout, 'write')
    .mockImplementation((text) => Boolean(out?.push(String(text))));
  const say = jest
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => Boolean(said?.push(String(text))));
  try {
    const { DATABASE_URL, DATABASE_APP_URL, FILES_DIR, REDIS_URL } = service.config;
    const environment = { NODE_ENV: 'test', DATABASE_URL, DATABASE_APP_URL, FILES_DIR, REDIS_URL };
    const code = await runCommand(['import', ...words, '--json'], commands, environment);
    return { code, lines: (out ?? []).join('').split('\n').filter(Boolean), said: (said ?? []).join('') };
  } finally {
    write.mockRestore();
    say.mockRestore();
  }
}

const resultOf = ({ lines }: { lines: string[] }) =>
  JSON.parse(lines[0] ?? 'null') as ImportResult & { ok: boolean };

it('says on one line what a dry run would do, then does it, then has nothing to do', async () => {
  const file = 'docs/import-example.json';
  const dry = await cli(file, '--dry-run');
  expect([dry.code, dry.lines.length]).toEqual([0, 1]);
  const { created } = resultOf(dry);
  expect(created).toBe(25);
  expect(resultOf(await cli(file))).toMatchObject({ ok: true, dryRun: false, created, problems: [] });
  expect(resultOf(await cli(file))).toMatchObject({ ok: true, created: 0, updated: 0, unchanged: created });
});

it('takes a strategy of another city and shape over, first as a dry run', async () => {
  const file = 'test/fixtures/yamanami-strategy-2021.json';
  const dry = resultOf(await cli(file, '--dry-run'));
  expect(dry).toMatchObject({ ok: true, dryRun: true, problems: [], notStored: [] });
  // An automatic renewal that says no length, and a 維持 that says no bound, are worth a question, no more.
  expect(dry.warnings.map(({ pointer }) => pointer)).toEqual(['/agreements/3/renewal', '/indicators/7/kind']);
  expect(resultOf(await cli(file))).toMatchObject({ ok: true, created: dry.created, kept: [] });
  expect(resultOf(await cli(file))).toMatchObject({ created: 0, updated: 0, unchanged: dry.created });
});

it('lists every problem with its line for people, and leaves with 1', async () => {
  const file = path.join(folder, 'plan.json');
  await writeFile(
    file,
    `{
  "schemaVersion": 1,
  "dataset": "計画",
  "source": { "document": "計画" },
  "strategies": [
    { "code": "plan", "name": "計画", "fyFrom": 2030, "fyTo": 2026 }
  ]
}`,
  );
  const answer = await cli(file, '--dry-run');
  expect(answer.code).toBe(1);
  const { ok, problems } = resultOf(answer);
  expect(ok).toBe(false);
  expect(problems.map(({ pointer, line, code }) => [pointer, line, code])).toEqual([
    ['/dataset', 3, 'imports/not-a-code'],
    ['/strategies/0/fyTo', 6, 'imports/years-backward'],
  ]);
  expect(answer.said).toContain(`${file}:3:14 /dataset`);
  expect(answer.said).toContain(`${file}:6:`);
});

it('leaves with 2 when no file was named, and says so in JSON too', async () => {
  expect((await cli('a.json', 'b.json')).code).toBe(2);
  const { code, lines, said } = await cli();
  expect([code, lines.length]).toEqual([2, 1]);
  const messages = { ja: 'ファイルを一つだけ指定してください', en: 'name one file' };
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ ok: false, code: 'cli/usage', messages });
  expect(said).toContain(`${messages.ja} / ${messages.en}`);
});

it('lists what a later edition changes, before and after, for people and in JSON', async () => {
  const plan = JSON.parse(await readFile('docs/import-example.json', 'utf8')) as {
    strategies: { vision?: string }[];
  };
  for (const strategy of plan.strategies.slice(0, 1)) strategy.vision = '改めた姿';
  const file = path.join(folder, 'later.json');
  await writeFile(file, JSON.stringify(plan));
  const answer = await cli(file, '--dry-run');
  const { changes, changesLeftOut } = resultOf(answer);
  expect(changes.filter(({ act }) => act === 'update')).toMatchObject([
    { recordType: 'strategy', fields: { vision: { after: '改めた姿' } } },
  ]);
  expect(changesLeftOut).toBe(0);
  expect(answer.said).toMatch(/変更 \/ changed: 総合戦略 \(strategy\) .+\n {4}vision: .* → 改めた姿/);
});

it('keeps the one line of stdout for the answer when the log has something to say', async () => {
  // A rule of the database that no check knows.
  await service.sql(`ALTER TABLE data_issues ADD CONSTRAINT quiet_rule CHECK (place <> 'x')`);
  const plan = JSON.parse(await readFile('docs/import-example.json', 'utf8')) as {
    dataIssues: { place: string; statement: string }[];
  };
  plan.dataIssues.push({ place: 'x', statement: '欠け' });
  const file = path.join(folder, 'rule.json');
  await writeFile(file, JSON.stringify(plan));
  const { DATABASE_URL, DATABASE_APP_URL, FILES_DIR, REDIS_URL } = service.config;
  const env = { NODE_ENV: 'test', DATABASE_URL, DATABASE_APP_URL, FILES_DIR, REDIS_URL };
  const child = spawn(
    process.execPath,
    [path.join(testStores().built, 'apps/cli/main.js'), 'import', file, '--json'],
    { env },
  );
  const [out, said] = [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join(''));
  const lines = (await out)?.split('\n').filter(Boolean) ?? [];
  expect(lines).toHaveLength(1);
  const { problems } = resultOf({ lines });
  expect(problems.map(({ code }) => code)).toEqual(['imports/conflict']);
  expect(problems[0]?.messages.ja).toMatch(/^データの疑義のなかに/);
  expect(JSON.stringify(problems)).not.toMatch(/data_issues|quiet_rule/);
  expect(await said).toMatch(/quiet_rule.+import check incomplete/);
});
