import { rmSync } from 'node:fs';

/** Closing its stdin is what stops the stores. */
export default async function globalTeardown() {
  const kept = globalThis.renkeiStores;
  if (kept === undefined) return;
  globalThis.renkeiStores = undefined;
  const { child, built } = kept;
  rmSync(built, { recursive: true, force: true });
  if (child.exitCode !== null) return;
  child.removeAllListeners('exit');
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.stdin.end();
  });
}
