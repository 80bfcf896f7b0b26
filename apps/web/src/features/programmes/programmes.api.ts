import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useMay } from '../../api/session';
import type { CountedProgramme, Programme, TaskCount } from '../../api/types';

export const programmesQuery = queryOptions({
  queryKey: ['programmes'],
  staleTime: 60_000,
  queryFn: () => answer(api.GET('/api/v1/programmes')),
});

export function programmeQuery(code: string) {
  return queryOptions({
    queryKey: ['programmes', code],
    queryFn: () => answer(api.GET('/api/v1/programmes/{code}', { params: { path: { code } } })),
  });
}

export function progressQuery(code: string) {
  return queryOptions({
    queryKey: ['programmes', code, 'progress'],
    staleTime: 60_000,
    queryFn: () => answer(api.GET('/api/v1/programmes/{code}/progress', { params: { path: { code } } })),
  });
}

export function initiativeQuery(id: string) {
  return queryOptions({
    queryKey: ['initiatives', id],
    queryFn: () => answer(api.GET('/api/v1/initiatives/{id}', { params: { path: { id } } })),
  });
}

function taskCountsQuery(code: string) {
  return queryOptions({
    queryKey: ['tasks', 'counts', code],
    queryFn: () => answer(api.GET('/api/v1/task-counts', { params: { query: { programme: code } } })),
  });
}

function counted(programme: Programme, counts: TaskCount[]): CountedProgramme {
  const byInitiative = new Map(counts.map((count) => [count.initiativeId, count]));
  const themes = programme.themes.map((theme) => ({
    ...theme,
    initiatives: theme.initiatives.map((row) => ({
      ...row,
      openTasks: byInitiative.get(row.id)?.unfinished ?? 0,
      overdueTasks: byInitiative.get(row.id)?.overdue ?? 0,
    })),
  }));
  const overdue = themes.flatMap((theme) => theme.initiatives).filter((row) => row.overdueTasks > 0).length;
  return { ...programme, themes, counts: { ...programme.counts, overdue } };
}

/** The programme with what is unfinished under each initiative; who may not read tasks sees none. */
export function useProgramme(code: string | undefined): UseQueryResult<CountedProgramme> {
  const may = useMay();
  const enabled = code !== undefined;
  const counts = useQuery({ ...taskCountsQuery(code ?? ''), enabled: enabled && may('task.read') });
  return useQuery({
    ...programmeQuery(code ?? ''),
    enabled,
    select: (programme) => counted(programme, counts.data?.items ?? []),
  });
}

export function decisionsQuery(initiative: string) {
  return queryOptions({
    queryKey: ['meetings', 'decisions', initiative],
    queryFn: () => answer(api.GET('/api/v1/decisions', { params: { query: { initiative } } })),
  });
}

const TASKS_SHOWN = 50;
export function initiativeTasksQuery(initiative: string) {
  return queryOptions({
    queryKey: ['tasks', 'of-initiative', initiative],
    queryFn: () =>
      answer(
        api.GET('/api/v1/tasks', {
          params: { query: { view: 'all', state: 'unfinished', initiative, limit: TASKS_SHOWN } },
        }),
      ),
  });
}
