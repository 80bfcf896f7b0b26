import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MyWork, UrgentTask } from '../../api/types';
import { Fill, fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { ButtonLink } from '../../ui/button';
import { printedCode } from '../../ui/codes';
import { Icon } from '../../ui/icons';
import { Mark } from '../../ui/mark';
import { AgencyShape, OwnerShape, PostName, postLabel, shownKind } from '../../ui/owner';
import { Section } from '../../ui/page';
import { TaskStateWord } from '../../ui/state-word';
import { Table } from '../../ui/table';
import { Urgency } from '../../ui/urgency';

const KINDS = ['overdue', 'today', 'soon', 'later'] as const;
const MARK = { overdue: 'late', today: 'clock', soon: 'clockRing', later: 'ring' } as const;

/** Groups by urgency; one button a row that names the act. */
export function WorkGroups({ work }: { work: MyWork }): ReactNode {
  const { home } = useText();
  const first = work.items[0]?.id;
  return (
    <>
      {work.items.length === 0 && work.vacant.length === 0 && work.consents.length === 0 && (
        <div className="mb-8">
          <Empty title={home.emptyTitle}>
            <ButtonLink kind="act" to="/programmes" className="mt-3">
              {home.emptyAct}
            </ButtonLink>
          </Empty>
        </div>
      )}
      {KINDS.map((kind) => {
        const items = work.items.filter((item) => item.urgency.kind === kind);
        if (items.length === 0) return null;
        return (
          <Section
            key={kind}
            id={kind}
            {...(kind === 'overdue' || kind === 'today'
              ? { tone: kind === 'overdue' ? 'late' : 'today' }
              : {})}
            title={
              <span className="inline-flex items-center gap-2">
                <Mark name={MARK[kind]} size={17} />
                {home.groups[kind]}
                <span className="text-meta font-700">{fill(home.count, { count: items.length })}</span>
              </span>
            }
          >
            <ul>
              {items.map((item) => (
                <Row key={item.id} item={item} primary={item.id === first} />
              ))}
            </ul>
          </Section>
        );
      })}
      {work.vacant.length > 0 && (
        <Section
          id="vacant"
          title={`${home.vacant} ${fill(home.count, { count: work.vacant.length })}`}
          note={home.vacantNote}
        >
          <ul>
            {work.vacant.map((item) => (
              <Row
                key={item.id}
                item={item}
                primary={first === undefined && item === work.vacant[0]}
                vacant
              />
            ))}
          </ul>
        </Section>
      )}
      {work.waiting.length > 0 && <Waiting rows={work.waiting} />}
    </>
  );
}

function Row(props: { item: UrgentTask; primary: boolean; vacant?: boolean }): ReactNode {
  const { item, primary } = props;
  const { home } = useText();
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-rule py-3.5 text-meta last:border-b-0 md:grid-cols-[4.5rem_minmax(0,1fr)_8.5rem_7rem]">
      <p className="flex items-start gap-2 pt-0.5 text-sub max-md:hidden">
        <Icon name="tasks" size={16} />
        {home.kind}
      </p>
      <div className="min-w-0">
        <h3 className="text-std-16B-170 leading-150">{item.title}</h3>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sub">
          {item.initiative && (
            <span className="inline-flex items-center gap-1.5">
              <OwnerShape kind={shownKind(item.initiative)} size={13} />
              {printedCode(item.initiative)}
            </span>
          )}
          <span>
            <Fill text={home.from} parts={{ post: <Asker post={item.askedBy} /> }} />
          </span>
          <TaskStateWord state={item.state} />
        </p>
        {props.vacant === true && (
          <p className="mt-0.5">{fill(home.vacantPost, { post: postLabel(item.assignedTo) })}</p>
        )}
      </div>
      <p>
        <Urgency urgency={item.urgency} dueOn={item.dueOn} />
      </p>
      <div data-print="hide">
        <ButtonLink
          kind={primary ? 'primary' : 'act'}
          to="/tasks/$id"
          params={{ id: item.id }}
          data-row-link=""
          className="w-full max-md:mt-1"
          aria-label={`${home.open}：${item.title}`}
        >
          {home.open}
        </ButtonLink>
      </div>
    </li>
  );
}

/** ● 道・総合政策部 地域創生課 担当 */
function Asker({ post }: { post: UrgentTask['askedBy'] }): ReactNode {
  const { home, words } = useText();
  return (
    <>
      <span className="mr-1.5">
        <AgencyShape agency={post.agency} size={12} />
      </span>
      {fill(home.fromPost, { agency: words.agency[post.agency], name: postLabel(post) })}
    </>
  );
}

function Waiting({ rows }: { rows: UrgentTask[] }): ReactNode {
  const { home } = useText();
  const heads = home.waitingHeads;
  return (
    <Section
      id="waiting"
      title={`${home.waiting} ${fill(home.count, { count: rows.length })}`}
      note={home.waitingNote}
    >
      <Table
        caption={home.waiting}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'task',
            head: heads.task,
            cell: (row) => (
              <Link to="/tasks/$id" params={{ id: row.id }} data-row-link="">
                {row.title}
              </Link>
            ),
          },
          {
            key: 'whom',
            head: heads.whom,
            label: heads.whom,
            cell: (row) => <PostName post={row.assignedTo} />,
          },
          {
            key: 'due',
            head: heads.due,
            label: heads.due,
            cell: (row) => <Urgency urgency={row.urgency} dueOn={row.dueOn} />,
          },
          {
            key: 'state',
            head: heads.state,
            label: heads.state,
            cell: (row) => <TaskStateWord state={row.state} />,
          },
        ]}
      />
    </Section>
  );
}
