import {
  accessSync,
  chmodSync,
  mkdtempSync,
  realpathSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whole or not at all, and only for the owner: these files hold passwords. */
export function writePrivateJson(file, value) {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}

const largestLog = 5 * 1024 * 1024;

/** Opens a log for appending; one that has grown large is kept aside first, the last three generations stay. */
export function openLog(file) {
  if (existsSync(file) && statSync(file).size > largestLog) {
    for (const [from, to] of [
      ['.2', '.3'],
      ['.1', '.2'],
      ['', '.1'],
    ]) {
      if (existsSync(file + from)) renameSync(file + from, file + to);
    }
  }
  return openSync(file, 'a', 0o600);
}

export function sizeOf(file) {
  return existsSync(file) ? statSync(file).size : 0;
}

/** The last lines written after `from`, indented for the terminal. */
export function tailOf(file, { from = 0, lines = 15 } = {}) {
  if (!existsSync(file)) return '';
  const text = readFileSync(file).subarray(from).toString('utf8').trimEnd();
  return text
    .split('\n')
    .slice(-lines)
    .map((line) => `    ${line.slice(0, 400)}`)
    .join('\n');
}

/** The full path of a command on PATH, as a shell would find it. */
export function findCommand(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder || '.', name);
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // not here
      }
    }
  }
  return undefined;
}

/** A new folder for the time of one command. As root others may pass through: PostgreSQL runs as one of them. */
export function scratchFolder(prefix) {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), prefix));
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  return folder;
}
