import type { Agency } from '@domain/access';
import { type Day, warekiDate } from '@platform/time';
import { compared, type WrittenCell } from './columns.js';
import { type DepartmentFact, isHeldOn, type PostFact, type TransferFacts } from './transfer-facts.js';
import { problemAt, type TransferProblem } from './transfer-problem.js';

const AGENCY_NAMES: Record<Agency, string> = { prefecture: '道', city: '市' };

export function agencyName(agency: Agency): string {
  return AGENCY_NAMES[agency];
}

/** What a department and a post in two cells mean, in an agency on a day. */
export interface Asked {
  number: number;
  department: WrittenCell;
  post: WrittenCell;
  agency: Agency;
  day: Day;
}

type Found<T> = { found: T } | { problem: TransferProblem };

/** The post of that name in that department; the other agency's, an unknown one and one that has ended are told apart. */
export function findPost(facts: TransferFacts, asked: Asked): Found<PostFact> {
  const inDepartment = postsIn(facts, asked);
  if ('problem' in inDepartment) return inDepartment;
  const name = compared(asked.post.text);
  const named = inDepartment.found.filter((post) => [post.name, ...post.names].map(compared).includes(name));
  const valid = named.filter((post) => endOf(post) === null || (endOf(post) ?? '') >= asked.day);
  const [post, another] = valid.filter(({ validFrom }) => validFrom <= asked.day);
  if (another !== undefined) return at(asked, 'transfers/post-ambiguous', { name: asked.post.text });
  if (post !== undefined) return { found: post };
  const [later] = valid;
  if (later !== undefined)
    return at(asked, 'transfers/post-not-begun', { name: later.name, day: warekiDate(later.validFrom) });
  const [ended] = named.sort((a, b) => (endOf(b) ?? '').localeCompare(endOf(a) ?? ''));
  if (ended !== undefined)
    return at(asked, 'transfers/post-ended', { name: ended.name, day: warekiDate(endOf(ended) ?? '') });
  return at(asked, 'transfers/post-unknown', { name: asked.post.text });
}

function at(
  asked: Asked,
  ...problem: Parameters<typeof problemAt> extends [unknown, unknown, ...infer R] ? R : never
) {
  return { problem: problemAt(asked.number, asked.post, ...problem) };
}

/** A post ends with its department at the latest. */
function endOf({ validTo, departmentValidTo }: PostFact): Day | null {
  if (validTo === null || departmentValidTo === null) return validTo ?? departmentValidTo;
  return validTo < departmentValidTo ? validTo : departmentValidTo;
}

/** The agency's posts in the department that is written; without one, all that have the name. */
function postsIn(facts: TransferFacts, asked: Asked): Found<PostFact[]> {
  const own = facts.posts.filter(({ agency }) => agency === asked.agency);
  if (compared(asked.department.text) === '') return { found: own };
  const matching = facts.departments.filter((one) => isNamed(one, asked.department.text));
  const ours = matching.filter(({ agency }) => agency === asked.agency);
  // After a reorganisation the name may belong to an ended department and to its heir.
  const standing = ours.filter((one) => isHeldOn(one, asked.day));
  if (standing.length > 1)
    return {
      problem: problemAt(asked.number, asked.department, 'transfers/department-ambiguous', {
        name: asked.department.text,
        example: standing[0]?.path ?? '',
      }),
    };
  const chosen = standing.length === 1 ? standing : ours;
  if (chosen.length > 0) {
    const ids = new Set(chosen.map(({ id }) => id));
    return { found: own.filter(({ departmentId }) => departmentId !== null && ids.has(departmentId)) };
  }
  const theirs = matching[0];
  return {
    problem:
      theirs === undefined
        ? problemAt(asked.number, asked.department, 'transfers/department-unknown', {
            name: asked.department.text,
          })
        : problemAt(asked.number, asked.department, 'transfers/other-agency', {
            name: theirs.name,
            agency: agencyName(theirs.agency),
          }),
  };
}

/** By one of its names, alone or behind those above it. */
function isNamed({ name, names, path }: DepartmentFact, written: string): boolean {
  const text = compared(written.replace(/[/／>＞]/g, ' '));
  const above = path.slice(0, path.length - name.length);
  return [name, ...names].some((one) => text === compared(one) || text === compared(`${above}${one}`));
}
