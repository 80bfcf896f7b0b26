import { queryOptions, useQuery } from '@tanstack/react-query';
import { useText } from '../text/language';
import type { Choice } from '../ui/field';
import { postLabel } from '../ui/owner';
import { answer, api } from './client';
import type { PostChoice } from './types';

export const postsQuery = queryOptions({
  queryKey: ['posts'],
  staleTime: 60_000,
  queryFn: () => answer(api.GET('/api/v1/posts')),
});

/** Posts that may be given work; the service leaves out administrators, viewers and council members. */
const assigneesQuery = queryOptions({
  queryKey: ['posts', 'assignable'],
  staleTime: 60_000,
  queryFn: () => answer(api.GET('/api/v1/posts', { params: { query: { assignable: 'true' } } })),
});

export function useAssignees(): PostChoice[] {
  return useQuery(assigneesQuery).data?.items ?? [];
}

/** Posts to choose from, by agency; work is given to a post, the holder is only shown. */
export function usePostChoices(keep: (post: PostChoice) => boolean = () => true): Choice[] {
  const { data } = useQuery(postsQuery);
  return useChoices(data?.items ?? [], keep);
}

export function useAssigneeChoices(keep: (post: PostChoice) => boolean = () => true): Choice[] {
  return useChoices(useAssignees(), keep);
}

function useChoices(posts: PostChoice[], keep: (post: PostChoice) => boolean): Choice[] {
  const { words } = useText();
  return posts.filter(keep).map((post) => {
    const label = postLabel(post);
    const holder = post.holder ?? words.nobody;
    return {
      value: post.id,
      label: holder.endsWith(label) ? label : `${label}（${holder}）`,
      group: words.agencyName[post.agency ?? 'joint'],
    };
  });
}
