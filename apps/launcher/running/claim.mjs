import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../machine/lock.mjs';
import { paths } from '../machine/paths.mjs';
import { say } from '../machine/voice.mjs';
import { readRuntime } from './runtime-file.mjs';

/**
 * One launcher at a time works on .renkei. True when this one may; false when `npm start` runs already,
 * which is then named. A short-lived holder (the command line) is waited for.
 */
export async function claimStart(settings) {
  let told = false;
  for (;;) {
    const answer = tryLock(paths.runLock, 'start');
    if (answer.taken) return true;
    const { pid, kind } = answer.holder;
    if (kind === 'start') {
      nameRunning(pid, settings);
      return false;
    }
    if (!told && pid)
      say(`Another command (process ${pid}) is using the embedded database; waiting for it to end.`);
    told = true;
    await sleep(200);
  }
}

function nameRunning(pid, settings) {
  const facts = readRuntime();
  say('');
  if (facts?.ready) {
    say(`Renkei is already running: ${facts.address}   (process ${pid})`);
    say(`すでに起動しています。`);
  } else {
    say(
      `Renkei is already starting in another terminal (process ${pid}); it will be at ${facts?.address ?? settings.address}`,
    );
  }
  say(`To stop it: press Ctrl-C in its terminal, or type  kill ${pid}`);
  say('');
}
