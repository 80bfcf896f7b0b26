/**
 * Lets something be written again and again, one at a time: what comes while a write is under way replaces what waits,
 * because only the newest says where things stand. A write that fails is no reason to stop the work it tells of.
 */
export function newestOnly<T>(write: (value: T) => Promise<void>): {
  add: (value: T) => void;
  /** When everything that was added is written, or was replaced. */
  written: () => Promise<void>;
} {
  let waiting: { value: T } | null = null;
  let writing: Promise<void> | null = null;
  const run = async (): Promise<void> => {
    while (waiting !== null) {
      const { value } = waiting;
      waiting = null;
      await write(value).catch(() => undefined);
    }
    writing = null;
  };
  return {
    add: (value) => {
      waiting = { value };
      writing ??= run();
    },
    written: async () => {
      await writing;
    },
  };
}
