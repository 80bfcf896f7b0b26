import type { Agency } from '@domain/access';
import type { Day } from '@platform/time';

/** A post of either agency. */
export interface PostFact {
  id: string;
  agency: Agency | null;
  name: string;
  names: readonly string[];
  capacity: 'one' | 'several';
  /** A secretariat's or an administrator's. */
  decides: boolean;
  departmentId: string | null;
  department: string | null;
  validFrom: Day;
  validTo: Day | null;
  /** The department's own end may come before the post's. */
  departmentValidTo: Day | null;
}

/** A department of either agency, with those above it in its path. */
export interface DepartmentFact {
  id: string;
  agency: Agency;
  name: string;
  /** The names it had and those from a day to come: a list of April is written with either. */
  names: readonly string[];
  path: string;
  validFrom: Day;
  validTo: Day | null;
}

/** A person with one of the addresses of the list, or who holds a post of the agency. */
export interface PersonFact {
  id: string;
  name: string;
  email: string;
  /** Whose the person is; null = of both, or of neither. */
  agency: Agency | null;
}

/** Somebody's term in a post that goes on at the time of the transfer, or begins later. */
export interface TermFact {
  postId: string;
  personId: string;
  personName: string;
  validFrom: Day;
  validTo: Day | null;
}

/** Everything the rule needs to know of the organisation, read in one statement whatever the length of the list. */
export interface TransferFacts {
  departments: DepartmentFact[];
  posts: PostFact[];
  people: PersonFact[];
  terms: TermFact[];
}

export function isHeldOn({ validFrom, validTo }: Pick<TermFact, 'validFrom' | 'validTo'>, day: Day): boolean {
  return validFrom <= day && (validTo === null || validTo >= day);
}
