import { setTimeout as sleep } from 'node:timers/promises';
import { sizeOf, tailOf } from '../machine/disk.mjs';
import { PlainError, say } from '../machine/voice.mjs';
import { logOf, startProcess } from './product.mjs';

const longestPause = 30_000;
const steadyAfter = 60_000;

/**
 * Keeps api or worker running. One that cannot even start the first time is a fault to be told at once;
 * one that ends later is started again, with growing pauses while it keeps ending.
 */
export function keepRunning(name, env) {
  const from = sizeOf(logOf(name));
  const first = startProcess(name, env);
  let settled = false;
  let closing = false;

  const failed = first.exited.then(({ code, signal }) => {
    if (settled || closing) return new Promise(() => {});
    throw new PlainError(
      `The ${name} ended while starting (${describe(code, signal)}; its log: ${logOf(name)}):\n\n${tailOf(logOf(name), { from })}`,
    );
  });
  failed.catch(() => {}); // whoever waits for readiness hears it

  async function watch() {
    let child = first;
    let pause = 1000;
    while (!closing) {
      const since = Date.now();
      const { code, signal } = await child.exited;
      if (closing) return;
      if (Date.now() - since > steadyAfter) pause = 1000;
      say(
        `The ${name} ended unexpectedly (${describe(code, signal)}); starting it again in ${pause / 1000} s. Log: ${logOf(name)}`,
      );
      await sleep(pause);
      if (closing) return;
      child = startProcess(name, env);
      pause = Math.min(pause * 2, longestPause);
    }
  }

  return {
    name,
    from,
    failed,
    settle() {
      settled = true;
      watch().catch(() => {}); // only while everything is being stopped
    },
    close: () => (closing = true),
  };
}

export function describe(code, signal) {
  return signal ? `signal ${signal}` : `exit code ${code}`;
}
