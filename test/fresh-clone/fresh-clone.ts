import { execFile } from 'node:child_process';
import { access, chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

// From jest.config.mjs: what these tests may know of the environment.
declare const FRESH_CLONE: Record<string, string>;

const ROOT = path.join(__dirname, '../..');
const REDIS = /^(redis|valkey)-server$/;

/** What `npm start` leaves for other commands while it runs. */
export interface Runtime {
  pid: number;
  address: string;
  ready: boolean;
  settings?: { DATABASE_URL?: string; REDIS_URL?: string };
}

/**
 * The last commit as somebody else would get it, with an empty home beside it. What is not committed is not part
 * of it: a file that was forgotten must be missed here.
 */
export class FreshClone {
  private constructor(
    private readonly place: string,
    readonly port: number,
  ) {}

  static async make(): Promise<FreshClone> {
    const place = await mkdtemp(path.join(await realpath(tmpdir()), 'renkei-fresh-clone-'));
    // As root PostgreSQL runs as another user, who has to pass through.
    await chmod(place, process.getuid?.() === 0 ? 0o711 : 0o700);
    const clone = new FreshClone(place, await freePort());
    await mkdir(path.join(place, 'home'));
    await promisify(execFile)('git', ['clone', '--quiet', ROOT, clone.folder]);
    return clone;
  }

  get folder(): string {
    return path.join(this.place, 'renkei');
  }

  async remove(): Promise<void> {
    await rm(this.place, { recursive: true, force: true, maxRetries: 3 });
  }

  /** No variable of ours but the port, which the tests of one machine must not share. */
  async environment({ redis }: { redis: boolean }): Promise<Record<string, string>> {
    return {
      ...FRESH_CLONE,
      HOME: path.join(this.place, 'home'),
      PORT: String(this.port),
      PATH: redis ? FRESH_CLONE['PATH']! : await this.pathWithoutRedis(),
    };
  }

  async runtime(): Promise<Runtime | null> {
    try {
      return JSON.parse(await readFile(this.state('runtime.json'), 'utf8')) as Runtime;
    } catch {
      return null;
    }
  }

  /** Names of what a start notes about itself while it runs. */
  async notes(): Promise<string[]> {
    const files = ['runtime.json', 'run.lock', 'setup.lock'];
    const found = await Promise.all(
      files.map(async (name) => ((await exists(this.state(name))) ? [name] : [])),
    );
    return [...found.flat(), ...(await readdir(this.state('children')))];
  }

  /** A folder with every command of the machine except Redis. */
  private async pathWithoutRedis(): Promise<string> {
    const folder = path.join(this.place, 'commands');
    if (await exists(folder)) return folder;
    await mkdir(folder);
    for (const source of FRESH_CLONE['PATH']!.split(':'))
      for (const name of await readdir(source).catch(() => []))
        if (!REDIS.test(name))
          await symlink(path.join(source, name), path.join(folder, name)).catch(() => undefined); // the first wins
    return folder;
  }

  private state(name: string): string {
    return path.join(this.folder, '.renkei', name);
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
