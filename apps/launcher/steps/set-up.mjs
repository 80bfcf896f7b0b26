import { ensureState, paths } from '../machine/paths.mjs';
import { withLock } from '../machine/lock.mjs';
import { build } from './build.mjs';
import { installDependencies } from './install.mjs';

export const setUpSteps = 2;

/**
 * Dependencies and builds, under a lock: several commands may be started on one clone at once, and the later
 * ones find the work done.
 */
export async function setUp(step, parts = ['server', 'web']) {
  ensureState();
  const guarded = (label, work) =>
    step(label, (note) => {
      const wait = () => note('another command is setting up this clone; waiting for it');
      return withLock(paths.setupLock, 'set-up', wait, () => work(note));
    });
  await guarded('Dependencies 依存パッケージ', installDependencies);
  await guarded('Build ビルド', (note) => build(parts, note));
}
