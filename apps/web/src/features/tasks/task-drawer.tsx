import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../text/language';
import { Drawer } from '../../ui/drawer';
import { QueryState } from '../../ui/query-state';
import { TaskDetail } from './task-detail';
import { taskQuery } from './tasks.api';

/** One task beside the list; the same content as its own page. */
export function TaskDrawer({ id, onClose }: { id: string; onClose: () => void }): ReactNode {
  const { tasks } = useText();
  const query = useQuery(taskQuery(id));
  return (
    <Drawer
      title={query.data?.title ?? tasks.title}
      returnTo={`row-${id}`}
      onClose={onClose}
      before={
        <Link to="/tasks/$id" params={{ id }}>
          {tasks.fullPage}
        </Link>
      }
    >
      <QueryState query={query}>{(task) => <TaskDetail key={task.id} task={task} />}</QueryState>
    </Drawer>
  );
}
