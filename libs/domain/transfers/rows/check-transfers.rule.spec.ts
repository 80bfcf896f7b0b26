import { checkTransfers } from './check-transfers.rule.js';
import { type ColumnKey, columnKeys, type WrittenRow } from './columns.js';
import type { TransferFacts } from './transfer-facts.js';

const LIST = { agency: 'prefecture', effectiveOn: '2027-04-01' } as const;
const LAST = '2020-04-01';
const term = { validFrom: LAST, validTo: null };

function row(number: number, texts: Partial<Record<ColumnKey, string>>): WrittenRow {
  const cells = columnKeys.map((key, index) => [
    key,
    { address: `${'ABCDEFGHI'[index] ?? ''}${number}`, text: texts[key] ?? '' },
  ]);
  return { number, cells: Object.fromEntries(cells) as WrittenRow['cells'] };
}

/** Everybody of an organisation of this size is to take its one director's post. */
function crowd(size: number): { rows: WrittenRow[]; facts: TransferFacts } {
  const people = Array.from({ length: size }, (_, index) => ({
    id: `person-${index}`,
    name: `異動する者${index}`,
    email: `mover-${index}@renkei.test`,
    agency: 'prefecture' as const,
  }));
  const post = {
    agency: 'prefecture',
    departmentId: 'd',
    department: '課',
    departmentValidTo: null,
    decides: false,
    names: [],
  } as const;
  const director = { ...post, ...term, id: 'director', name: '課長', capacity: 'one' } as const;
  const posts = people.map((_, index) => ({
    ...{ ...post, ...term, id: `post-${index}`, name: `第${index}担当` },
    capacity: 'several' as const,
  }));
  const facts = {
    departments: [{ ...term, id: 'd', agency: 'prefecture' as const, name: '課', names: [], path: '課' }],
    posts: [director, ...posts],
    people,
    terms: people.map(({ id, name }, index) => ({
      ...{ ...term, postId: `post-${index}`, personId: id, personName: name },
    })),
  };
  const rows = people.map(({ name, email }, index) =>
    row(index + 2, {
      ...{
        name,
        email,
        fromDepartment: '課',
        fromPost: `第${index}担当`,
        toDepartment: '課',
        toPost: '課長',
      },
      ...{ successor: people[(index + 1) % size]?.email ?? '' },
    }),
  );
  return { rows, facts };
}

/** How often the check looks at something of what it is given: its work, whatever else the machine does. */
function looksFor(size: number): number {
  let looks = 0;
  const counted = <T extends object>(value: T): T =>
    new Proxy(value, {
      get(target, key, receiver) {
        looks += 1;
        const found: unknown = Reflect.get(target, key, receiver);
        return typeof found === 'object' && found !== null ? counted(found) : found;
      },
    });
  const { rows, facts } = crowd(size);
  checkTransfers(counted(rows), LIST, counted(facts));
  return looks;
}

describe('many people for a post of one', () => {
  const { rows, facts } = crowd(10);

  it('are named three at a time, and counted', () => {
    const { problems } = checkTransfers(rows, LIST, facts);
    expect(problems).toHaveLength(10);
    expect(problems[0]).toMatchObject({
      address: 'F2',
      messages: {
        ja: '「課長」は一人だけの職です。発令日に異動する者1（F3）、異動する者2（F4）、異動する者3（F5）、ほか6人も就くことになります。',
        en: '"課長" has one holder only. On that day 異動する者1（F3）、異動する者2（F4）、異動する者3（F5） and 6 more would hold it too.',
      },
    });
    expect(problems[1]?.messages.ja).toContain(
      '異動する者0（F2）、異動する者2（F4）、異動する者3（F5）、ほか6人',
    );
  });

  it('are no problem when the one who is there leaves as the one who comes begins', () => {
    const [first, second] = rows.slice(0, 2);
    if (first === undefined || second === undefined) throw new Error('no rows');
    const stays = { ...term, postId: 'director', personId: 'person-1', personName: '異動する者1' };
    const withDirector = { ...facts, terms: [...facts.terms, stays] };
    const out = row(3, { ...texts(second), fromPost: '課長', toPost: '第1担当', concurrent: '' });
    expect(checkTransfers([first], LIST, withDirector).problems.map(({ messages }) => messages.ja)).toEqual([
      '「課長」は一人だけの職です。発令日に異動する者1も就くことになります。',
    ]);
    const both = checkTransfers([first, out], LIST, withDirector).problems.map(({ code }) => code);
    expect(both).not.toContain('transfers/one-holder');
    const late = row(3, { ...texts(out), startsOn: '2027-05-01' });
    const codes = checkTransfers([first, late], LIST, withDirector).problems.map(({ code }) => code);
    expect(codes).toContain('transfers/one-holder');
  });

  it('take ten times the work and the words of a tenth of them, not a hundred times', () => {
    const sizeOf = (size: number) => {
      const crowded = crowd(size);
      return JSON.stringify(checkTransfers(crowded.rows, LIST, crowded.facts).problems).length;
    };
    expect(sizeOf(1_000) / sizeOf(100)).toBeLessThan(12);
    expect(looksFor(1_000) / looksFor(100)).toBeLessThan(12);
  });
});

function texts({ cells }: WrittenRow): Partial<Record<ColumnKey, string>> {
  return Object.fromEntries(columnKeys.map((key) => [key, cells[key].text]));
}
