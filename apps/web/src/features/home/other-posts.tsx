import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { MyWork } from '../../api/types';
import { useSwitchPost } from '../../app/shell/acting-post';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FailureBanner } from '../../ui/failure';
import { postLabel } from '../../ui/owner';

/** For those who stand in（代理）or hold several posts（兼務）: what waits in the others, with the switch to it. */
export function OtherPosts({ waiting }: { waiting: MyWork['otherPosts'] }): ReactNode {
  const { home, shell } = useText();
  const { posts } = useSession();
  const change = useSwitchPost();
  const rows = waiting.flatMap(({ postId, count }) => {
    const post = posts.find(({ id }) => id === postId);
    return post === undefined ? [] : [{ post, count }];
  });
  return (
    <>
      {change.isError && <FailureBanner error={change.error} />}
      {rows.map(({ post, count }) => {
        const name = `${postLabel(post)}${post.asDeputy ? `（${shell.deputyMark}）` : ''}`;
        return (
          <Banner key={post.id} tone="hold" title={fill(home.otherPost, { post: name, count })}>
            <Button
              kind="act"
              className="mt-2"
              busy={change.isPending}
              aria-label={fill(home.switchTo, { post: name })}
              onClick={() => {
                change.mutate(post);
              }}
            >
              {home.switchPost}
            </Button>
          </Banner>
        );
      })}
    </>
  );
}
