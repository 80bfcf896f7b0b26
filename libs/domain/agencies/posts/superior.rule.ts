import type { Agency, Role } from '@domain/access';

/** A post as the rule looks at it: where it stands, what it carries, and who receives its mail on the day. */
export interface StandingPost<Receiver = unknown> {
  id: string;
  agency: Agency | null;
  departmentId: string | null;
  /** Named by the administrator; comes before the rule. */
  superiorPostId: string | null;
  roles: readonly Role[];
  receivers: readonly Receiver[];
}

/** The posts and departments that exist on one day, in a fixed order: the first that fits is taken. */
export interface Standing<Post extends StandingPost = StandingPost> {
  posts: readonly Post[];
  departments: readonly { id: string; parentId: string | null }[];
}

/**
 * Whom a post answers to: the superior named on it; else the section head of its department, else of the department
 * above, and so on up; else the agency's secretariat. A secretariat answers to nobody, and neither does a post of
 * neither agency that names nobody.
 */
export function superiorOf<Post extends StandingPost>(
  post: Post,
  { posts, departments }: Standing<Post>,
): Post | null {
  const others = posts.filter(({ id }) => id !== post.id);
  const named = others.find(({ id }) => id === post.superiorPostId);
  if (named !== undefined) return named;
  if (post.agency === null || post.roles.includes('secretariat')) return null;
  const parents = new Map(departments.map(({ id, parentId }) => [id, parentId]));
  const seen = new Set<string>();
  for (let at = post.departmentId; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    seen.add(at);
    const head = others.find(
      ({ departmentId, roles }) => departmentId === at && roles.includes('section_head'),
    );
    if (head !== undefined) return head;
  }
  return others.find(({ agency, roles }) => agency === post.agency && roles.includes('secretariat')) ?? null;
}

/**
 * Who receives what is meant for a post: the post itself when somebody holds it, else the nearest superior whom somebody
 * holds. Null when the way up ends without one. A circle of named superiors ends too.
 */
export function receivingPost<Post extends StandingPost>(post: Post, standing: Standing<Post>): Post | null {
  const seen = new Set<string>();
  for (let at: Post | null = post; at !== null && !seen.has(at.id); at = superiorOf(at, standing)) {
    if (at.receivers.length > 0) return at;
    seen.add(at.id);
  }
  return null;
}
