/** Runs one statement on the database that is looked at. */
export type Ask = (sql: string) => Promise<Record<string, unknown>[]>;

const PARTS = {
  columns: `SELECT table_name || '.' || column_name AS name, concat_ws(' ', data_type, is_nullable, column_default) AS text
    FROM information_schema.columns WHERE table_schema = 'public'`,
  indexes: `SELECT indexname AS name, indexdef AS text FROM pg_indexes WHERE schemaname = 'public'`,
  constraints: `SELECT conrelid::regclass || '.' || conname AS name, pg_get_constraintdef(oid) AS text FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype <> 'n'`,
  triggers: `SELECT tgname AS name, pg_get_triggerdef(oid) AS text FROM pg_trigger WHERE NOT tgisinternal
    AND tgrelid IN (SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)`,
  functions: `SELECT proname AS name, pg_get_functiondef(oid) AS text FROM pg_proc
    WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'`,
  rights: `SELECT table_name || ' ' || grantee AS name, string_agg(privilege_type, ' ' ORDER BY privilege_type) AS text
    FROM information_schema.role_table_grants WHERE table_schema = 'public' GROUP BY 1`,
};

/** Everything that migrations make in `public`, as lines that can be compared; the list of migrations itself apart. */
export async function schemaLines(ask: Ask): Promise<string[]> {
  const lines: string[] = [];
  for (const [part, sql] of Object.entries(PARTS))
    for (const { name, text } of await ask(sql)) lines.push(`${part} ${String(name)}: ${String(text)}`);
  return lines.filter((line) => !/^\w+ (migrations|migrations_|PK_)\b|^\w+ PK_/.test(line)).sort();
}
