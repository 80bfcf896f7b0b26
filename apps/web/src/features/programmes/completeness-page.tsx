import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Completeness, Gap } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { Chips } from '../../ui/chips';
import { printedCode } from '../../ui/codes';
import { Marked } from '../../ui/mark';
import { OwnerBadge } from '../../ui/owner';
import { PageHead, Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { completenessQuery } from './lifecycle.api';

const route = getRouteApi('/app/programmes/$code/completeness');

/** What is still to be filled in, and where? */
export function CompletenessPage(): ReactNode {
  const { code } = route.useParams();
  const query = useQuery(completenessQuery(code));
  return <QueryState query={query}>{(page) => <Content page={page} />}</QueryState>;
}

function Content({ page }: { page: Completeness }): ReactNode {
  const { lifecycle, programmes, shell, words } = useText();
  const w = lifecycle.completeness;
  const { gap } = route.useSearch();
  const navigate = route.useNavigate();
  const { programme } = page;
  const shown = page.items.filter(({ gaps }) => gap === undefined || gaps.includes(gap));
  return (
    <>
      <PageHead
        title={w.title}
        before={
          <Breadcrumbs
            crumbs={[
              { label: shell.programmes, to: '/programmes' },
              {
                label: fill(programmes.period, { from: programme.fyFrom, to: programme.fyTo }),
                to: `/programmes/${programme.code}`,
              },
              { label: w.title },
            ]}
          />
        }
        sentence={page.items.length === 0 ? w.sentenceNone : fill(w.sentence, { count: page.items.length })}
      />
      <p className="mb-4 text-meta">{w.how}</p>
      <div className="mb-6">
        <Chips<Gap | 'all'>
          label={w.gap}
          value={gap ?? 'all'}
          onChange={(next) => {
            void navigate({
              search: { gap: next === 'all' ? undefined : next },
              replace: true,
              resetScroll: false,
            });
          }}
          chips={[
            { value: 'all', label: w.all, count: page.items.length },
            ...page.counts.map((count) => ({
              value: count.gap,
              label: words.gap[count.gap],
              count: count.initiatives,
            })),
          ]}
        />
      </div>
      {shown.length > 0 && (
        <Section
          title={gap === undefined ? w.all : words.gap[gap]}
          note={fill(programmes.number, { count: shown.length })}
        >
          <Table
            caption={w.title}
            rows={shown}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'item',
                head: w.heads.item,
                width: '42%',
                cell: (row) => (
                  <Link to="/initiatives/$id" params={{ id: row.id }} data-row-link="">
                    {printedCode(row)} {row.title}
                  </Link>
                ),
              },
              {
                key: 'owner',
                head: w.heads.owner,
                width: '14%',
                cell: (row) => <OwnerBadge owned={row} short />,
              },
              {
                key: 'state',
                head: w.heads.state,
                label: w.heads.state,
                width: '10%',
                cell: (row) => words.initiative[row.state],
              },
              {
                key: 'gaps',
                head: w.heads.gaps,
                label: w.heads.gaps,
                cell: (row) => (
                  <ul>
                    {row.gaps.map((one) => (
                      <li key={one}>
                        <Marked mark="gap">{words.gap[one]}</Marked>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]}
          />
        </Section>
      )}
    </>
  );
}
