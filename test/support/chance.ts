/** Numbers that look random and come again with the same seed. */
export interface Chance {
  seed: number;
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
}

/** FAULT_SEED repeats a run of the fault suite. */
export function chance(): Chance {
  const given = process.env['FAULT_SEED'];
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  let state = seed;
  return {
    seed,
    below: (limit) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
    },
  };
}

/** FAULT_ROUNDS makes the fault suite longer, before a release. */
export function faultRounds(usual: number): number {
  const given = process.env['FAULT_ROUNDS'];
  return given === undefined ? usual : Number(given);
}

/** What a run of the fault suite did, with the seed that repeats it. */
export function report(line: string): void {
  process.stdout.write(`    ${line}\n`);
}
