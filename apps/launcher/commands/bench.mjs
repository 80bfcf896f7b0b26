import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../machine/command.mjs';
import { scratchFolder } from '../machine/disk.mjs';
import { neutralEnvironment } from '../machine/environment.mjs';
import { root } from '../machine/paths.mjs';
import { supervise } from '../machine/supervise.mjs';
import { createSteps, say } from '../machine/voice.mjs';
import { runCli } from '../running/product.mjs';
import { setUp, setUpSteps } from '../steps/set-up.mjs';
import { ensureLogins, findRedis, startPostgres, startRedis } from '../stores.mjs';

const scratch = [];

/** `npm run bench`: measures the product on stores of its own, migrated and empty. */
export function run() {
  return runCommand(bench, {
    afterEnd: () => scratch.forEach((folder) => rmSync(folder, { recursive: true, force: true })),
  });
}

async function bench() {
  const step = createSteps(setUpSteps + 1);
  await setUp(step);
  const dir = scratchFolder('renkei-bench-');
  scratch.push(dir);
  let variables = {};
  await step('Stores データベース', async () => {
    variables = await openStores(dir);
    await runCli(['migrate'], variables);
    return 'ready, migrated';
  });
  say('');
  const args = [join(root, 'test/bench/run.mjs'), ...process.argv.slice(2)];
  const measuring = {
    name: 'bench',
    phase: 'tool',
    command: process.execPath,
    args,
    cwd: root,
    env: variables,
  };
  return (await supervise({ ...measuring, stdout: 'inherit' }).exited).code ?? 1;
}

async function openStores(dir) {
  const server = await startPostgres({ dir: join(dir, 'postgres'), log: join(dir, 'postgres.log') });
  const urls = await ensureLogins(server);
  const additions = {
    ...urls,
    DATABASE_ADMIN_URL: server.adminUrl,
    FILES_DIR: join(dir, 'files'),
    RENKEI_EMBEDDED: '1',
  };
  if (findRedis()) {
    additions.REDIS_URL = (await startRedis({ dir: join(dir, 'redis'), log: join(dir, 'redis.log') })).url;
  }
  return neutralEnvironment(additions);
}
