import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readJson, sizeOf, tailOf } from '../machine/disk.mjs';
import { neutralEnvironment } from '../machine/environment.mjs';
import { paths, root, state } from '../machine/paths.mjs';
import { supervise } from '../machine/supervise.mjs';
import { PlainError } from '../machine/voice.mjs';
import { npmCommand } from './npm.mjs';
import { filesOf, fingerprint } from './fingerprint.mjs';

const log = join(paths.logs, 'build.log');
const stamps = join(paths.dist, '.stamps.json');
const web = join(paths.dist, 'web');

const parts = {
  server: {
    script: 'build:server',
    outDir: '-d',
    sources: [
      'apps/api',
      'apps/worker',
      'apps/cli',
      'libs',
      'migrations',
      '.swcrc',
      'package.json',
      'package-lock.json',
    ],
    proof: paths.api,
    publish: publishServer,
  },
  web: {
    script: 'build:web',
    outDir: '--outDir',
    sources: ['apps/web', 'package.json', 'package-lock.json'],
    proof: join(web, 'index.html'),
    publish: publishWeb,
  },
};

/** Builds what has changed since it was last built. Returns what it did, for the step's line. */
export async function build(names, note) {
  const built = [];
  for (const name of names) {
    const part = parts[name];
    const sources = fingerprint(root, part.sources);
    if (isCurrent(name, part, sources)) continue;
    note(`building the ${name}`);
    const staging = join(state, 'build', name);
    rmSync(staging, { recursive: true, force: true });
    mkdirSync(dirname(staging), { recursive: true });
    await runScript(part, staging);
    mkdirSync(paths.dist, { recursive: true });
    part.publish(staging);
    rmSync(staging, { recursive: true, force: true });
    remember(name, { sources, proof: proofOf(part) });
    built.push(name);
  }
  return built.length ? `built ${built.join(' and ')}` : 'up to date';
}

/** The output must also be the one we made: someone may have run a build script by hand. */
function isCurrent(name, part, sources) {
  const stamp = readJson(stamps)?.[name];
  return stamp?.sources === sources && stamp.proof === proofOf(part);
}

function proofOf(part) {
  return existsSync(part.proof) ? statSync(part.proof).mtimeMs : undefined;
}

function remember(name, stamp) {
  writeFileSync(stamps, JSON.stringify({ ...readJson(stamps), [name]: stamp }));
}

async function runScript(part, staging) {
  const from = sizeOf(log);
  const npm = npmCommand();
  const args = [...npm.slice(1), 'run', part.script, '--', part.outDir, staging];
  if (part === parts.web) args.push('--emptyOutDir');
  const child = supervise({
    name: part.script,
    phase: 'tool',
    command: npm[0],
    args,
    cwd: root,
    env: neutralEnvironment(),
    log,
  });
  const { code } = await child.exited;
  if (code !== 0) {
    throw new PlainError(
      `npm run ${part.script} failed (the whole output: ${log}):\n\n${tailOf(log, { from, lines: 30 })}`,
    );
  }
}

/** Running processes have read their code; each folder is replaced by a rename. */
function publishServer(staging) {
  const old = `${staging}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(old);
  for (const name of readdirSync(staging)) {
    if (existsSync(join(paths.dist, name))) renameSync(join(paths.dist, name), join(old, name));
    renameSync(join(staging, name), join(paths.dist, name));
  }
  rmSync(old, { recursive: true, force: true });
}

const oneDay = 24 * 3600 * 1000;

/**
 * Pages that are open in a browser still ask for the files of the build they came from. So the new files are
 * put beside the old ones, then the page that names them in one rename; the old ones go a day later.
 */
function publishWeb(staging) {
  const fresh = filesOf(staging, '.').sort((a, b) => rank(a) - rank(b));
  for (const file of fresh) {
    mkdirSync(dirname(join(web, file)), { recursive: true });
    renameSync(join(staging, file), join(web, file));
  }
  const kept = new Set(fresh);
  for (const file of filesOf(web, '.')) {
    const target = join(web, file);
    if (!kept.has(file) && Date.now() - statSync(target).mtimeMs > oneDay) rmSync(target);
  }
}

function rank(file) {
  return file === 'index.html' ? 1 : 0;
}
