import { rmSync } from 'node:fs';
import { readJson, writePrivateJson } from '../machine/disk.mjs';
import { read } from '../machine/lock.mjs';
import { paths } from '../machine/paths.mjs';
import { isSame } from '../machine/processes.mjs';

/** What a second command needs to know of the running `npm start`; readable by its user alone. */
export function writeRuntime(facts) {
  writePrivateJson(paths.runtime, { pid: process.pid, ...facts });
}

export function removeRuntime() {
  rmSync(paths.runtime, { force: true });
}

/** The running start's facts, or undefined when none runs. */
export function readRuntime() {
  const holder = read(paths.runLock);
  if (!holder || !isSame(holder.pid, holder.identity)) return undefined;
  const facts = readJson(paths.runtime);
  return facts?.pid === holder.pid ? facts : undefined;
}
