import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { Task, TaskState } from '../../api/types';

export type View = 'mine' | 'asked' | 'agency' | 'all';
export interface TaskFilter {
  view: View;
  state: TaskState | 'unfinished' | 'any';
  overdue: boolean;
  initiative: string | undefined;
}
export type TaskAct = 'start' | 'block' | 'unblock' | 'complete' | 'reopen' | 'cancel';
export const ACTS_WITH_REASON = ['block', 'reopen', 'cancel'] as const;
export type ActWithReason = (typeof ACTS_WITH_REASON)[number];

export function needsReason(act: TaskAct): act is ActWithReason {
  return (ACTS_WITH_REASON as readonly TaskAct[]).includes(act);
}

export function tasksQuery(filter: TaskFilter) {
  return infiniteQueryOptions({
    queryKey: ['tasks', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/tasks', {
          params: {
            query: {
              view: filter.view,
              state: filter.state,
              limit: 50,
              ...(filter.overdue ? { overdue: 'true' } : {}),
              ...(filter.initiative === undefined ? {} : { initiative: filter.initiative }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/tasks/{id}', { params: { path: { id } } })),
  });
}

function act(id: string, name: TaskAct, reason: string): Promise<Task> {
  const params = { path: { id } };
  switch (name) {
    case 'start':
      return answer(api.POST('/api/v1/tasks/{id}/starting', { params, body: {} }));
    case 'block':
      return answer(api.POST('/api/v1/tasks/{id}/blocking', { params, body: { reason } }));
    case 'unblock':
      return answer(api.POST('/api/v1/tasks/{id}/unblocking', { params, body: {} }));
    case 'complete':
      return answer(api.POST('/api/v1/tasks/{id}/completion', { params, body: {} }));
    case 'reopen':
      return answer(api.POST('/api/v1/tasks/{id}/reopening', { params, body: { reason } }));
    case 'cancel':
      return answer(api.POST('/api/v1/tasks/{id}/cancellation', { params, body: { reason } }));
  }
}

/** A changed task stands in every list; those are read again. */
function useTaskChange<V>(change: (input: V) => Promise<Task>): UseMutationResult<Task, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: (task) => {
      queryClient.setQueryData(taskQuery(task.id).queryKey, task);
      for (const key of ['tasks', 'my-work', 'initiatives', 'programmes', 'meetings']) {
        void queryClient.invalidateQueries({
          queryKey: [key],
          predicate: (query) => query.queryKey[2] !== task.id,
        });
      }
    },
  });
}

export function useTaskAct() {
  return useTaskChange((input: { id: string; act: TaskAct; reason: string }) =>
    act(input.id, input.act, input.reason),
  );
}

export interface NewTask {
  title: string;
  description: string;
  dueOn: string;
  assigneePostId: string;
  initiativeId: string;
}
export function useOpenTask() {
  return useTaskChange(({ initiativeId, ...task }: NewTask) =>
    answer(
      api.POST('/api/v1/tasks', { body: { ...task, ...(initiativeId === '' ? {} : { initiativeId }) } }),
    ),
  );
}

export interface TaskEdit {
  title: string;
  description: string;
  dueOn: string;
}
export function useEditTask(id: string) {
  return useTaskChange(({ edit, version }: { edit: TaskEdit; version: number }) =>
    answer(
      api.PATCH('/api/v1/tasks/{id}', { params: { path: { id }, header: ifMatch(version) }, body: edit }),
    ),
  );
}

export function useReassignTask(id: string) {
  return useTaskChange((postId: string) =>
    answer(api.POST('/api/v1/tasks/{id}/assignments', { params: { path: { id } }, body: { postId } })),
  );
}
