import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sizeOf, tailOf } from '../machine/disk.mjs';
import { PlainError } from '../machine/voice.mjs';
import { logOf } from './product.mjs';

const patience = 90_000;

/** Waits until the api answers that it is ready. */
export async function apiReady(api, probe) {
  const url = `${probe}/health/ready`;
  let last = 'no answer';
  for (const until = Date.now() + patience; Date.now() < until; await sleep(100)) {
    try {
      const response = await Promise.race([fetch(url, { signal: AbortSignal.timeout(3000) }), api.failed]);
      last = `${response.status} ${(await response.text()).slice(0, 500)}`;
      if (response.status === 200) return;
    } catch (error) {
      if (error instanceof PlainError) throw error;
    }
  }
  throw new PlainError(
    `The api was not ready in time (${url}: ${last}).\n\n${tailOf(logOf('api'), { from: api.from })}`,
  );
}

/** Waits until the worker's log says that it is up. */
export async function workerReady(worker) {
  const log = logOf('worker');
  const look = async () => {
    for (const until = Date.now() + patience; Date.now() < until; await sleep(100)) {
      if (sizeOf(log) > worker.from && readFileSync(log).subarray(worker.from).includes('worker ready'))
        return;
    }
    throw new PlainError(`The worker was not ready in time.\n\n${tailOf(log, { from: worker.from })}`);
  };
  await Promise.race([look(), worker.failed]);
}
