import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCommand, sizeOf, tailOf } from '../machine/disk.mjs';
import { freePort } from '../machine/ports.mjs';
import { commandLineOf, end, identityOf } from '../machine/processes.mjs';
import { supervise } from '../machine/supervise.mjs';
import { PlainError, say } from '../machine/voice.mjs';

/** Redis or Valkey from PATH, new enough for BullMQ: { command, label }, or undefined. */
export function findRedis() {
  for (const name of ['redis-server', 'valkey-server']) {
    const command = findCommand(name);
    if (!command) continue;
    const run = spawnSync(command, ['--version'], { encoding: 'utf8' });
    const version = /v=(\d+)\.(\d+\.\d+)/.exec(run.stdout ?? '');
    if (version && Number(version[1]) >= 5) {
      return { command, label: `${name.replace('-server', '')} ${version[1]}.${version[2]}` };
    }
  }
  return undefined;
}

/**
 * Starts a private Redis on its folder. PostgreSQL is the truth and Redis may be emptied at any moment, so
 * data that this Redis cannot read is set aside and it begins anew.
 */
export async function startRedis({ dir, log, redis = findRedis() }) {
  if (!redis) throw new PlainError('There is neither redis-server nor valkey-server on PATH.');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  await endStale(dir);
  const from = sizeOf(log);
  for (let attempt = 1; attempt <= 4; attempt++) {
    const server = await launch(dir, log, redis);
    if (await answers(server)) {
      const address = `redis://:${server.password}@127.0.0.1:${server.port}/0`;
      return {
        url: address,
        port: server.port,
        pid: server.child.pid,
        child: server.child,
        stop: server.child.stop,
      };
    }
    if (attempt === 2 && readdirSync(dir).some((name) => name.startsWith('append'))) {
      const aside = `${dir}.unreadable-${Date.now()}`;
      say(
        `    the queues' data could not be read and was set aside in ${aside}; nothing is lost, it is in PostgreSQL`,
      );
      renameSync(dir, aside);
      mkdirSync(dir, { mode: 0o700 });
    }
  }
  throw new PlainError(`${redis.command} did not start (its log: ${log}):\n\n${tailOf(log, { from })}`);
}

async function launch(dir, log, redis) {
  const port = await freePort();
  const password = randomBytes(24).toString('base64url');
  const lines = {
    bind: '127.0.0.1',
    port,
    dir: JSON.stringify(dir),
    requirepass: password,
    appendonly: 'yes',
    save: '""',
    'maxmemory-policy': 'noeviction',
    daemonize: 'no',
    pidfile: JSON.stringify(join(dir, 'redis.pid')),
  };
  const config = join(dir, 'redis.conf'); // not on the command line, which everyone on the machine can read
  const text = Object.entries(lines).map(([name, value]) => `${name} ${value}\n`);
  writeFileSync(config, text.join(''), { mode: 0o600 });
  const child = supervise({
    name: 'redis',
    phase: 'redis',
    remember: true,
    command: redis.command,
    args: [config],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: dir,
    log,
    orphanPatience: 10,
  });
  return { child, port, password };
}

async function answers({ child, port, password }) {
  while (child.running) {
    if ((await ask(port, `AUTH ${password}\r\nPING\r\n`)).includes('+PONG')) return true;
    await sleep(30);
  }
  return false;
}

function ask(port, text) {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(text));
    const finish = () => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, finish);
    socket.on('error', finish);
    socket.on('data', (data) => {
      answer += data;
      if (/PONG|LOADING|-ERR|-WRONGPASS|-NOAUTH/.test(answer)) finish();
    });
  });
}

/** Two servers on one append-only folder can corrupt it: end the one that the folder's pid file names. */
async function endStale(dir) {
  let pid;
  let port;
  try {
    pid = Number(readFileSync(join(dir, 'redis.pid'), 'utf8'));
    port = /^port (\d+)$/m.exec(readFileSync(join(dir, 'redis.conf'), 'utf8'))[1];
  } catch {
    return;
  }
  const title = commandLineOf(pid); // Redis writes its address there
  if (!/redis|valkey/.test(title) || !title.includes(`:${port}`)) return;
  const plan = [
    ['SIGTERM', 10],
    ['SIGKILL', 5],
  ];
  await end(pid, identityOf(pid), plan);
}
