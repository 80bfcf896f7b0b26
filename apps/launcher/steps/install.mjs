import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readJson, tailOf, sizeOf } from '../machine/disk.mjs';
import { neutralEnvironment } from '../machine/environment.mjs';
import { paths, root, state } from '../machine/paths.mjs';
import { supervise } from '../machine/supervise.mjs';
import { PlainError } from '../machine/voice.mjs';
import { npmCommand } from './npm.mjs';

const modules = join(root, 'node_modules');
const stampFile = '.renkei-stamp';
const log = join(paths.logs, 'install.log');

/** Installs what package-lock.json names, unless it is there already. Returns what it did, for the step's line. */
export async function installDependencies(note) {
  if (isCurrent()) return 'up to date';
  note('npm ci: a minute or so the first time');
  const staging = join(state, 'install');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    if (existsSync(join(root, file))) copyFileSync(join(root, file), join(staging, file));
  }
  // Beside the old folder and then in one rename: a running Renkei keeps its modules, and an
  // interrupted installation leaves no half folder behind.
  note.progress = () => progressOf(staging);
  await npmCi(staging);
  const fresh = join(staging, 'node_modules');
  writeFileSync(join(fresh, stampFile), JSON.stringify(stamp()));
  swapIn(fresh, join(staging, 'old'));
  rmSync(staging, { recursive: true, force: true });
  return 'installed';
}

function progressOf(folder) {
  const packages = Object.entries(readJson(join(folder, 'package-lock.json')).packages);
  const wanted = packages.filter(([path, entry]) => path !== '' && !entry.optional);
  const there = wanted.filter(([path]) => existsSync(join(folder, path, 'package.json')));
  return `${there.length} of ${wanted.length} packages`;
}

function swapIn(fresh, old) {
  if (existsSync(modules)) renameOrExplain(modules, old);
  renameOrExplain(fresh, modules);
}

function renameOrExplain(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    throw new PlainError(
      `The folder ${from} could not be put in its place (${error.code}).\n` +
        'Is node_modules a mount, or does it belong to another user? Run `npm ci` yourself, then try again.',
    );
  }
}

async function npmCi(folder) {
  const npm = npmCommand();
  const from = sizeOf(log);
  const args = [
    ...npm.slice(1),
    'ci',
    '--prefix',
    folder,
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ];
  const env = neutralEnvironment({ npm_config_loglevel: 'notice' });
  const child = supervise({ name: 'npm', phase: 'tool', command: npm[0], args, cwd: folder, env, log });
  const { code } = await child.exited;
  if (code === 0) return;
  throw new PlainError(
    `npm ci did not succeed (the whole output: ${log}):\n\n${tailOf(log, { from })}\n\n` +
      'Installing needs the npm registry: check the network or the proxy settings of npm.',
  );
}

function stamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return {
    lock: createHash('sha256').update(lock).digest('hex'),
    node: process.versions.node.split('.')[0],
    platform: `${process.platform}-${process.arch}`,
  };
}

function isCurrent() {
  if (!existsSync(modules)) return false;
  if (lstatSync(modules).isSymbolicLink()) return true; // someone lends this clone another's modules on purpose
  const wanted = stamp();
  const found = readJson(join(modules, stampFile));
  if (found && (found.node !== wanted.node || found.platform !== wanted.platform)) return false;
  if (found?.lock === wanted.lock) return true;
  // Installed by hand (`npm ci`, `npm install x`): npm's own record tells what is there.
  if (!recordAgrees()) return false;
  try {
    writeFileSync(join(modules, stampFile), JSON.stringify(wanted));
  } catch {
    // a read-only folder is as good
  }
  return true;
}

function recordAgrees() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '') continue;
    const found = present[path];
    if (!found && !entry.optional) return false;
    if (found && (found.version !== entry.version || found.integrity !== entry.integrity)) return false;
  }
  return Object.keys(present).every((path) => path in wanted);
}
