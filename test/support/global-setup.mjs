import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Starts private stores once and compiles the processes that some stories kill. Plain .mjs, because Jest loads it
 * without the transform and mapping that the tests themselves have.
 */
export default async function globalSetup() {
  globalThis.renkeiStores ??= await begin();
}

async function begin() {
  mkdirSync(path.join(root, '.renkei'), { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const built = mkdtempSync(path.join(root, '.renkei', 'test-build-'));
  const [stores] = await Promise.all([startStores(), compile(built)]);
  // The only way from here to Jest's workers is the environment that they inherit.
  process.env.RENKEI_TEST_STORES = JSON.stringify({ ...stores.urls, built });
  return { child: stores.child, built };
}

function startStores() {
  const child = spawn(process.execPath, [path.join(root, 'apps/launcher/test-stores.mjs')], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`the test stores ended with code ${code}`));
    });
    createInterface({ input: child.stdout }).once('line', (line) => {
      resolve({ child, urls: JSON.parse(line) });
    });
  });
}

function compile(folder) {
  const swc = path.join(root, 'node_modules/@swc/cli/bin/swc.js');
  const args = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations', '-d', folder];
  args.push('--copy-files', '--include-dotfiles', '--quiet', '--ignore', '**/*.spec.ts');
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [swc, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).once(
      'exit',
      (code) => {
        if (code === 0) resolve();
        else reject(new Error('the service does not compile'));
      },
    );
  });
}
