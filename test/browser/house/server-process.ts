import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { testStores } from '../../support/stores.js';

const PATIENCE = 30_000;
const ROOT = path.join(__dirname, '../../..');

/** A line of the process's log, or what it said in plain words. */
export interface LogLine {
  level: number;
  msg: string;
  [field: string]: unknown;
}

/** The built api or worker, as a process of its own, with everything it has logged. */
export class ServerProcess {
  private constructor(
    readonly name: 'api' | 'worker',
    private readonly child: ChildProcess,
    readonly lines: LogLine[],
  ) {}

  static async start(name: 'api' | 'worker', environment: Record<string, string>): Promise<ServerProcess> {
    const entry = path.join(testStores().built, `apps/${name}/main.js`);
    const child = spawn(process.execPath, [entry], {
      cwd: ROOT, // where data/ lies
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const process_ = new ServerProcess(name, child, []);
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => process_.lines.push(parse(line)));
    // However the tests end, the process does not outlive them.
    process.once('exit', () => child.kill('SIGKILL'));
    await process_.ready();
    return process_;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Lets it finish what it has in hand, as Ctrl-C in the launcher does. */
  async stop(): Promise<void> {
    if (!this.running) return;
    const gone = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await gone;
  }

  private async ready(): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (!this.lines.some(({ msg }) => msg === `${this.name} ready`)) {
      if (!this.running || Date.now() > until) {
        this.child.kill('SIGKILL');
        throw new Error(`the ${this.name} did not start:\n${this.lines.map(({ msg }) => msg).join('\n')}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

function parse(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return { level: 30, msg: line };
  }
}
