import { url } from './postgres.mjs';

/**
 * The database and its three users: the owner migrates, `renkei_web` serves and `renkei_dump` copies.
 * What the two groups may do is granted by the migrations; here they only come to be. Safe to repeat.
 */
export async function ensureLogins({ adminUrl, logins, port, database = 'renkei' }) {
  const { Client } = (await import('pg')).default;
  const client = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    const roles = (await client.query('SELECT rolname FROM pg_roles')).rows.map((row) => row.rolname);
    const ensure = async (role, attributes) => {
      await client.query(`${roles.includes(role) ? 'ALTER' : 'CREATE'} ROLE ${role} ${attributes}`);
    };
    await ensure('renkei_app', 'NOLOGIN');
    await ensure('renkei_backup', 'NOLOGIN');
    await ensure('renkei_owner', `LOGIN CREATEROLE PASSWORD '${logins.owner}'`);
    await ensure('renkei_web', `LOGIN INHERIT PASSWORD '${logins.web}'`);
    await ensure('renkei_dump', `LOGIN INHERIT PASSWORD '${logins.dump}'`);
    await client.query('GRANT renkei_app TO renkei_web');
    await client.query('GRANT renkei_backup TO renkei_dump');
    await client.query(
      'GRANT renkei_app, renkei_backup TO renkei_owner WITH ADMIN TRUE, INHERIT FALSE, SET TRUE',
    );
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (known.rowCount === 0) await client.query(`CREATE DATABASE "${database}" OWNER renkei_owner`);
  } finally {
    await client.end();
  }
  return {
    DATABASE_URL: url('renkei_owner', logins.owner, port, database),
    DATABASE_APP_URL: url('renkei_web', logins.web, port, database),
  };
}
