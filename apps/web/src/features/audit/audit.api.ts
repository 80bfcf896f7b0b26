import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

export const PERIODS = ['today', 'week', 'month', 'year'] as const;
export type Period = (typeof PERIODS)[number];
export const AGENCIES = ['prefecture', 'city', 'none'] as const;
export const ACTING = ['session', 'token', 'job', 'command'] as const;

/** What narrows the list and the export alike; days are civil days. */
export interface AuditFilter {
  from: string;
  to: string;
  agency?: (typeof AGENCIES)[number] | undefined;
  who?: string | undefined;
  kind?: string | undefined;
  type?: string | undefined;
  record?: string | undefined;
  actingBy?: (typeof ACTING)[number] | undefined;
}

/** Only what was chosen. */
function chosen(filter: AuditFilter) {
  const { from, to, agency, who, kind, type, record, actingBy } = filter;
  return {
    from,
    to,
    ...(agency ? { agency } : {}),
    ...(who ? { who } : {}),
    ...(kind ? { kind } : {}),
    ...(type ? { type } : {}),
    ...(record ? { record } : {}),
    ...(actingBy ? { actingBy } : {}),
  };
}

export function auditEventsQuery(filter: AuditFilter) {
  return infiniteQueryOptions({
    queryKey: ['audit', 'events', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/audit/events', {
          params: { query: { ...chosen(filter), ...(pageParam === undefined ? {} : { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function auditEventQuery(id: string) {
  return queryOptions({
    queryKey: ['audit', 'event', id],
    queryFn: () => answer(api.GET('/api/v1/audit/events/{id}', { params: { path: { id } } })),
  });
}

export const auditTypesQuery = queryOptions({
  queryKey: ['audit', 'types'],
  staleTime: Infinity,
  queryFn: () => answer(api.GET('/api/v1/audit/types')),
});

export function exportAddress(filter: AuditFilter, format: 'csv' | 'json'): string {
  return `/api/v1/audit/export?${new URLSearchParams({ ...chosen(filter), format }).toString()}`;
}

const LOOK_AGAIN_MS = 1_500;

export const integrityQuery = queryOptions({
  queryKey: ['audit', 'integrity'],
  queryFn: () => answer(api.GET('/api/v1/audit/integrity')),
  refetchInterval: (query) => {
    const state = query.state.data?.last?.state;
    return state === 'queued' || state === 'running' || state === 'failed' ? LOOK_AGAIN_MS : false;
  },
});

export function useVerify() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/audit/verifications', { body: {} })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['audit', 'integrity'] }),
  });
}
