import { addDays } from '@platform/time';
import { comparedMail } from './columns.js';
import type { ListFacts, ReadRow } from './check-row.rule.js';
import { grouped } from './grouped.js';
import { secondHolders } from './one-holder.rule.js';
import { isHeldOn, type PostFact, type TermFact, type TransferFacts } from './transfer-facts.js';
import { problemAt, type TransferProblem } from './transfer-problem.js';

/** What a row means beside the other rows and beside who holds which post. */
export function checkAmongRows(rows: ReadRow[], list: ListFacts, facts: TransferFacts): TransferProblem[] {
  const posts = new Map(facts.posts.map((post) => [post.id, post]));
  const terms = grouped(facts.terms, ({ personId }) => personId);
  const mails = new Set(facts.people.map(({ email }) => comparedMail(email)));
  const written = grouped(rows, ({ email }) => email);
  return [
    ...twice(rows),
    ...rows.flatMap((row) => [
      ...againstTerms(row, list, terms.get(row.person?.id ?? '') ?? [], posts),
      ...successor(row, mails, written),
    ]),
    ...secondHolders(rows, facts.terms),
  ];
}

function twice(rows: ReadRow[]): TransferProblem[] {
  const first = new Map<string, ReadRow>();
  const problems: TransferProblem[] = [];
  const compare = (
    row: ReadRow,
    key: string,
    column: 'email' | 'fromPost' | 'toPost',
    code: 'transfers/mail-twice' | 'transfers/person-twice' | 'transfers/same-post-twice',
  ) => {
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row);
    else {
      const words = { other: earlier.written.cells[column].address };
      problems.push(problemAt(row.written.number, row.written.cells[column], code, words));
    }
  };
  for (const row of rows) {
    const { email, name, from, to, concurrent } = row;
    if (email !== '' && !concurrent) compare(row, `mail ${email}`, 'email', 'transfers/mail-twice');
    if (from !== null && name !== '' && !concurrent)
      compare(row, `leaves ${name} ${from.id}`, 'fromPost', 'transfers/person-twice');
    if (to !== null && email !== '')
      compare(row, `takes ${email} ${to.id}`, 'toPost', 'transfers/same-post-twice');
  }
  return problems;
}

/** The post before is held on the day before; who keeps another post says so; nobody is of the other agency. */
function againstTerms(
  { written, person, from, to, startsOn, concurrent }: ReadRow,
  list: ListFacts,
  terms: readonly TermFact[],
  posts: Map<string, PostFact>,
): TransferProblem[] {
  if (person === null) return [];
  const { cells, number } = written;
  const own = terms.filter(({ personId }) => personId === person.id);
  const before = own.filter((term) => isHeldOn(term, addDays(startsOn, -1)));
  const onTheDay = own.filter((term) => isHeldOn(term, startsOn));
  const problems: TransferProblem[] = [];
  const heldHere = before.filter(({ postId }) => posts.get(postId)?.agency === list.agency);
  const names = heldHere.map(({ postId }) => posts.get(postId)?.name ?? '').join('、');
  const elsewhere = onTheDay
    .map(({ postId }) => posts.get(postId)?.agency ?? list.agency)
    .some((agency) => agency !== list.agency);
  if (elsewhere) problems.push(problemAt(number, cells.email, 'transfers/person-of-other-agency'));
  if (from !== null && !heldHere.some(({ postId }) => postId === from.id))
    problems.push(
      problemAt(number, cells.fromPost, 'transfers/not-holder', {
        name: from.name,
        held: names,
      }),
    );
  const saysNoPostBefore = cells.fromPost.text === '' && cells.fromDepartment.text === '';
  if (saysNoPostBefore && !concurrent && heldHere.some((term) => isHeldOn(term, startsOn)))
    problems.push(problemAt(number, cells.fromPost, 'transfers/already-in-post', { held: names }));
  if (
    to !== null &&
    to.id !== from?.id &&
    own.some((term) => term.postId === to.id && isHeldOnOrAfter(term, startsOn))
  )
    problems.push(problemAt(number, cells.toPost, 'transfers/already-holds', { name: to.name }));
  return problems;
}

function isHeldOnOrAfter({ validTo }: TermFact, day: string): boolean {
  return validTo === null || validTo >= day;
}

/** Known to the organisation, or in another row of the list. */
function successor(
  row: ReadRow,
  mails: ReadonlySet<string>,
  written: ReadonlyMap<string, readonly ReadRow[]>,
): TransferProblem[] {
  const email = row.successorEmail;
  if (email === null || mails.has(email)) return [];
  const among = written.get(email) ?? [];
  if (among.length > 1 || (among.length === 1 && among[0] !== row)) return [];
  return [
    problemAt(row.written.number, row.written.cells.successor, 'transfers/successor-unknown', { email }),
  ];
}
