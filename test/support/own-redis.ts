import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';
import { until } from './until.js';

const LAUNCHER = path.join(__dirname, '../../apps/launcher/test-stores.mjs');

/** A Redis for one test file, which may empty it or stop it. */
export interface OwnRedis {
  url: string;
  pid: number;
  flush(): Promise<void>;
  /** Ends it without a word. */
  stop(): Promise<void>;
  /** Starts it at the same address after a stop. */
  startAgain(): Promise<void>;
  close(): Promise<void>;
}

export async function startOwnRedis(): Promise<OwnRedis> {
  const child = spawn(process.execPath, [LAUNCHER, '--only=redis'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`Redis did not start (code ${code})`));
    });
    createInterface({ input: child.stdout }).once('line', resolve);
  });
  const { redis, dir } = JSON.parse(line) as { redis: { url: string; pid: number }; dir: string };
  let second: ChildProcess | null = null;
  const answers = async () => (await ask(redis.url, async (client) => client.ping())) === 'PONG';
  return {
    ...redis,
    flush: async () => {
      await ask(redis.url, async (client) => client.flushall());
    },
    stop: async () => {
      if (second === null) process.kill(redis.pid, 'SIGKILL');
      else second.kill('SIGKILL');
      await until('Redis is gone', async () => !(await answers()));
    },
    startAgain: async () => {
      second = spawn(command(), [path.join(dir, 'redis/redis.conf')], { stdio: 'ignore' });
      await until('Redis is back', answers);
    },
    close: async () => {
      second?.kill('SIGKILL');
      await new Promise<void>((resolve) => {
        child.removeAllListeners('exit');
        if (child.exitCode !== null) resolve();
        else child.once('exit', () => resolve());
        child.stdin.end();
      });
    },
  };
}

/** The answer, or null when nobody answers. */
async function ask<T>(url: string, question: (client: Redis) => Promise<T>): Promise<T | null> {
  const client = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  client.on('error', () => undefined);
  try {
    return await question(client);
  } catch {
    return null;
  } finally {
    client.disconnect();
  }
}

function command(): string {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const found = ['redis-server', 'valkey-server']
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error('there is neither redis-server nor valkey-server on PATH');
  return found;
}
