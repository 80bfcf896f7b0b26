/** Somebody who can run a statement as the owner of a database. */
interface Owned {
  sql(text: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * The head of the record went out this morning, and the record was verified: a real worker has no mail of its own to send,
 * so a story may count all mails as its own.
 */
export async function dailyCareIsDone({ sql }: Owned): Promise<void> {
  await sql(
    `INSERT INTO seal_heads (id, day, agency_code, number, hash)
     SELECT gen_random_uuid(), app_today(), code, 1, sha256('') FROM agencies ON CONFLICT DO NOTHING`,
  );
  await sql(
    `INSERT INTO chain_verifications (id, day, state) VALUES (gen_random_uuid(), app_today(), 'succeeded')
     ON CONFLICT DO NOTHING`,
  );
}
