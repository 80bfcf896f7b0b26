import { mkdirSync, accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PlainError } from './voice.mjs';

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** Everything that the embedded default keeps or writes. */
export const state = join(root, '.renkei');

export const paths = {
  state,
  logs: join(state, 'logs'),
  postgres: join(state, 'postgres'),
  redis: join(state, 'redis'),
  files: join(state, 'files'),
  children: join(state, 'children'),
  runtime: join(state, 'runtime.json'),
  runLock: join(state, 'run.lock'),
  setupLock: join(state, 'setup.lock'),
  dist: join(root, 'dist'),
  api: join(root, 'dist/apps/api/main.js'),
  worker: join(root, 'dist/apps/worker/main.js'),
  cli: join(root, 'dist/apps/cli/main.js'),
};

/** Makes .renkei and its folders. As root the top must be passable: PostgreSQL runs as another user below it. */
export function ensureState() {
  const mode = process.getuid?.() === 0 ? 0o711 : 0o700;
  try {
    mkdirSync(state, { recursive: true, mode });
    accessSync(state, constants.W_OK | constants.X_OK);
    for (const folder of [paths.logs, paths.files, paths.children]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      accessSync(folder, constants.W_OK | constants.X_OK);
    }
  } catch (error) {
    throw new PlainError(
      `The folder ${state} cannot be written (${error.code}). Does it belong to another user, root perhaps?\n` +
        'Run this as that user, or give the folder to yourself with chown.',
    );
  }
}
