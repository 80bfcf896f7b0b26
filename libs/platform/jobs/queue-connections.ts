import { Redis } from 'ioredis';
import pg from 'pg';
import type { Config } from '@platform/config';
import { appConnection, DEADLINES, SteadyClient } from '@platform/database';

/** What BullMQ talks over; Redis wants one patient and one impatient connection, PostgreSQL a pool. */
export interface QueueConnections {
  forAdding: unknown;
  forWorking: unknown;
  close(): Promise<void>;
}

export function connectQueues(config: Config): QueueConnections {
  return config.REDIS_URL === undefined ? postgresConnections(config) : redisConnections(config.REDIS_URL);
}

function redisConnections(url: string): QueueConnections {
  // Adding gives up quickly, since the sweep comes again; working waits for ever, as BullMQ demands.
  const forAdding = new Redis(url, {
    commandTimeout: 2_000,
    maxRetriesPerRequest: 1,
    retryStrategy: backOff,
  });
  const forWorking = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: backOff });
  for (const connection of [forAdding, forWorking]) connection.on('error', () => undefined);
  return {
    forAdding,
    forWorking,
    close: () => {
      forAdding.disconnect();
      forWorking.disconnect();
      return Promise.resolve();
    },
  };
}

function backOff(times: number): number {
  return Math.min(times * 200, 5_000);
}

function postgresConnections(config: Config): QueueConnections {
  const { url, options } = appConnection(config);
  const pool = new pg.Pool({
    connectionString: url,
    options: `${options} -c search_path=bullmq`,
    max: 16,
    keepAlive: true,
    ...DEADLINES,
    // The reason for a pool of ours: in one of BullMQ's own, a connection that breaks in its hands ends the process.
    Client: SteadyClient,
  });
  pool.setMaxListeners(0);
  return { forAdding: pool, forWorking: pool, close: async () => pool.end() };
}
