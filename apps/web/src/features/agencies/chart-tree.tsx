import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ChartPost, ChartSide } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Marked } from '../../ui/mark';
import { AgencyShape } from '../../ui/owner';

/** Both agencies side by side on a wide screen; whoever stands outside both comes below. */
export function ChartSides({ sides }: { sides: ChartSide[] }): ReactNode {
  const { agencies } = useText();
  const shown = sides.filter(({ departments, posts }) => departments.length + posts.length > 0);
  if (shown.length === 0) return <Empty title={agencies.chart.empty} />;
  return (
    <div className="grid items-start gap-x-8 gap-y-8 xl:grid-cols-2">
      {shown.map((side) => (
        <section key={side.agency ?? 'outside'} className="min-w-0 border-t-2 border-black pt-3">
          <h2 className="mb-3 flex items-center gap-2 text-std-18B-160">
            <AgencyShape agency={side.agency} />
            {side.name ?? agencies.outside}
          </h2>
          <Branch side={side} parentId={null} level={0} />
        </section>
      ))}
    </div>
  );
}

/** The posts of a department, then the departments below it. */
function Branch(props: { side: ChartSide; parentId: string | null; level: number }): ReactNode {
  const { agencies } = useText();
  const { side, parentId, level } = props;
  const posts = side.posts.filter(({ departmentId }) => departmentId === parentId);
  const known = new Set(side.departments.map(({ id }) => id));
  const departments = side.departments.filter((one) =>
    parentId === null ? one.parentId === null || !known.has(one.parentId) : one.parentId === parentId,
  );
  if (posts.length + departments.length === 0) return null;
  return (
    <ul className={level === 0 ? '' : 'border-l border-rule pl-4'}>
      {posts.map((post) => (
        <PostLine key={post.id} post={post} />
      ))}
      {departments.map((department) => (
        <li key={department.id} className="py-1.5">
          <p className="text-std-16B-170">
            <Link to="/departments/$id" params={{ id: department.id }} className="inline-block min-h-6">
              {department.name}
            </Link>
            {department.kind === 'regional_bureau' && (
              <span className="ml-2 text-meta font-400 text-sub">{agencies.regionalBureau}</span>
            )}
          </p>
          <Branch side={side} parentId={department.id} level={level + 1} />
        </li>
      ))}
    </ul>
  );
}

function PostLine({ post }: { post: ChartPost }): ReactNode {
  const { agencies, words } = useText();
  const holders = post.holders.filter(({ kind }) => kind === 'holder');
  const deputies = post.holders.filter(({ kind }) => kind === 'deputy');
  return (
    <li className="flex flex-wrap gap-x-3 py-1 text-meta">
      <Link to="/posts/$id" params={{ id: post.id }} className="inline-block min-h-6">
        {post.name}
      </Link>
      {holders.length === 0 ? (
        <Marked mark="gap">{agencies.vacant}</Marked>
      ) : (
        <span>
          {holders
            .map(({ name, concurrent }) => (concurrent ? `${name}（${agencies.concurrent}）` : name))
            .join(words.comma)}
        </span>
      )}
      {deputies.map(({ name }) => (
        <span key={name} className="text-sub">
          {fill(agencies.deputyOf, { name })}
        </span>
      ))}
    </li>
  );
}
