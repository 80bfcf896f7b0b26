import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Redis } from 'ioredis';

const LAUNCHER = path.join(__dirname, '../../apps/launcher/test-stores.mjs');

/** A Redis for one test file, which may empty it or stop it. */
export interface OwnRedis {
  url: string;
  pid: number;
  flush(): Promise<void>;
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
  const { redis } = JSON.parse(line) as { redis: { url: string; pid: number } };
  return {
    url: redis.url,
    pid: redis.pid,
    flush: async () => {
      const client = new Redis(redis.url, { maxRetriesPerRequest: 1 });
      await client.flushall();
      client.disconnect();
    },
    close: async () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        if (child.exitCode !== null) resolve();
        else child.once('exit', () => resolve());
        child.stdin.end();
      }),
  };
}
