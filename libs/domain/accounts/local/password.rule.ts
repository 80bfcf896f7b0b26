/** Why a new password is refused. */
export type PasswordProblem = 'too-short' | 'repetitive' | 'common' | 'about-you';

export const SHORTEST_PASSWORD = 15;
/** So many characters must not follow from the list, from the account or from the keyboard. */
const OWN_CHARACTERS = 6;
/** More well-known words than this, one after the other, are a phrase of its own. */
const MOST_PIECES = 3;

const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
];
const RUNS = [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))];

/** Words that everybody would try here: the product, the agencies, the programme. */
const OURS = [
  'renkei',
  '連携',
  'hokkaido',
  'hokkaidou',
  '北海道',
  'sapporo',
  '札幌市',
  '札幌',
  'prefecture',
  'city',
  'kikaku',
  'programme',
  'program',
  'jimukyoku',
  '事務局',
  'パスワード',
  'ぱすわーど',
];

/**
 * Length counts, composition does not. What is long but known is refused: passwords of the list and what is put together of
 * them, of the login name, of our own names, of rows of the keyboard and of repetitions. Null when it is good.
 */
export function passwordProblem(
  password: string,
  about: { loginName: string; personName: string; common: ReadonlySet<string> },
): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'too-short';
  const folded = fold(password);
  if (new Set(folded).size < 5) return 'repetitive';
  const personal = [about.loginName, ...about.loginName.split(/[@._+-]/), about.personName]
    .map(fold)
    .filter((word) => word.length >= 3);
  const own = strip(folded, [...personal, ...OURS.map(fold)]);
  if (own.pieces > 0 && unexplained(strip(own.rest, [...about.common])) < OWN_CHARACTERS) return 'about-you';
  const known = strip(folded, [...about.common]);
  const within = known.pieces <= MOST_PIECES || isRepeated(folded);
  return within && unexplained(known) < OWN_CHARACTERS ? 'common' : null;
}

/** Capitals, full-width forms and what stands between the words make no difference; the usual replacements little. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@$]/gu, '')
    .replaceAll('@', 'a')
    .replaceAll('$', 's');
}

interface Stripped {
  rest: string;
  pieces: number;
}

/** Takes the words out, the longest first; a gap keeps what stood left and right of them apart. */
function strip(text: string, words: string[]): Stripped {
  let rest = text;
  let pieces = 0;
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    if (word === '' || !rest.includes(word)) continue;
    pieces += 1;
    rest = rest.replaceAll(word, ' ');
  }
  return { rest, pieces };
}

/** Characters that are no run along the keyboard, no repetition and no number such as a year. */
function unexplained({ rest }: Stripped): number {
  let left = rest;
  for (const row of RUNS)
    for (let length = row.length; length >= 4; length -= 1)
      for (let from = 0; from + length <= row.length; from += 1)
        left = left.replaceAll(row.slice(from, from + length), ' ');
  return [
    ...left
      .replace(/(.)\1{2,}/gu, '')
      .replace(/\p{N}{1,4}/gu, '')
      .replaceAll(' ', ''),
  ].length;
}

function isRepeated(text: string): boolean {
  return `${text}${text}`.indexOf(text, 1) < text.length;
}
