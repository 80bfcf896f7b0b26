import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client';
import { sessionQuery, useSession } from '../../api/session';
import type { HeldPost } from '../../api/types';
import { useText } from '../../text/language';
import { FailureBanner } from '../../ui/failure';
import { AgencyShape, postLabel } from '../../ui/owner';

/** For people with two or more posts（兼務）: one press each; what the other post saw leaves the screen. */
export function ActingPost(): ReactNode {
  const { shell } = useText();
  const session = useSession();
  const change = useSwitchPost();
  if (session.posts.length < 2) return null;
  return (
    <div role="group" aria-label={shell.switchPost} className="mt-3 border-t border-rule pt-3">
      <p className="text-sub">{shell.switchPost}</p>
      {change.isError && <FailureBanner error={change.error} />}
      <ul className="mt-1">
        {session.posts.map((post) => (
          <li key={post.id}>
            <button
              type="button"
              aria-pressed={post.id === session.post?.id}
              disabled={change.isPending}
              onClick={() => {
                if (post.id !== session.post?.id) change.mutate(post);
              }}
              className="flex min-h-10 w-full items-center gap-2 rounded-4 px-2 text-left hover:bg-solid-gray-50 aria-pressed:bg-solid-gray-50 aria-pressed:font-700 max-md:min-h-11"
            >
              <AgencyShape agency={post.agency} size={12} />
              <span>
                {postLabel(post)}
                {post.asDeputy && `（${shell.deputyMark}）`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Acts for another of the posts that one holds, from home on. */
export function useSwitchPost() {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (post: HeldPost) => answer(api.PUT('/api/v1/session/post', { body: { postId: post.id } })),
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      queryClient.removeQueries({
        predicate: ({ queryKey: [first] }) => first !== 'session' && first !== 'installation',
      });
      document.getElementById('account-menu')?.hidePopover();
      // Home first: the page at hand may belong to the other post's agency.
      router.history.push('/');
    },
  });
}
