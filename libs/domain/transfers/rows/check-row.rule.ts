import type { Agency } from '@domain/access';
import { addDays, type Day, readDay, warekiDate } from '@platform/time';
import { type ColumnKey, columns, compared, comparedMail, type WrittenRow } from './columns.js';
import { findPost } from './find-post.rule.js';
import type { PersonFact, PostFact, TransferFacts } from './transfer-facts.js';
import { type ProblemCode, problemAt, type TransferProblem } from './transfer-problem.js';

/** The list that a row stands in. */
export interface ListFacts {
  agency: Agency;
  effectiveOn: Day;
}

/** What a row means, as far as it could be read; null where it says nothing or nothing that is known. */
export interface ReadRow {
  written: WrittenRow;
  name: string;
  email: string;
  person: PersonFact | null;
  from: PostFact | null;
  to: PostFact | null;
  startsOn: Day;
  concurrent: boolean;
  successorEmail: string | null;
}

const LONGEST: Partial<Record<ColumnKey, number>> = { name: 100, email: 254, successor: 254 };
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const YES = ['○', '◯', '〇', '兼務', '兼', '1', 'true', 'はい', 'yes'];
const NO = ['', '×', '-', '0', 'false', 'いいえ', 'no'];

/** Reads one row by itself; what it means among the others is judged afterwards. */
export function checkRow(
  written: WrittenRow,
  list: ListFacts,
  facts: TransferFacts,
): { row: ReadRow; problems: TransferProblem[] } {
  const problems: TransferProblem[] = [];
  const { cells } = written;
  const tell = (key: ColumnKey, code: ProblemCode, words: Record<string, string> = {}) => {
    problems.push(problemAt(written.number, cells[key], code, words));
  };
  const has = (key: ColumnKey) => compared(cells[key].text) !== '';
  const readPost = (department: ColumnKey, post: ColumnKey, day: Day): PostFact | null => {
    if (!has(post)) {
      if (has(department)) tell(post, 'transfers/required', { head: columns[post].head });
      return null;
    }
    const asked = { number: written.number, department: cells[department], post: cells[post] };
    const answer = findPost(facts, { ...asked, agency: list.agency, day });
    if ('found' in answer) return answer.found;
    problems.push(answer.problem);
    return null;
  };

  for (const key of ['name', 'email'] as const)
    if (!has(key)) tell(key, 'transfers/required', { head: columns[key].head });
  for (const [key, most] of Object.entries(LONGEST) as [ColumnKey, number][])
    if ([...cells[key].text].length > most || CONTROL.test(cells[key].text))
      tell(key, 'transfers/text', { most: String(most) });
  const startsOn = readStart(written, list, tell);
  const concurrent = readConcurrent(written, tell);
  const person = has('email') ? readPerson(written, list, facts, tell) : null;
  const moves = (['fromDepartment', 'fromPost', 'toDepartment', 'toPost'] as const).some(has);
  if (!moves) tell('toPost', 'transfers/no-move');
  if (concurrent && moves && !has('toPost')) tell('toPost', 'transfers/concurrent-leaves');
  const row: ReadRow = {
    written,
    name: cells.name.text,
    email: comparedMail(cells.email.text),
    person,
    from: readPost('fromDepartment', 'fromPost', addDays(startsOn, -1)),
    to: readPost('toDepartment', 'toPost', startsOn),
    startsOn,
    concurrent,
    successorEmail: has('successor') ? comparedMail(cells.successor.text) : null,
  };
  return { row, problems };
}

type Tell = (key: ColumnKey, code: ProblemCode, words?: Record<string, string>) => void;

/** Terms begin on the list's day or later in its year: before it nothing may be changed any more. */
function readStart({ cells }: WrittenRow, { effectiveOn }: ListFacts, tell: Tell): Day {
  const { text } = cells.startsOn;
  const read = readDay(text);
  if ('problem' in read) {
    if (read.problem === 'unreadable') tell('startsOn', 'transfers/date-unreadable', { text });
    else if (read.problem !== 'empty') tell('startsOn', 'transfers/date-impossible', { text });
    return effectiveOn;
  }
  const written = read.era === null ? warekiDate(read.day) : `${read.era}（${read.year}年）`;
  const words = { written, effective: warekiDate(effectiveOn) };
  if (read.day.slice(0, 4) !== effectiveOn.slice(0, 4)) tell('startsOn', 'transfers/date-other-year', words);
  else if (read.day < effectiveOn)
    tell('startsOn', 'transfers/date-too-early', { ...words, written: warekiDate(read.day) });
  else return read.day;
  return effectiveOn;
}

function readConcurrent({ cells }: WrittenRow, tell: Tell): boolean {
  const text = compared(cells.concurrent.text).toLowerCase();
  if (YES.includes(text)) return true;
  if (!NO.includes(text))
    tell('concurrent', 'transfers/concurrent-unreadable', { text: cells.concurrent.text });
  return false;
}

function readPerson(
  { cells }: WrittenRow,
  list: ListFacts,
  facts: TransferFacts,
  tell: Tell,
): PersonFact | null {
  const email = comparedMail(cells.email.text);
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    tell('email', 'transfers/mail-form');
    return null;
  }
  const [person, another] = facts.people.filter((one) => comparedMail(one.email) === email);
  const stays = compared(cells.fromPost.text) === '' && compared(cells.fromDepartment.text) === '';
  if (person !== undefined && person.agency !== null && person.agency !== list.agency) {
    // Nothing more is said of the other agency's people: not even their names.
    tell('email', 'transfers/person-of-other-agency');
    return null;
  }
  if (another !== undefined) tell('email', 'transfers/person-ambiguous', { email });
  else if (person === undefined && !stays) tell('email', 'transfers/person-unknown', { email });
  else if (
    person !== undefined &&
    cells.name.text !== '' &&
    withoutBlanks(person.name) !== withoutBlanks(cells.name.text)
  )
    tell('name', 'transfers/name-differs', { known: person.name });
  return another === undefined ? (person ?? null) : null;
}

/** 「姓 名」 and 「姓名」 are the same name. */
function withoutBlanks(name: string): string {
  return compared(name).replaceAll(' ', '');
}
