import { lastJson, runCli } from './product.mjs';

/**
 * Migrations, then the reference data and the demo cast: once, into an empty database, never in production.
 * Returns the demo accounts to show; none when there are none.
 */
export async function fillDatabase(step, { production }, env) {
  let accounts = [];
  await step('Data データ', async (note) => {
    note('');
    const list = production ? '' : runCli(['demo', 'accounts', '--json'], env, { explain: false });
    await runCli(['migrate'], env);
    if (production) return 'migrated';
    const answer = lastJson(await runCli(['demo', 'load', '--json'], env));
    accounts = lastJson(await list)?.accounts ?? [];
    return answer?.loaded
      ? 'migrated, reference data and demo cast loaded'
      : 'migrated; what is there is kept';
  });
  return accounts;
}
