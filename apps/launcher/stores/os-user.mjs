import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PlainError } from '../machine/voice.mjs';

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as the owner of the data it finds, as
 * `postgres`, as `renkei` (made if need be) or as `nobody`; started by anyone else, as that person (undefined).
 */
export function postgresUser(dataFolder) {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  const user = (owner?.uid ? named(String(owner.uid)) : undefined) ?? named('postgres') ?? named('renkei');
  if (user) return user;
  spawnSync('useradd', [
    '--system',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/bin/false',
    'renkei',
  ]);
  const made = named('renkei') ?? named('nobody');
  if (made) return made;
  throw new PlainError(
    'PostgreSQL does not run as root, and there is no other user to run it as.\n' +
      'Start Renkei as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** A user with an entry in the password database, which PostgreSQL insists on. */
function named(nameOrId) {
  const entry = spawnSync('id', [nameOrId], { encoding: 'utf8' });
  const found = /^uid=(\d+)\(([^)]+)\) gid=(\d+)/.exec(entry.stdout ?? '');
  if (entry.status !== 0 || !found || found[1] === '0') return undefined;
  return { uid: Number(found[1]), gid: Number(found[3]), name: found[2] };
}

/** What spawn wants; an empty object where no change of user is needed. */
export function asUser(user) {
  return user ? { uid: user.uid, gid: user.gid } : {};
}

/** Whether that user can read the file or enter the folder, by trying. */
export function canReach(path, user) {
  const test = ['-c', 'test -r "$1" && { test ! -d "$1" || cd "$1"; }', 'sh', path];
  return spawnSync('/bin/sh', test, { cwd: '/', stdio: 'ignore', ...asUser(user) }).status === 0;
}

/** Whether that user can pass through the folder to what is in it. */
export function canPass(folder, user) {
  return (
    spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', stdio: 'ignore', ...asUser(user) })
      .status === 0
  );
}

/** A folder outside this clone for what must be reachable, one for each path it stands in for. */
export function privatePlace(path) {
  const name = `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`;
  const base = process.getuid?.() === 0 ? '/var/lib/renkei' : join(tmpdir(), `renkei-${process.getuid?.()}`);
  const place = join(base, name);
  mkdirSync(place, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return place;
}
