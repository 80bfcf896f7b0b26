/** The embedded stores' door: what start, cli, bench and the tests' stores are made of. */
export { startPostgres } from './stores/postgres.mjs';
export { ensureLogins } from './stores/logins.mjs';
export { findRedis, startRedis } from './stores/redis.mjs';
