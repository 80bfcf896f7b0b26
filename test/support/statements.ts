import pg from 'pg';

type Query = (this: pg.Client, ...given: unknown[]) => unknown;

const seen: string[] = [];
let patched = false;

/** Notes every statement that the service's pool sends, so that a test can count them. */
export function watchStatements(): void {
  if (patched) return;
  patched = true;
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const query = prototype.query;
  prototype.query = function (this: pg.Client, ...given: unknown[]) {
    if (isService(this)) seen.push(textOf(given[0]));
    return query.apply(this, given);
  };
}

/** What was sent while `work` ran, the look-up of the session (and its last-seen time) apart. */
export async function statementsDuring<T>(
  work: () => Promise<T>,
): Promise<{ result: T; statements: string[] }> {
  const start = seen.length;
  const result = await work();
  return { result, statements: seen.slice(start).filter((sql) => !isSessionLookUp(sql)) };
}

function isService(client: pg.Client): boolean {
  const { connectionParameters } = client as unknown as {
    connectionParameters?: { application_name?: string };
  };
  return connectionParameters?.application_name === 'renkei';
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : ((query as { text?: string } | null)?.text ?? '');
}

function isSessionLookUp(sql: string): boolean {
  return /FROM sessions session\b/.test(sql) || /^UPDATE sessions SET last_seen_at/.test(sql.trim());
}
