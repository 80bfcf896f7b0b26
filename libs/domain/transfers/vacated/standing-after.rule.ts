import type { NamedPost, Standing } from '@domain/agencies';
import type { Day } from '@platform/time';

/** A row of a list, as it changes who holds what; a newcomer is no person yet. */
export interface Move {
  personId: string | null;
  name: string;
  email: string;
  fromPostId: string | null;
  toPostId: string | null;
  concurrent: boolean;
  startsOn: Day;
}

/** The organisation as it stands on `day` when everybody of the list who moves until then has moved. */
export function standingAfter(
  { posts, departments }: Standing<NamedPost>,
  moves: readonly Move[],
  day: Day,
): Standing<NamedPost> {
  const done = moves.filter(({ startsOn }) => startsOn <= day);
  const left = new Set(
    done
      .filter(({ concurrent }) => !concurrent)
      .map(({ fromPostId, personId }) => `${fromPostId ?? ''} ${personId ?? ''}`),
  );
  const taken = new Map<string, NamedPost['receivers']>();
  for (const { toPostId, personId, name, email } of done)
    if (toPostId !== null)
      taken.set(toPostId, [...(taken.get(toPostId) ?? []), { personId: personId ?? '', name, email }]);
  return {
    departments,
    posts: posts.map((post) => {
      const held = post.vacant ? [] : post.receivers;
      const holders = [
        ...held.filter(({ personId }) => !left.has(`${post.id} ${personId}`)),
        ...(taken.get(post.id) ?? []),
      ];
      const vacant = holders.length === 0;
      return { ...post, vacant, receivers: vacant ? post.deputies : holders };
    }),
  };
}
