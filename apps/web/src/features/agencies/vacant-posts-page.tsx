import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../../api/session';
import type { VacantPost } from '../../api/types';
import { AdministrationNav } from '../../app/shell/administration-nav';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { plainDay } from '../../ui/dates';
import { Marked } from '../../ui/mark';
import { postLabel, PostName } from '../../ui/owner';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { Table } from '../../ui/table';
import { vacantPostsQuery } from './agencies.api';

export function VacantPostsPage(): ReactNode {
  return (
    <Needs permission="person.read">
      <VacantPosts />
    </Needs>
  );
}

/** Which posts does nobody hold, and who receives for them meanwhile? */
function VacantPosts(): ReactNode {
  const { text, language } = useLanguage();
  const w = text.agencies.vacantPosts;
  const query = useQuery(vacantPostsQuery);
  const items = query.data?.items;
  const agency = useSession().post?.agency ?? 'joint';
  return (
    <>
      <PageHead
        before={<AdministrationNav />}
        title={w.title}
        sentence={items && sentenceOf(items, w, text.words.agencyName[agency])}
      />
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={w.none} />
          ) : (
            <div className="border-t-2 border-black pt-2">
              <Table
                caption={w.title}
                rows={items}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: 'post',
                    head: w.heads.post,
                    cell: (row) => (
                      <>
                        <Link to="/posts/$id" params={{ id: row.id }} data-row-link="">
                          <PostName post={row} />
                        </Link>
                        {row.ended && <span className="block text-sub">{w.ended}</span>}
                      </>
                    ),
                  },
                  {
                    key: 'since',
                    head: w.heads.since,
                    label: w.heads.since,
                    cell: (row) => plainDay(row.since, language),
                  },
                  {
                    key: 'owes',
                    head: w.heads.owes,
                    label: w.heads.owes,
                    cell: (row) => (
                      <>
                        {fill(w.tasks, { count: row.openTasks })}
                        {row.overdueTasks > 0 && (
                          <span className="ml-2">
                            <Marked mark="late">{fill(w.overdue, { count: row.overdueTasks })}</Marked>
                          </span>
                        )}
                      </>
                    ),
                  },
                  {
                    key: 'receives',
                    head: w.heads.receives,
                    label: w.heads.receives,
                    cell: (row) => <Receives row={row} />,
                  },
                ]}
              />
            </div>
          )
        }
      </QueryState>
    </>
  );
}

/** Whose posts are counted, and for how many of them nobody receives. */
function sentenceOf(
  items: VacantPost[],
  w: { none: string; sentence: string; sentenceNobody: string },
  agency: string,
): string {
  if (items.length === 0) return w.none;
  const nobody = items.filter(({ deputies, received }) => deputies.length === 0 && received === null).length;
  const said = fill(w.sentence, { agency, count: items.length });
  return nobody === 0 ? said : `${said}${fill(w.sentenceNobody, { count: nobody })}`;
}

function Receives({ row }: { row: VacantPost }): ReactNode {
  const { text } = useLanguage();
  const w = text.agencies.vacantPosts;
  const { comma } = text.words;
  if (row.deputies.length > 0) return fill(w.deputy, { names: row.deputies.join(comma) });
  if (row.received === null) return <Marked mark="gap">{w.nobody}</Marked>;
  return fill(w.through, { post: postLabel(row.received), names: row.received.receivers.join(comma) });
}
