import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, type ReactNode } from 'react';
import { useMay, useSession } from '../../api/session';
import type { TaskRow } from '../../api/types';
import { Needs } from '../../app/needs';
import { fill } from '../../text/fill';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button, ButtonLink, KeyCap } from '../../ui/button';
import { Icon } from '../../ui/icons';
import { MoreButton } from '../../ui/more-button';
import { PageHead } from '../../ui/page';
import { Loading, QueryState } from '../../ui/query-state';
import { TaskBoard } from './task-board';
import { TaskFilters, type TaskSearch } from './task-filters';
import { TaskList } from './task-list';
import { tasksQuery } from './tasks.api';

const route = getRouteApi('/app/tasks');
/** Not needed to read the list; fetched with the first task that is opened. */
const TaskDrawer = lazy(() => import('./task-drawer').then((module) => ({ default: module.TaskDrawer })));

/** What is stuck, and with which side? */
export function TasksPage(): ReactNode {
  return (
    <Needs permission="task.read">
      <TasksRoom />
    </Needs>
  );
}

function TasksRoom(): ReactNode {
  const { tasks, states } = useText();
  const may = useMay();
  const session = useSession();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const secretariat = session.roles.includes('secretariat') || session.roles.includes('section_head');
  const as = search.as ?? 'board';
  const view = search.view ?? (may('task.open') ? (secretariat ? 'agency' : 'mine') : 'all');
  const query = useInfiniteQuery(
    tasksQuery({
      view,
      state: as === 'board' ? 'unfinished' : (search.state ?? 'unfinished'),
      overdue: search.overdue === 'true',
      initiative: search.initiative,
    }),
  );
  const change = useCallback(
    (next: TaskSearch) => {
      void navigate({ search: (now) => ({ ...now, ...next }), replace: true, resetScroll: false });
    },
    [navigate],
  );
  const closeDrawer = useCallback(() => {
    change({ task: undefined });
  }, [change]);
  const rows = query.data?.pages.flatMap((page) => page.items);
  const open = (id: string) => {
    change({ task: id });
  };
  const content = (
    <>
      <PageHead
        title={tasks.title}
        sentence={rows && <Answer rows={rows} complete={!query.hasNextPage} />}
        acts={
          may('task.open') && (
            <ButtonLink
              kind="primary"
              to="/tasks/new"
              search={search.initiative === undefined ? {} : { initiative: search.initiative }}
              className="max-md:w-full"
            >
              <Icon name="plus" size={16} />
              {tasks.new} <KeyCap>N</KeyCap>
            </ButtonLink>
          )
        }
      />
      <TaskFilters search={{ ...search, as, view }} onChange={change} />
      <QueryState query={query}>
        {() =>
          rows?.length === 0 ? (
            <Empty title={tasks.empty}>
              <Button
                kind="act"
                onClick={() => {
                  void navigate({ search: { view: 'all', as: 'list', state: 'any' } });
                }}
              >
                {states.clearFilters}
              </Button>
            </Empty>
          ) : as === 'board' ? (
            <TaskBoard rows={rows ?? []} openId={search.task} onOpen={open} />
          ) : (
            <TaskList rows={rows ?? []} openId={search.task} onOpen={open} />
          )
        }
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
  if (search.task === undefined) return content;
  return (
    <div className="grid gap-x-6 xl:-mr-8 xl:grid-cols-[minmax(0,1fr)_26rem]">
      <div className="min-w-0">{content}</div>
      <Suspense fallback={<Loading />}>
        <TaskDrawer id={search.task} onClose={closeDrawer} />
      </Suspense>
    </div>
  );
}

function Answer({ rows, complete }: { rows: TaskRow[]; complete: boolean }): ReactNode {
  const { tasks, states } = useText();
  const { today } = useSession();
  const number = (count: number) => fill(tasks.number, { count });
  if (rows.length === 0) return tasks.sentenceNone;
  if (!complete) return fill(tasks.sentenceCount, { count: fill(states.capped, { count: rows.length }) });
  const unfinished = rows.filter((row) => row.state !== 'done' && row.state !== 'cancelled');
  if (unfinished.length === 0) return fill(tasks.sentenceCount, { count: number(rows.length) });
  return fill(tasks.sentence, {
    count: number(unfinished.length),
    blocked: number(unfinished.filter((row) => row.state === 'blocked').length),
    overdue: number(unfinished.filter((row) => row.dueOn < today).length),
  });
}
