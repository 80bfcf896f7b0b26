import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { Breadcrumbs } from '../../ui/breadcrumbs';
import { PageHead } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { TaskDetail } from './task-detail';
import { taskQuery } from './tasks.api';

const route = getRouteApi('/app/tasks/$id');

export function TaskPage(): ReactNode {
  const { shell } = useText();
  const { id } = route.useParams();
  const query = useQuery(taskQuery(id));
  return (
    <QueryState query={query}>
      {(task) => (
        <div className="max-w-3xl">
          <PageHead
            title={task.title}
            long
            before={<Breadcrumbs crumbs={[{ label: shell.tasks, to: '/tasks' }, { label: task.title }]} />}
          />
          <TaskDetail key={task.id} task={task} />
        </div>
      )}
    </QueryState>
  );
}
