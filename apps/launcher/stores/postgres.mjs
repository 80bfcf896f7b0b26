import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sizeOf, tailOf } from '../machine/disk.mjs';
import { freePort } from '../machine/ports.mjs';
import { commandLineOf, end, identityOf } from '../machine/processes.mjs';
import { supervise } from '../machine/supervise.mjs';
import { PlainError, say } from '../machine/voice.mjs';
import { postgresBinaries } from './binaries.mjs';
import { initialise, placeOf, readLogins, settleOwner } from './data-folder.mjs';
import { asUser, postgresUser } from './os-user.mjs';

/**
 * Starts a private PostgreSQL on its data folder, which is made when it is missing.
 * @param options.dir the data folder; @param options.log the file for its log
 * @param options.settings further server settings, { name: value }
 */
export async function startPostgres({ dir, log, settings = {} }) {
  const user = postgresUser(dir);
  const binaries = postgresBinaries(user);
  const place = placeOf(dir, user);
  await initialise({ place, binaries, user, log });
  settleOwner(place, user);
  await endStale(place);
  const logins = readLogins(place, binaries, user);
  for (let attempt = 1; ; attempt++) {
    const from = sizeOf(log);
    const server = await launch({ place, binaries, user, log, settings });
    const adminUrl = url('postgres', logins.admin, server.port, 'postgres');
    if (await answers(adminUrl, server.child)) {
      return { ...server, adminUrl, logins, version: binaries.version, place, stop: server.child.stop };
    }
    const tail = tailOf(log, { from });
    // The port was taken in between, or the backends of a killed server have not all left yet.
    const passing = /Address already in use|pre-existing shared memory|is still in use/.test(tail);
    if (!passing || attempt === 10)
      throw new PlainError(`PostgreSQL did not start (its log: ${log}):\n\n${tail}`);
    await sleep(1000);
  }
}

async function launch({ place, binaries, user, log, settings }) {
  const port = await freePort();
  const fixed = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '', // the path of a clone may be longer than a socket's may be
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and rejected values are people's data. Renkei logs its own errors without them.
    log_min_messages: 'log',
    log_error_verbosity: 'terse',
    ...settings,
  };
  const child = supervise({
    name: 'postgres',
    phase: 'postgres',
    remember: true,
    command: join(binaries.bin, 'postgres'),
    args: ['-D', place, ...Object.entries(fixed).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    env: { PATH: process.env.PATH, LC_MESSAGES: 'C' },
    cwd: '/',
    user: asUser(user),
    log,
    stop: 'SIGINT', // fast shutdown: clients are sent away, everything is written
    last: 'SIGQUIT', // never SIGKILL, which would leave shared memory behind
    patience: 30,
    orphanPatience: 15,
  });
  return { child, pid: child.pid, port };
}

async function answers(adminUrl, child) {
  const { Client } = (await import('pg')).default;
  for (let waited = 0; child.running; waited++) {
    const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      const starting =
        error.code === 'ECONNREFUSED' || error.code === '57P03' || /timeout/.test(error.message);
      if (!starting) throw error;
      if (waited === 200) say('    PostgreSQL is still getting ready, perhaps after a hard stop');
      await sleep(50);
    }
  }
  return false;
}

export function url(user, password, port, database) {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
}

/** A server that lost its launcher and its watcher still holds the folder; its lock file names it. */
async function endStale(place) {
  const file = join(place, 'postmaster.pid');
  let pid;
  try {
    pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  } catch {
    return;
  }
  const identity = identityOf(pid);
  if (identity === undefined) return; // PostgreSQL clears that away itself
  if (commandLineOf(pid).includes(`-D ${place}`)) {
    say('    an earlier PostgreSQL is still running on this data; stopping it');
    const plan = [
      ['SIGINT', 15],
      ['SIGQUIT', 10],
    ];
    await end(pid, identity, plan);
  } else {
    rmSync(file, { force: true }); // after a restart of the machine the number belongs to something else
  }
}
