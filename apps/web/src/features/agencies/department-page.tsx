import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Department } from '../../api/types';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { Columns, Facts, PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { HistorySection } from '../audit/history';
import { departmentQuery } from './agencies.api';
import { DepartmentActs } from './department-acts';
import { usePeriod } from './period';

const route = getRouteApi('/app/departments/$id');

export function DepartmentPage(): ReactNode {
  const { id } = route.useParams();
  const query = useQuery(departmentQuery(id));
  return <QueryState query={query}>{(department) => <DepartmentView department={department} />}</QueryState>;
}

/** A department, what stands in it, and what it was called and where it stood before. */
function DepartmentView({ department }: { department: Department }): ReactNode {
  const { text, language } = useLanguage();
  const { agencies, words, administration } = text;
  const w = agencies.department;
  const period = usePeriod();
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
        title={department.name}
        sentence={fill(w.sentence, {
          agency: words.agencyName[department.agency],
          kind: agencies.chart.kinds[department.kind],
          posts: department.posts.length,
          children: department.children.length,
        })}
        acts={department.can.manage && <DepartmentActs department={department} />}
      />
      <Columns
        side={
          <Section title={w.facts}>
            <Facts
              rows={[
                [w.agency, words.agencyName[department.agency]],
                [
                  w.above,
                  department.parent === null ? (
                    agencies.chart.under
                  ) : (
                    <Link to="/departments/$id" params={{ id: department.parent.id }}>
                      {department.parent.name}
                    </Link>
                  ),
                ],
                [w.valid, period(department)],
              ]}
            />
          </Section>
        }
      >
        <Section title={w.posts}>
          {department.posts.length === 0 && <p className="text-meta">{w.noPosts}</p>}
          <ul className="text-meta">
            {department.posts.map((post) => (
              <li key={post.id} className="flex flex-wrap gap-x-3 border-b border-rule py-2">
                <Link to="/posts/$id" params={{ id: post.id }} className="inline-block min-h-6">
                  {post.name}
                </Link>
                {post.holders.length === 0 ? (
                  <Marked mark="gap">{agencies.vacant}</Marked>
                ) : (
                  <span>{post.holders.join(words.comma)}</span>
                )}
              </li>
            ))}
          </ul>
        </Section>
        {department.children.length > 0 && (
          <Section title={w.children}>
            <ul className="text-meta">
              {department.children.map((child) => (
                <li key={child.id} className="border-b border-rule py-2">
                  <Link to="/departments/$id" params={{ id: child.id }} className="inline-block min-h-6">
                    {child.name}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {department.names.length > 0 && (
          <Section title={agencies.history}>
            <Facts
              rows={department.names.map(
                ({ name, validFrom }) =>
                  [fill(agencies.since, { day: plainDay(validFrom, language) }), name] as const,
              )}
            />
          </Section>
        )}
        {department.parents.length > 0 && (
          <Section title={agencies.places}>
            <Facts
              rows={department.parents.map(
                ({ parent, validFrom }) =>
                  [
                    fill(agencies.since, { day: plainDay(validFrom, language) }),
                    parent?.name ?? agencies.chart.under,
                  ] as const,
              )}
            />
          </Section>
        )}
        <HistorySection kind="department" id={department.id} version={department.version} />
      </Columns>
    </>
  );
}
