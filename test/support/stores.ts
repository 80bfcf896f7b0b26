/** Where the private servers of this test run are; nothing else may be touched. */
export interface Stores {
  postgres: { adminUrl: string; ownerUrl: string; appUrl: string };
  redis: { url: string };
  /** Folder of the compiled service, for stories that kill a real process. */
  built: string;
}

/** The stores that global-setup.mjs started. */
export function testStores(): Stores {
  const text = process.env['RENKEI_TEST_STORES'];
  if (text === undefined) throw new Error('the test stores are not running: start the tests with Jest');
  return JSON.parse(text) as Stores;
}

/** The same server and login, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}
