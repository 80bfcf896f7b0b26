import type { DataSourceOptions } from 'typeorm';
import type { Config } from '@platform/config';
import { SnakeNaming } from './snake-naming.js';
import { SteadyClient } from './steady-client.js';

/** The group role that the processes act as; it owns nothing. */
export const APP_ROLE = 'renkei_app';

/** Deadlines on everything: a silent database must not hold a request for ever. */
export const DEADLINES = {
  connectionTimeoutMillis: 5_000,
  query_timeout: 25_000,
  statement_timeout: 20_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
};

/** How a process reaches the database: by its own login, or by the owner's with the app's role set at connect. */
export function appConnection(
  config: Config,
  { asRole = APP_ROLE, agency = '' } = {},
): { url: string; options: string } {
  // Instants in JSON that PostgreSQL builds are UTC, whatever the server's own zone.
  const utc = `-c timezone=UTC -c app.agency=${agency}`;
  return config.DATABASE_APP_URL === undefined
    ? { url: config.DATABASE_URL, options: `-c role=${asRole} ${utc}` }
    : { url: config.DATABASE_APP_URL, options: utc };
}

/**
 * `entities` come from the composing app, since the platform knows no feature. `agency`: for whom a statement outside a
 * transaction writes, see `Database.actingFor`.
 */
export function dataSourceOptions(
  config: Config,
  entities: DataSourceOptions['entities'],
  agency: string,
): DataSourceOptions {
  const { url, options } = appConnection(config, { agency });
  return {
    type: 'postgres',
    url,
    ...(entities === undefined ? {} : { entities }),
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    applicationName: 'renkei',
    extra: { ...DEADLINES, max: 20, options, Client: SteadyClient },
  };
}
