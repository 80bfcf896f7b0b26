import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
} from 'node:fs';
import { rmSync, rmdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readJson, sizeOf, tailOf } from '../machine/disk.mjs';
import { supervise } from '../machine/supervise.mjs';
import { PlainError, say } from '../machine/voice.mjs';
import { asUser, canPass, privatePlace } from './os-user.mjs';

const loginsFile = 'renkei-logins.json';

/** Where the data really lies: a folder that PostgreSQL's user cannot pass to gives way to one it can. */
export function placeOf(folder, user) {
  const link = lstatSync(folder, { throwIfNoEntry: false });
  if (link?.isSymbolicLink() && existsSync(folder)) return realpathSync(folder);
  mkdirSync(dirname(folder), { recursive: true });
  if (!user || canPass(dirname(folder), user)) return folder;
  if (link && !link.isSymbolicLink()) {
    throw new PlainError(
      `PostgreSQL runs as the user ${user.name}, which cannot pass through ${dirname(folder)}.\n` +
        'Move the clone to a place that other users may pass through, or start Renkei as an ordinary user.',
    );
  }
  const place = join(privatePlace(folder), 'data');
  // Without a link to it, what lies there belonged to a folder that was removed to begin anew.
  if (!link && existsSync(place)) renameSync(place, `${place}.until-${Date.now()}`);
  say(`    PostgreSQL's user ${user.name} cannot reach ${dirname(folder)}; its data goes to ${place}`);
  rmSync(folder, { force: true });
  symlinkSync(place, folder);
  return place;
}

/** Makes the folder of an empty cluster if there is none; it appears whole, by a rename, or not at all. */
export async function initialise({ place, binaries, user, log }) {
  const version = join(place, 'PG_VERSION');
  if (existsSync(version)) {
    checkVersion(place, readFileSync(version, 'utf8').trim(), binaries);
    return;
  }
  if (existsSync(place)) {
    if (readdirSync(place).length > 0)
      throw new PlainError(`${place} is not empty and holds no PostgreSQL data.`);
    rmdirSync(place);
  }
  const draft = `${place}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const logins = makeLogins();
  const passwordFile = join(draft, 'password');
  writeFileSync(passwordFile, `${logins.admin}\n`, { mode: 0o600 });
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  await runInitdb({ data: join(draft, 'data'), passwordFile, binaries, user, log });
  writeLogins(join(draft, 'data'), logins, user);
  renameSync(join(draft, 'data'), place);
  rmSync(draft, { recursive: true, force: true });
}

function checkVersion(place, major, binaries) {
  if (major === binaries.major) return;
  throw new PlainError(
    `The data in ${place} was written by PostgreSQL ${major}; this Renkei brings PostgreSQL ${binaries.major}.\n` +
      'It has been left untouched. Go back to the version of Renkei that wrote it, or move the folder away\n' +
      `to begin with an empty one. (データは PostgreSQL ${major} のものです。変更していません。)`,
  );
}

async function runInitdb({ data, passwordFile, binaries, user, log }) {
  // The builtin provider sorts and classifies alike everywhere; with plain C, pg_trgm sees no Japanese.
  const locales = process.platform === 'darwin' ? ['en_US.UTF-8', 'C'] : ['C.UTF-8', 'en_US.UTF-8', 'C'];
  const from = sizeOf(log);
  for (const locale of locales) {
    const args = [
      '-D',
      data,
      '-U',
      'postgres',
      '-E',
      'UTF8',
      `--locale=${locale}`,
      '--locale-provider=builtin',
    ];
    args.push('--builtin-locale=C.UTF-8', '--auth=scram-sha-256', `--pwfile=${passwordFile}`);
    const env = { PATH: process.env.PATH, LC_MESSAGES: 'C' };
    const command = join(binaries.bin, 'initdb');
    const initdb = supervise({
      name: 'initdb',
      phase: 'tool',
      command,
      args,
      env,
      cwd: '/',
      user: asUser(user),
      log,
    });
    if ((await initdb.exited).code === 0) return;
    rmSync(data, { recursive: true, force: true });
  }
  throw new PlainError(
    `The embedded PostgreSQL could not be set up here:\n\n${tailOf(log, { from })}\n\n` +
      'Set DATABASE_URL to a PostgreSQL 15 or newer of your own to do without it.',
  );
}

/** Gives a copied-back folder to PostgreSQL's user again, closed to everyone else. */
export function settleOwner(place, user) {
  if (user && statSync(place).uid !== user.uid) {
    spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, place]);
  }
  if ((statSync(place).mode & 0o777) !== 0o700) chmodSync(place, 0o700);
}

function makeLogins() {
  const password = () => randomBytes(24).toString('base64url');
  return { admin: password(), owner: password(), web: password(), dump: password() };
}

function writeLogins(data, logins, user) {
  const file = join(data, loginsFile);
  writeFileSync(file, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
}

/** The passwords lie with the data, so that a copy of the folder is complete. Lost ones are set anew. */
export function readLogins(place, binaries, user) {
  const found = readJson(join(place, loginsFile));
  if (found?.admin) return found;
  const logins = makeLogins();
  const single = spawnSync(join(binaries.bin, 'postgres'), ['--single', '-D', place, 'postgres'], {
    cwd: '/',
    input: `ALTER ROLE postgres PASSWORD '${logins.admin}'\n`,
    encoding: 'utf8',
    ...asUser(user),
  });
  if (single.status !== 0)
    throw new PlainError(`The passwords of ${basename(place)} could not be set:\n${single.stderr}`);
  writeLogins(place, logins, user);
  return logins;
}
