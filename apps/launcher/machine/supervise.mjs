import { spawn } from 'node:child_process';
import { closeSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openLog, readJson, writePrivateJson } from './disk.mjs';
import { paths } from './paths.mjs';
import { end, identityOf, isSame, signal } from './processes.mjs';

/**
 * No orphans. The shell becomes the command (exec), after leaving behind a watcher that reads the other end
 * of a pipe from the launcher. When the launcher ends without a word, killed with -9 too, the pipe closes and
 * the watcher ends the command's group: first politely, and after the given tenths of a second with the last
 * signal. "gone" tells the watcher that the command has ended and its number may belong to someone else.
 * Commands lead process groups of their own, so Ctrl-C reaches only the launcher, which stops them in order.
 */
const script = `
exec 3<&0
(
  (
    read -r word <&3 && exit 0
    trap '' INT TERM HUP
    kill -s "$1" -- -$$ 2>/dev/null
    n=0
    while kill -0 $$ 2>/dev/null; do
      n=$((n + 1))
      if [ $n -gt $2 ]; then kill -s "$3" -- -$$; exit 0; fi
      sleep 0.1
    done
  ) </dev/null &
)
shift 3
exec "$@" 3<&- </dev/null
`;

/** Order in which things stop: what uses the stores before the stores. */
const phases = ['tool', 'app', 'redis', 'postgres'];
const children = new Set();
let closing = false;

/**
 * Starts a command under the watcher.
 * @param options.phase when it is stopped: tool, app, redis or postgres
 * @param options.log file for its output; `stdout: 'inherit'` or 'pipe' instead of the file where that is wanted
 * @param options.stop signal that ends it, `last` the one after `patience` seconds
 * @param options.orphanPatience seconds before `last` when the launcher has died
 */
export function supervise(options) {
  if (closing) throw new Error(`stopping: ${options.name} is not started`);
  const { name, phase, command, args, env, cwd, user, log, stdout = 'log' } = options;
  const { stop = 'SIGTERM', last = 'SIGKILL', orphanPatience = 0.7 } = options;
  const { patience = phase === 'tool' ? 3 : 10 } = options;
  const logFd = log ? openLog(log) : undefined;
  const output = (kind) => (kind === 'log' ? (logFd ?? 'ignore') : kind);
  const watcher = [short(stop), String(orphanPatience * 10), short(last)];
  const process_ = spawn('/bin/sh', ['-c', script, 'sh', ...watcher, command, ...args], {
    detached: true,
    env,
    cwd,
    ...user,
    stdio: ['pipe', output(stdout), output(stdout === 'inherit' ? 'inherit' : 'log')],
  });
  if (logFd !== undefined) closeSync(logFd);
  process_.stdin.on('error', () => {}); // the watcher may have been killed

  const child = { name, phase, pid: process_.pid, stdout: process_.stdout, running: true };
  child.identity = identityOf(child.pid);
  const record = join(paths.children, `${name}-${child.pid}.json`);
  if (options.remember) {
    const launcher = { pid: process.pid, identity: identityOf(process.pid) };
    writePrivateJson(record, { name, phase, pid: child.pid, identity: child.identity, stop, last, launcher });
  }
  child.exited = new Promise((resolve) => {
    const finish = (code, killedBy) => {
      if (!child.running) return;
      child.running = false;
      children.delete(child);
      process_.stdin.end('gone\n');
      if (options.remember) rmSync(record, { force: true });
      resolve({ code, signal: killedBy });
    };
    process_.once('exit', finish);
    process_.once('error', () => finish(127, null));
  });
  child.stop = () => {
    const plan = [
      [stop, patience],
      [last, 5],
    ];
    return end(child.pid, child.identity, plan).then(() => child.exited);
  };
  child.signal = (name) => signal(child.pid, name);
  children.add(child);
  return child;
}

function short(signal) {
  return signal.replace(/^SIG/, ''); // POSIX shells want INT, not SIGINT
}

export function anythingRuns() {
  return children.size > 0;
}

/** Stops everything this process started, phase by phase, and lets nothing new start. */
export async function endAll() {
  closing = true;
  for (const phase of phases) {
    await Promise.all([...children].filter((child) => child.phase === phase).map((child) => child.stop()));
  }
}

/** For the impatient: what holds no data ends at once. */
export function hurryUp() {
  for (const child of children) if (child.phase === 'tool' || child.phase === 'app') child.signal('SIGKILL');
}

/**
 * Ends what an earlier launcher left when it was killed together with its watchers.
 * Only processes whose number and start time are those written down are touched, and none of a launcher that
 * lives: the tests of this clone may run their own stores at the same time.
 */
export async function endLeftovers() {
  const left = readdirSync(paths.children)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file: join(paths.children, file), ...readJson(join(paths.children, file)) }))
    .sort((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase));
  for (const { file, pid, identity, stop, last, launcher } of left) {
    if (launcher && isSame(launcher.pid, launcher.identity)) continue;
    const plan = [
      [stop, 5],
      [last, 5],
    ];
    if (pid) await end(pid, identity, plan);
    rmSync(file, { force: true });
  }
}
