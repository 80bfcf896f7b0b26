import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { dailyCareIsDone } from './daily-care.js';
import type { LogLine } from './memory-logger.js';
import { testStores } from './stores.js';
import type { TestService } from './test-service.js';

const ROOT = path.join(__dirname, '../..');
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** How a process ended: by itself with a code, or by a signal. */
export interface Ending {
  code: number | null;
  signal: string | null;
}

/** A worker as it runs in production: a process of its own, on the database, queues and mail server of the service. */
export class WorkerProcess {
  private constructor(
    private readonly child: ChildProcess,
    /** What it has logged, oldest first. */
    readonly logs: LogLine[],
    readonly ended: Promise<Ending>,
    private readonly complaint: () => string,
  ) {}

  /** Starts it and waits until it says that it is ready. */
  static async start(service: TestService, settings: Record<string, string> = {}): Promise<WorkerProcess> {
    await dailyCareIsDone({ sql: async (text, values) => service.sql(text, values) });
    const child = spawn(process.execPath, [path.join(testStores().built, 'apps/worker/main.js')], {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], ...settingsOf(service), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    const logs: LogLine[] = [];
    let complaint = '';
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
    const ended = new Promise<Ending>((resolve) => {
      child.once('exit', (code, signal) => {
        running.delete(child);
        resolve({ code, signal });
      });
    });
    await new Promise<void>((resolve, reject) => {
      void ended.then(() => {
        reject(new Error(`the worker did not start: ${complaint}`));
      });
      createInterface({ input: child.stdout }).on('line', (line) => {
        if (!line.startsWith('{')) return;
        const entry = JSON.parse(line) as LogLine;
        logs.push(entry);
        if (entry.msg === 'worker ready') resolve();
      });
    });
    return new WorkerProcess(child, logs, ended, () => complaint);
  }

  /** Fails, with what it said last, when the process has ended by itself. */
  assertAlive(): void {
    const { exitCode, signalCode } = this.child;
    if (exitCode === null && signalCode === null) return;
    throw new Error(`the worker has ended (${exitCode ?? signalCode}): ${this.complaint()}`);
  }

  /** Ends it without a word. */
  async kill(): Promise<Ending> {
    return this.signal('SIGKILL');
  }

  /** Asks it to finish what it has in hand, and to leave; Nest ends the process by the same signal when that is done. */
  async stop(): Promise<Ending> {
    return this.signal('SIGTERM');
  }

  private async signal(name: NodeJS.Signals): Promise<Ending> {
    this.child.kill(name);
    return this.ended;
  }
}

/** Ends those that a story has left running, so that a failed one holds nobody up. */
export async function endWorkers(): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const exit = new Promise((resolve) => child.once('exit', resolve));
      if (child.kill('SIGKILL')) await exit;
    }),
  );
}

function settingsOf({ config }: TestService): Record<string, string> {
  const named = Object.entries(config).filter(
    ([name, value]) => /^[A-Z_]+$/.test(name) && value !== undefined,
  );
  return {
    ...Object.fromEntries(named.map(([name, value]) => [name, String(value)])),
    PUBLIC_URL: config.publicUrl,
  };
}
