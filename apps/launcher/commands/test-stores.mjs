import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../machine/command.mjs';
import { readJson, scratchFolder } from '../machine/disk.mjs';
import { ensureState } from '../machine/paths.mjs';
import { identityOf, isSame } from '../machine/processes.mjs';
import { speakOnStderr } from '../machine/voice.mjs';
import { ensureLogins, startPostgres, startRedis } from '../stores.mjs';

const prefix = 'renkei-test-stores-';
const made = [];

/**
 * Stores for tests: prints one line of JSON and serves until its stdin closes, so nothing is left behind
 * however the tests end. `--only=postgres` or `--only=redis` starts one of them.
 */
export function run() {
  speakOnStderr();
  return runCommand(serve, { codeWhenStopped: 0, afterEnd: () => made.forEach(remove) });
}

async function serve() {
  ensureState();
  sweep();
  const only = process.argv.find((arg) => arg.startsWith('--only='))?.slice('--only='.length);
  const dir = scratchFolder(prefix);
  made.push(dir);
  mkdirSync(join(dir, 'logs'));
  writeFileSync(
    join(dir, 'owner.json'),
    JSON.stringify({ pid: process.pid, identity: identityOf(process.pid) }),
  );
  const ended = new Promise((resolve) => process.stdin.resume().once('close', resolve).once('end', resolve));
  const [postgres, redis] = await Promise.all([
    only === 'redis' ? undefined : openPostgres(dir),
    only === 'postgres'
      ? undefined
      : startRedis({ dir: join(dir, 'redis'), log: join(dir, 'logs/redis.log') }),
  ]);
  const answer = { dir, postgres, redis: redis && { url: redis.url, port: redis.port, pid: redis.pid } };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
  await ended;
  return 0;
}

/** `adminUrl` may create databases; `renkei` has the three users that the launcher makes everywhere. */
async function openPostgres(dir) {
  const server = await startPostgres({ dir: join(dir, 'postgres'), log: join(dir, 'logs/postgres.log') });
  if (server.place !== join(dir, 'postgres')) made.push(server.place);
  const { DATABASE_URL, DATABASE_APP_URL } = await ensureLogins(server);
  return {
    adminUrl: server.adminUrl,
    ownerUrl: DATABASE_URL,
    appUrl: DATABASE_APP_URL,
    port: server.port,
    pid: server.pid,
  };
}

/** Removes what a killed predecessor could not. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const owner = readJson(join(tmpdir(), name, 'owner.json'));
    if (owner && !isSame(owner.pid, owner.identity)) remove(join(tmpdir(), name));
  }
}

function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // another user's, or in use for a moment longer; the next sweep finds it
  }
}
