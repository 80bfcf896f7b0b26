import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, remarksIn, textIn } from '../search';
import { arrived, frame } from './frame';

const tasks = createRoute({
  getParentRoute: () => frame,
  path: '/tasks',
  validateSearch: address((raw) => ({
    view: oneOf(raw, 'view', ['mine', 'asked', 'agency', 'all']),
    as: oneOf(raw, 'as', ['board', 'list']),
    state: oneOf(raw, 'state', ['open', 'in_progress', 'blocked', 'done', 'cancelled', 'unfinished', 'any']),
    overdue: oneOf(raw, 'overdue', ['true']),
    initiative: textIn(raw, 'initiative'),
    task: textIn(raw, 'task'),
    remarks: remarksIn(raw),
  })),
  component: lazyRouteComponent(() => arrived(import('../../features/tasks/tasks-page')), 'TasksPage'),
});
const newTask = createRoute({
  getParentRoute: () => frame,
  path: '/tasks/new',
  validateSearch: address((raw) => ({ initiative: textIn(raw, 'initiative') })),
  component: lazyRouteComponent(() => arrived(import('../../features/tasks/new-task-page')), 'NewTaskPage'),
});
const task = createRoute({
  getParentRoute: () => frame,
  path: '/tasks/$id',
  validateSearch: address((raw) => ({ remarks: remarksIn(raw) })),
  component: lazyRouteComponent(() => arrived(import('../../features/tasks/task-page')), 'TaskPage'),
});

export const tasksRoutes = [tasks, newTask, task] as const;
