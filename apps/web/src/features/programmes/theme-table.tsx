import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Agency, CountedInitiative, Gap, Theme } from '../../api/types';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { circled, roman } from '../../ui/codes';
import { Mark, Marked } from '../../ui/mark';
import { OwnerBadge } from '../../ui/owner';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/state-word';
import { Table } from '../../ui/table';

/** Rows of a theme; departments of both agencies side by side; a gap is written in words in its row. */
export function ThemeTable({
  theme,
  rows,
  gap,
  common,
}: {
  theme: Theme;
  rows: CountedInitiative[];
  /** The gap that was asked for stands first in its row. */
  gap?: Gap;
  /** What most initiatives lack is said once above the tables. */
  common: readonly Gap[];
}): ReactNode {
  const { programmes, parts, words } = useText();
  const heads = programmes.table;
  if (rows.length === 0) return null;
  const title = `${roman(theme.number)} ${theme.title}`;
  return (
    <Section
      title={
        <>
          <span className="mr-3">{roman(theme.number)}</span>
          {theme.title}
        </>
      }
      note={fill(parts.themeCount, { count: theme.initiatives.length })}
    >
      <Table
        caption={title}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'title',
            head: heads.title,
            width: '30%',
            cell: (row) => (
              <span className="flex gap-3">
                <span>{circled(row.number)}</span>
                <Link
                  to="/initiatives/$id"
                  params={{ id: row.id }}
                  data-row-link=""
                  className="font-700 text-ink! decoration-solid-gray-400"
                >
                  {row.title}
                </Link>
              </span>
            ),
          },
          { key: 'owner', width: '11%', head: heads.owner, cell: (row) => <OwnerBadge owned={row} short /> },
          {
            key: 'prefecture',
            width: '12%',
            head: heads.prefecture,
            label: heads.prefecture,
            cell: (row) => <Departments row={row} agency="prefecture" />,
          },
          {
            key: 'city',
            width: '13%',
            head: heads.city,
            label: heads.city,
            cell: (row) => <Departments row={row} agency="city" />,
          },
          {
            key: 'lineage',
            width: '6%',
            head: heads.lineage,
            label: heads.lineage,
            cell: (row) =>
              row.lineage === null ? null : row.lineage === 'new' ? (
                <Tag>{words.lineage.new}</Tag>
              ) : (
                words.lineage[row.lineage]
              ),
          },
          {
            key: 'tasks',
            width: '9%',
            head: heads.tasks,
            label: heads.tasks,
            cell: (row) => row.openTasks > 0 && <TaskCount row={row} />,
          },
          {
            key: 'gaps',
            head: heads.gaps,
            label: heads.gaps,
            print: 'hide',
            cell: (row) =>
              row.gaps.length === 0 ? null : (
                <Gaps row={row} common={common} {...(gap === undefined ? {} : { first: gap })} />
              ),
          },
        ]}
      />
    </Section>
  );
}

const GAPS_SHOWN = 3;

/** The first gaps of its own; the rest stands on the page of the initiative. */
function Gaps(props: { row: CountedInitiative; common: readonly Gap[]; first?: Gap }): ReactNode {
  const { lifecycle, programmes, words } = useText();
  const { row, common, first } = props;
  const own = row.gaps.filter((gap) => gap !== first && !common.includes(gap));
  const gaps = first === undefined ? own : [first, ...own];
  const shared = row.gaps.length - gaps.length;
  if (gaps.length === 0)
    return (
      <span className="whitespace-nowrap text-sub">{fill(programmes.commonOnly, { count: shared })}</span>
    );
  const further = row.gaps.length - Math.min(gaps.length, GAPS_SHOWN);
  return (
    <ul>
      {gaps.slice(0, GAPS_SHOWN).map((gap) => (
        <li key={gap}>
          <Marked mark="gap">{words.gap[gap]}</Marked>
        </li>
      ))}
      {further > 0 && (
        <li className="text-sub">{fill(lifecycle.completeness.further, { count: further })}</li>
      )}
    </ul>
  );
}

function Departments({ row, agency }: { row: CountedInitiative; agency: Agency }): ReactNode {
  const { words } = useText();
  const own = row.departments.filter((department) => department.agency === agency);
  if (own.length === 0) return <span className="text-sub">{words.unset}</span>;
  return own.map((department) => (
    <span key={department.id} className="block">
      <span className="whitespace-nowrap">{department.name}</span>
      {department.demo && <span className="whitespace-nowrap text-sub">（{words.demo}）</span>}
    </span>
  ));
}

function TaskCount({ row }: { row: CountedInitiative }): ReactNode {
  const { programmes } = useText();
  return (
    <span className="whitespace-nowrap">
      {fill(programmes.openTasks, { count: row.openTasks })}
      {row.overdueTasks > 0 && (
        <span className="ml-2 inline-flex items-center gap-1 font-700 text-late-text">
          <Mark name="late" size={13} />
          {fill(programmes.overdueTasks, { count: row.overdueTasks })}
        </span>
      )}
    </span>
  );
}
