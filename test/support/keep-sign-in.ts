import passport from 'passport';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Passport keeps one strategy per name for the whole process. A worker that starts in the process of a test must not
 * replace the api's by its own, which would end with it.
 */
export async function keepingSignIn<T>(start: () => Promise<T>): Promise<T> {
  const mine = turn.then(async () => {
    const { _strategies: strategies } = passport as unknown as { _strategies: Record<string, unknown> };
    const before = { ...strategies };
    const started = await start();
    Object.assign(strategies, before);
    return started;
  });
  turn = mine.catch(() => undefined);
  return mine;
}
