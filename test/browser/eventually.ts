const PATIENCE = 20_000;

/** Asks again until the expectation holds: the worker and the pages take their time. */
export async function eventually(expectation: () => Promise<void>): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
