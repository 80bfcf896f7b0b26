import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const linux = process.platform === 'linux';

/**
 * What tells this process from a later one with the same number: when it started.
 * Undefined when there is no such process, or only a zombie, which would still answer kill(pid, 0).
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return linux ? linuxIdentity(pid) : psIdentity(pid);
}

function linuxIdentity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before may hold spaces
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
    return `${bootId()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

function bootId() {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return 'boot';
  }
}

function psIdentity(pid) {
  const answer = ps(pid, 'stat=,lstart=');
  return answer === '' || answer.startsWith('Z') ? undefined : answer.slice(answer.indexOf(' ')).trim();
}

function ps(pid, columns) {
  const run = spawnSync('ps', ['-ww', '-o', columns, '-p', String(pid)], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : '';
}

/** The command line with its arguments separated by spaces; empty when there is no such process. */
export function commandLineOf(pid) {
  if (!linux) return ps(pid, 'command=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  } catch {
    return '';
  }
}

/** Its parent's number, where that costs nothing to know (on macOS npm's shell gives way to us anyway). */
export function parentOf(pid) {
  if (!linux) return undefined;
  try {
    return Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]);
  } catch {
    return undefined;
  }
}

export function isSame(pid, identity) {
  return identity !== undefined && identityOf(pid) === identity;
}

/** Signals the whole group; everything the launcher starts leads a group of its own. */
export function signal(pid, name) {
  for (const target of [-pid, pid]) {
    try {
      return process.kill(target, name);
    } catch {
      // no such group or process
    }
  }
  return false;
}

/** Sends the signals in turn, each with its seconds of patience, until that process has gone. */
export async function end(pid, identity, plan) {
  for (const [name, seconds] of plan) {
    if (!isSame(pid, identity)) return true;
    signal(pid, name);
    for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(50)) {
      if (!isSame(pid, identity)) return true;
    }
  }
  return !isSame(pid, identity);
}
