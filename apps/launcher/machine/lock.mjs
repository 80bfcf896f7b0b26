import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isSame } from './processes.mjs';

const held = new Set();

/**
 * Takes the lock file, or tells who holds it. A holder that died, however it died, is found out by its
 * process number and start time, so no lock ever has to be removed by hand.
 * @returns {{ taken: true } | { taken: false, holder: { pid: number, kind?: string } }}
 */
export function tryLock(file, kind) {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (create(file, kind)) {
      held.add(file);
      return { taken: true };
    }
    const holder = read(file);
    if (holder && isSame(holder.pid, holder.identity)) return { taken: false, holder };
    // Half written by someone who is just taking it: leave it a moment.
    if (!holder && ageOf(file) < 2000) return { taken: false, holder: { pid: 0, kind: 'unknown' } };
    removeStale(file, holder);
  }
  return { taken: false, holder: { pid: 0, kind: 'unknown' } };
}

/** Waits for the lock, calls back once when it has to, runs the work and gives the lock back. */
export async function withLock(file, kind, onWait, work) {
  let told = false;
  for (;;) {
    const answer = tryLock(file, kind);
    if (answer.taken) break;
    if (!told) onWait(answer.holder);
    told = true;
    await sleep(200);
  }
  try {
    return await work(told);
  } finally {
    unlock(file);
  }
}

export function unlock(file) {
  if (held.delete(file)) rmSync(file, { force: true });
}

export function unlockAll() {
  for (const file of held) unlock(file);
}

function create(file, kind) {
  const text = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), kind });
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

export function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function ageOf(file) {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** Two finders of one dead lock must not remove each other's new one, so removing is itself guarded. */
function removeStale(file, seen) {
  const guard = `${file}.takeover`;
  if (!create(guard, 'takeover')) {
    if (ageOf(guard) > 5000) rmSync(guard, { force: true });
    return;
  }
  try {
    const now = read(file);
    if (JSON.stringify(now) === JSON.stringify(seen)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}
