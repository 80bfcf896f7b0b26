import { unlockAll } from './lock.mjs';
import { parentOf } from './processes.mjs';
import { endAll, hurryUp } from './supervise.mjs';
import { PlainError, warn } from './voice.mjs';

/**
 * Runs a command's body and always cleans up after it: children stop in order, locks are given back.
 * The body gets `stopped`, a promise of the first wish to stop, and returns the exit code. `beforeEnd` (told
 * of the wish, if there was one) and `afterEnd` surround the stopping of the children.
 */
export async function runCommand(body, { codeWhenStopped = 130, beforeEnd, afterEnd } = {}) {
  const stopped = stopWish();
  let code = 1;
  let wish;
  try {
    const stopCode = stopped.then((name) => {
      wish = name;
      return codeWhenStopped;
    });
    code = await Promise.race([stopCode, body(stopped)]);
  } catch (error) {
    warn(error instanceof PlainError ? `\n${error.message}\n` : error.stack);
  }
  await beforeEnd?.(wish);
  await endAll();
  await afterEnd?.();
  unlockAll();
  // Not process.exit before the last lines are written: stdout may be a pipe.
  process.stdout.write('', () => process.exit(code ?? 0));
}

function stopWish() {
  return new Promise((resolve) => {
    let first = 0;
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(name, () => {
        // npm passes on a Ctrl-C that the terminal has sent us as well; that is one wish, not two.
        if (first && Date.now() - first > 1000) hurryUp();
        first ||= Date.now();
        resolve(name);
      });
    }
    if (process.env.npm_lifecycle_event) watchParents(resolve);
  });
}

/**
 * npm calls us through a shell. When npm is killed with -9, or told to stop and its shell dies of that, no
 * signal arrives here; but a parent changes.
 */
function watchParents(resolve) {
  const family = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atFirst = family();
  const timer = setInterval(() => {
    if (family() !== atFirst) resolve('the end of npm');
  }, 200);
  timer.unref();
}
