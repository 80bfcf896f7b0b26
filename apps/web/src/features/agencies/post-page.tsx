import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { PostPage as Post } from '../../api/types';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { plainDay } from '../../ui/dates';
import { postLabel, PostName } from '../../ui/owner';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { HistorySection } from '../audit/history';
import { postQuery } from './agencies.api';
import { usePeriod } from './period';
import { PostActs } from './post-acts';
import { PostOwes } from './post-owes';
import { PostTerms } from './post-terms';
import { RoleActs } from './role-acts';

const route = getRouteApi('/app/posts/$id');

export function PostPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(postQuery(id));
  return <QueryState query={query}>{(post) => <PostView post={post} />}</QueryState>;
}

/** Who holds it, who held it, whom it answers to, and what it owes. */
function PostView({ post }: { post: Post }): ReactNode {
  const { text } = useLanguage();
  const { agencies, words, administration } = text;
  const w = agencies.post;
  const sentence = useSentence(post);
  const period = usePeriod();
  const label = postLabel({ ...post, department: post.department?.name ?? null });
  return (
    <>
      <PageHead
        before={
          <>
            <AdministrationNav />
            <Breadcrumbs
              crumbs={[{ label: administration.entries.chart, to: '/chart' }, { label: w.crumb }]}
            />
          </>
        }
        title={label}
        heading={<PostName post={{ ...post, department: post.department?.name ?? null }} />}
        sentence={sentence}
        acts={post.can.manage && <PostActs post={post} />}
      />
      <Columns
        side={
          <>
            <Section title={w.roles}>
              <p className="text-meta">
                {post.roles.length === 0
                  ? w.roleNone
                  : post.roles.map((role) => words.role[role]).join(words.comma)}
              </p>
              {post.can.grant && <RoleActs post={post} />}
            </Section>
            <Section title={agencies.department.facts}>
              <Facts
                rows={[
                  [
                    agencies.department.agency,
                    post.agency === null ? agencies.outside : words.agencyName[post.agency],
                  ],
                  post.department === null
                    ? null
                    : [
                        agencies.chart.department,
                        <Link key="department" to="/departments/$id" params={{ id: post.department.id }}>
                          {post.department.name}
                        </Link>,
                      ],
                  [w.capacity, w.capacities[post.capacity]],
                  [
                    w.superior,
                    post.superior === null ? (
                      agencies.noHead
                    ) : (
                      <>
                        <Link to="/posts/$id" params={{ id: post.superior.id }}>
                          {postLabel(post.superior)}
                        </Link>
                        <span className="ml-2 text-sub">
                          {post.superior.named ? w.superiorNamed : w.superiorRule}
                        </span>
                      </>
                    ),
                  ],
                  [w.valid, period(post)],
                ]}
              />
            </Section>
          </>
        }
      >
        <PostTerms post={post} />
        {post.owes !== null && <PostOwes owes={post.owes} />}
        <Names post={post} />
        <HistorySection kind="post" id={post.id} version={post.version} />
      </Columns>
    </>
  );
}

function Names({ post }: { post: Post }): ReactNode {
  const { text, language } = useLanguage();
  const { agencies } = text;
  if (post.names.length === 0) return null;
  return (
    <Section title={agencies.history}>
      <Facts
        rows={post.names.map(
          ({ name, validFrom }) =>
            [fill(agencies.since, { day: plainDay(validFrom, language) }), name] as const,
        )}
      />
    </Section>
  );
}

/** The page's answer: who holds it today, or who receives meanwhile. */
function useSentence(post: Post): string {
  const { text } = useLanguage();
  const { agencies, words } = text;
  const w = agencies.post;
  const { today } = useSession();
  const now = post.terms.filter(
    ({ validFrom, validTo }) => validFrom <= today && (validTo === null || validTo >= today),
  );
  const names = (kind: 'holder' | 'deputy') =>
    now
      .filter((term) => term.kind === kind)
      .map(({ name }) => name)
      .join(words.comma);
  if (!post.vacant) return fill(w.sentenceHeld, { names: names('holder') });
  if (post.received !== null) return fill(w.sentenceVacant, { post: postLabel(post.received) });
  const deputies = names('deputy');
  return deputies === '' ? w.sentenceNobody : fill(w.sentenceDeputy, { names: deputies });
}
