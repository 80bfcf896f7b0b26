import type { DataSource } from 'typeorm';

/** Refuses to run on a database that could lose or garble what it confirmed, or that lacks migrations. */
export async function checkDatabase(dataSource: DataSource, migrationCount: number): Promise<string[]> {
  const [settings] = await dataSource.query<Record<string, string>[]>(`
    SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS full_page_writes,
      current_setting('synchronous_commit') AS synchronous_commit, current_setting('server_encoding') AS encoding,
      current_setting('server_version_num') AS version, (SELECT count(*)::text FROM migrations) AS migrations,
      has_table_privilege(current_user, 'domain_events', 'UPDATE, DELETE, TRUNCATE')::text AS may_rewrite_history`);
  const problems: string[] = [];
  if (settings === undefined) return ['the database does not answer'];
  for (const name of ['fsync', 'full_page_writes'])
    if (settings[name] !== 'on') problems.push(`${name} must be on, it is ${settings[name]}`);
  if (!['on', 'remote_apply', 'remote_write', 'local'].includes(settings['synchronous_commit'] ?? ''))
    problems.push(`synchronous_commit must be on, it is ${settings['synchronous_commit']}`);
  if (settings['encoding'] !== 'UTF8')
    problems.push(`the encoding must be UTF8, it is ${settings['encoding']}`);
  if (Number(settings['version']) < 150_000) problems.push('PostgreSQL 15 or newer is needed');
  if (Number(settings['migrations']) < migrationCount)
    problems.push(
      `${migrationCount - Number(settings['migrations'])} migration(s) have not run: npm run cli -- migrate`,
    );
  if (settings['may_rewrite_history'] === 'true')
    problems.push('this database user may change domain_events; run as renkei_app');
  return problems;
}
