import { dirname, join } from 'node:path';
import { sizeOf, tailOf } from '../machine/disk.mjs';
import { paths, root } from '../machine/paths.mjs';
import { supervise } from '../machine/supervise.mjs';
import { PlainError } from '../machine/voice.mjs';

/** Runs one command of the built command line; returns its stdout. Its log goes to a file. */
export function runCli(args, env, options = {}) {
  return runOnce('cli', paths.cli, args, env, options);
}

/** Lets the built api write its OpenAPI document and its routes into a folder; needs no database. */
export function writeContract(folder, env) {
  return runOnce('contract', join(dirname(paths.api), 'contract.js'), [folder], env, {});
}

async function runOnce(name, entry, args, env, { explain = true }) {
  const log = join(paths.logs, `${name}.log`);
  const from = sizeOf(log);
  const child = supervise({
    name,
    phase: 'app',
    command: process.execPath,
    args: [entry, ...args],
    cwd: root,
    env,
    log,
    stdout: 'pipe',
    patience: 30,
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => (text += part));
  const drained = new Promise((resolve) => child.stdout.once('close', resolve));
  const { code } = await child.exited;
  await drained;
  if (code !== 0 && explain) {
    throw new PlainError(
      `\`${name} ${args.join(' ')}\` did not succeed (log: ${log}):\n\n${tailOf(log, { from })}${indent(text)}`,
    );
  }
  return text;
}

function indent(text) {
  return text.trim() ? `\n    ${text.trim().slice(0, 2000)}` : '';
}

/** The last line of JSON a command printed, or undefined. */
export function lastJson(text) {
  for (const line of text.trim().split('\n').reverse()) {
    try {
      return JSON.parse(line);
    } catch {
      // a line for people
    }
  }
  return undefined;
}

/** Starts api or worker as one process with a log file of its own. */
export function startProcess(name, env) {
  return supervise({
    name,
    phase: 'app',
    remember: true,
    command: process.execPath,
    args: [paths[name]],
    cwd: root,
    env,
    log: logOf(name),
    patience: 40, // a worker finishes the job in hand
  });
}

export function logOf(name) {
  return join(paths.logs, `${name}.log`);
}
