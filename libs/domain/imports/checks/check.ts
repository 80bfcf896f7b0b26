import type { Path, Report } from '../import-problem.js';
import type { LooseProgrammeImport } from '../programme-import.schemas.js';
import type { RecordType } from '../records/index.js';

/** A programme that the database already holds. */
export interface KnownProgramme {
  code: string;
  generation: number;
  initiatives: { has(code: string): boolean };
}

/** What a file may refer to outside itself. */
export interface Surroundings {
  programmes: KnownProgramme[];
  /** Whether the database holds a record of another file, by type and key. */
  holds?: (type: RecordType, key: string) => boolean;
  /** The numbers that themes have already, by their codes. */
  themeNumbers?: (programme: string) => ReadonlyMap<string, number>;
  /** The head of every strategy that is there. */
  strategies?: readonly { code: string; name: string; agency: string | null; fyFrom: number; fyTo: number }[];
  /** How many values an indicator has that is there already, by dataset and code. */
  components?: (dataset: string, code: string) => number;
  /** The dated counts of a master that is there already. */
  counts?: (master: string) => readonly { from: string; count: string }[];
  /** The day of the import. */
  today?: string;
}

export interface CheckContext {
  file: LooseProgrammeImport;
  surroundings: Surroundings;
  problem: Report;
  /** Worth a look, but no reason to refuse the file. */
  warning: Report;
}

/** Looks at one side of a file whose values have the right types, but any of which may be missing. */
export type Check = (context: CheckContext) => void;

/** Items that are there, with their index in the file. */
export function* each<Item>(list: (Item | undefined)[] | undefined): Generator<[Item, number]> {
  for (const [index, item] of (list ?? []).entries()) if (item !== undefined) yield [item, index];
}

/** The first index of each key; the keys that come again go to `again` with both places. */
export function firstIndexes<Key>(
  keys: Iterable<[Key | undefined, Path]>,
  again: (key: Key, path: Path, first: Path) => void = () => undefined,
): Map<Key, Path> {
  const first = new Map<Key, Path>();
  for (const [key, path] of keys) {
    if (key === undefined) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, path);
    else again(key, path, earlier);
  }
  return first;
}
