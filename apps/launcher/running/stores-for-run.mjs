import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { productEnvironment, withoutLibpq } from '../machine/environment.mjs';
import { paths, root } from '../machine/paths.mjs';
import { PlainError } from '../machine/voice.mjs';
import { ensureLogins, findRedis, startPostgres, startRedis } from '../stores.mjs';
import { describe } from './keep-running.mjs';

/** Starts what no variable replaces. `lost` fails when one of them ends by itself. */
export async function openStores(step, settings) {
  const stores = { variables: {}, database: 'PostgreSQL of DATABASE_URL', queues: 'Redis of REDIS_URL' };
  const watched = [];
  await step('Database データベース', async () => {
    if (settings.ownDatabase) return 'the one that DATABASE_URL names';
    const { server, variables } = await openDatabase();
    Object.assign(stores.variables, variables);
    stores.database = `.renkei/postgres (PostgreSQL ${server.version})`;
    watched.push(server.child);
    return `private PostgreSQL ${server.version} on port ${server.port}`;
  });
  await step('Queues キュー', async () => {
    if (settings.ownRedis) return 'the Redis that REDIS_URL names';
    const redis = findRedis();
    stores.queues = redis?.label ?? 'PostgreSQL';
    if (!redis) return 'in PostgreSQL (no redis-server or valkey-server on PATH)';
    const server = await startRedis({ dir: paths.redis, log: join(paths.logs, 'redis.log'), redis });
    stores.variables.REDIS_URL = server.url;
    watched.push(server.child);
    return `private ${redis.label} on port ${server.port}`;
  });
  stores.lost = Promise.race(watched.map(failWhenGone));
  stores.lost.catch(() => {}); // heard by whoever waits for it
  return stores;
}

async function failWhenGone(child) {
  const { code, signal } = await child.exited;
  throw new PlainError(
    `The private ${child.name} ended unexpectedly (${describe(code, signal)}), so everything is stopped.\n` +
      `Its log: ${join(paths.logs, `${child.name}.log`)}. Nothing saved is lost; start again with npm start.`,
  );
}

/** Starts the embedded PostgreSQL; returns it with the variables that lead the processes to it. */
export async function openDatabase() {
  const server = await startPostgres({ dir: paths.postgres, log: join(paths.logs, 'postgres.log') });
  const urls = await ensureLogins(server);
  return { server, variables: { ...urls, RENKEI_EMBEDDED: '1', SECRET_KEY: keyOf(server.logins) } };
}

/**
 * The key of second factors and links goes with the data: the port changes with every start, the passwords that lie in the
 * data folder do not, and whoever copies the folder copies them.
 */
function keyOf(logins) {
  return createHash('sha256').update(`renkei secret key ${logins.owner}`).digest('base64');
}

/** The environment of api, worker and cli. */
export function processEnvironment(variables, web) {
  const base = productEnvironment();
  delete base.RENKEI_EMBEDDED; // only the launcher may say so, and only when it is so
  const clean = variables.RENKEI_EMBEDDED ? withoutLibpq(base) : base;
  const listening = web ? { PORT: String(web.port), HOST: web.host } : {};
  const filesDir = resolve(root, clean.FILES_DIR ?? paths.files);
  const key = clean.SECRET_KEY ? { SECRET_KEY: clean.SECRET_KEY } : {};
  return { ...clean, FILES_DIR: filesDir, ...listening, ...variables, ...key };
}
