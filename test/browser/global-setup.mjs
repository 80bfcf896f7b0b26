import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import globalSetup from '../support/global-setup.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The stores and the compiled service of all tests, and the pages as their sources are now. */
export default async function browserSetup() {
  await buildPages();
  await globalSetup();
}

/** The set-up of `npm start`, which does nothing when all is built. */
function buildPages() {
  const launcher = spawn(process.execPath, ['apps/launcher/setup.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    launcher.once('error', reject);
    launcher.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('the pages could not be built'));
    });
  });
}
