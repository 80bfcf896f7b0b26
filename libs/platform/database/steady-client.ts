import pg from 'pg';

/**
 * A connection that may break at any moment. Without a listener of its own, one that PostgreSQL ends while nobody listens
 * (just made, or between two statements of its holder) would end the process; the next statement fails anyway.
 */
export class SteadyClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
