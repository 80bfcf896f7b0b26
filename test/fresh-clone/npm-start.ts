import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import type { FreshClone } from './fresh-clone.js';

/** `npm start` in a terminal of its own. */
export class NpmStart {
  private static readonly typed: NpmStart[] = [];
  output = '';
  private readonly ended: Promise<number | null>;

  private constructor(
    private readonly clone: FreshClone,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = new Promise((resolve) => child.once('close', resolve));
  }

  static async type(clone: FreshClone, { redis }: { redis: boolean }): Promise<NpmStart> {
    const child = spawn('npm', ['start'], {
      cwd: clone.folder,
      env: await clone.environment({ redis }),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // a terminal sends Ctrl-C to the whole group
    });
    const started = new NpmStart(clone, child);
    NpmStart.typed.push(started);
    return started;
  }

  /** For the end of tests that failed half way. */
  static async stopAll(): Promise<void> {
    for (const started of NpmStart.typed) await started.ctrlC();
  }

  /** Waits for the block that says where everything is. */
  async ready(): Promise<void> {
    while (!this.output.includes('Stop 停止')) {
      if (this.child.exitCode !== null || this.child.signalCode !== null)
        throw new Error(`npm start ended:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** As a terminal does: to npm, its shell and the launcher at once. npm then ends by that signal, without a code. */
  async ctrlC(): Promise<void> {
    try {
      process.kill(-this.child.pid!, 'SIGINT');
    } catch {
      // it has ended
    }
    await this.end();
  }

  /** What no program can hear coming, for the launcher itself. */
  async kill(): Promise<void> {
    process.kill((await this.clone.runtime())!.pid, 'SIGKILL');
    await this.end();
  }

  /** The exit code. */
  async end(): Promise<number | null> {
    return this.ended;
  }

  /** Everything that lives because of this start. */
  async processes(): Promise<Map<number, string>> {
    const all = await running();
    const family = new Set([this.child.pid!]);
    for (let before = 0; before < family.size;) {
      before = family.size;
      for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
    }
    return new Map(all.filter(({ pid }) => family.has(pid)).map(({ pid, command }) => [pid, command]));
  }

  /** The ports that it has opened: web, PostgreSQL, Redis. */
  async ports(): Promise<number[]> {
    const runtime = await this.clone.runtime();
    if (runtime?.settings === undefined) throw new Error(`npm start does not run:\n${this.output}`);
    const { DATABASE_URL, REDIS_URL } = runtime.settings;
    const stores = [DATABASE_URL, REDIS_URL].flatMap((url) =>
      url === undefined ? [] : [Number(new URL(url).port)],
    );
    return [this.clone.port, ...stores];
  }
}

/** Which of those processes are still there. */
export async function stillRunning(processes: Map<number, string>): Promise<string[]> {
  return (await running())
    .filter(({ pid, command }) => processes.get(pid) === command)
    .map(({ pid, command }) => `${pid} ${command}`);
}

export async function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function running(): Promise<{ pid: number; parent: number; command: string }[]> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-A', '-o', 'pid=,ppid=,stat=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined || state!.startsWith('Z')
      ? []
      : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
