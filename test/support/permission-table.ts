import { cast, type CastName, castNames } from './cast.js';

/** Whose a record is; null = the route has no record, or one that is nobody's in particular. */
export type Owner = 'prefecture' | 'city' | 'joint' | null;
export type Caller = CastName | 'nobody signed in';
/** How a record stands to the caller. */
export type Standing = 'own' | 'other agency' | 'joint' | 'none';

export interface Row {
  route: string;
  /** Kind of the record in the path, the body or the list; `-` = none. */
  record: string;
  /** Duties that are allowed on a record of their own agency, and on one of the other. */
  own: string;
  other: string;
  /** Members of the cast who are allowed on a joint record, or where there is no record. */
  joint: string;
}

const WORKERS = ['staff', 'planner', 'head', 'bureau', 'secretariat'];
const OUTSIDE = ['council.member', 'viewer'];

/** Reads tables of lines `route | record | own | other | joint`, each under its heading; `-` = nobody. */
export function readTable(...tables: string[]): Row[] {
  const lines = tables.flatMap((text) =>
    text
      .split('\n')
      .filter((line) => line.includes('|'))
      .slice(1),
  );
  return lines.map((line) => {
    const [route = '', record = '', own = '', other = '', joint = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    for (const [cell, words] of [
      [own, DUTY_WORDS],
      [other, DUTY_WORDS],
      [joint, CAST_WORDS],
    ] as const)
      for (const word of wordsOf(cell))
        if (!words.has(word)) throw new Error(`${route}: nobody is called "${word}"`);
    return { route, record, own, other, joint };
  });
}

export function standingOf(caller: Caller, owner: Owner): Standing {
  if (owner === null) return 'none';
  if (owner === 'joint') return 'joint';
  return caller !== 'nobody signed in' && cast[caller].agency === owner ? 'own' : 'other agency';
}

/** What the table says of one cell. */
export function isAllowed(row: Row, caller: Caller, owner: Owner): boolean {
  const standing = standingOf(caller, owner);
  if (standing === 'joint' || standing === 'none')
    return wordsOf(row.joint).some((word) => CAST_WORDS.get(word)?.includes(caller));
  const duty = OUTSIDE.includes(caller) ? caller : (caller.split('.')[1] ?? '');
  const cell = standing === 'own' ? row.own : row.other;
  return wordsOf(cell).some((word) => DUTY_WORDS.get(word)?.includes(duty));
}

function wordsOf(cell: string): string[] {
  return cell === '-' ? [] : cell.split(/\s+/).filter(Boolean);
}

const DUTY_WORDS = new Map<string, string[]>([
  ['workers', WORKERS],
  ...[...WORKERS, 'administrator', ...OUTSIDE].map((duty): [string, string[]] => [duty, [duty]]),
]);

const workersOf = (agency: string): Caller[] =>
  castNames.filter((name) => cast[name].agency === agency && !name.endsWith('.administrator'));
const dutyOf = (duty: string): Caller[] => castNames.filter((name) => name.endsWith(`.${duty}`));

const CAST_WORDS = new Map<string, Caller[]>([
  ['anyone', ['nobody signed in', ...castNames]],
  ['everyone', [...castNames]],
  ['workers', [...workersOf('prefecture'), ...workersOf('city')]],
  ['prefecture.workers', workersOf('prefecture')],
  ['city.workers', workersOf('city')],
  ['secretariats', dutyOf('secretariat')],
  ['administrators', dutyOf('administrator')],
  ...castNames.map((name): [string, Caller[]] => [name, [name]]),
]);
