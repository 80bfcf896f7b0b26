import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { Run } from '../../api/types';

export const definitionsQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: () => answer(api.GET('/api/v1/reports')),
});

const POLL_MS = 1_500;
export function isUnfinished(run: Run): boolean {
  return run.state === 'queued' || run.state === 'running' || run.state === 'failed';
}

/** Asked again only while something is being made. */
export const runsQuery = queryOptions({
  queryKey: ['report-runs'],
  queryFn: () => answer(api.GET('/api/v1/report-runs')),
  refetchInterval: ({ state }) => (state.data?.items.some(isUnfinished) ? POLL_MS : false),
});

export function runQuery(id: string) {
  return queryOptions({
    queryKey: ['report-runs', id],
    queryFn: () => answer(api.GET('/api/v1/report-runs/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && !isUnfinished(state.data) ? false : POLL_MS),
  });
}

export const schedulesQuery = queryOptions({
  queryKey: ['report-schedules'],
  queryFn: () => answer(api.GET('/api/v1/report-schedules')),
});

export function useMakeReport() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (programmeCode: string) =>
      answer(
        api.POST('/api/v1/report-runs', { body: { definition: 'progress', programmeCode, format: 'pdf' } }),
      ),
    onSuccess: (run) => {
      queryClient.setQueryData(runQuery(run.id).queryKey, run);
      void queryClient.invalidateQueries({ queryKey: ['report-runs'] });
    },
  });
}

export function useRetryRun(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () =>
      answer(api.POST('/api/v1/report-runs/{id}/retrying', { params: { path: { id } }, body: {} })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['report-runs'] }),
  });
}

export interface NewSchedule {
  programmeCode: string;
  dayOfMonth: number;
  hour: number;
  minute: number;
  recipientPostIds: string[];
}
export function useAddSchedule() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (schedule: NewSchedule) =>
      answer(api.POST('/api/v1/report-schedules', { body: { definition: 'progress', ...schedule } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['report-schedules'] }),
  });
}

export type ScheduleAct = 'pause' | 'resume' | 'remove';
export function useScheduleAct() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ id, act }: { id: string; act: ScheduleAct }): Promise<void> => {
      const params = { path: { id } };
      if (act === 'pause')
        await answer(api.POST('/api/v1/report-schedules/{id}/pausing', { params, body: {} }));
      else if (act === 'resume') {
        await answer(api.POST('/api/v1/report-schedules/{id}/resumption', { params, body: {} }));
      } else await answer(api.DELETE('/api/v1/report-schedules/{id}', { params }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['report-schedules'] }),
  });
}
