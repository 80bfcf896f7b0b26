import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { DeliveryFilter } from '../../api/types';
import { addDays } from '../../ui/dates';

export const PERIODS = ['today', 'yesterday', 'week', 'month', 'all'] as const;
export type Period = (typeof PERIODS)[number];
const DAYS_BACK = { today: 0, yesterday: -1, week: -6, month: -29 };

export interface LedgerFilter {
  state: DeliveryFilter;
  period: Period;
  search: string;
  today: string;
}

export function deliveriesQuery(filter: LedgerFilter) {
  const from = filter.period === 'all' ? undefined : addDays(filter.today, DAYS_BACK[filter.period]);
  return infiniteQueryOptions({
    queryKey: ['deliveries', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/deliveries', {
          params: {
            query: {
              state: filter.state,
              ...(from === undefined ? {} : { from, to: filter.today }),
              ...(filter.search === '' ? {} : { search: filter.search }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export function deliveryQuery(id: string) {
  return queryOptions({
    queryKey: ['deliveries', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/deliveries/{id}', { params: { path: { id } } })),
  });
}

export function useResend(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      answer(api.POST('/api/v1/deliveries/{id}/resending', { params: { path: { id } }, body: { reason } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['deliveries'] }),
  });
}

const QUEUE_POLL_MS = 10_000;
export const queuesQuery = queryOptions({
  queryKey: ['work-queues'],
  refetchInterval: QUEUE_POLL_MS,
  queryFn: () => answer(api.GET('/api/v1/work-queues')),
});

export const mailboxQuery = infiniteQueryOptions({
  queryKey: ['mailbox', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/mailbox', {
        params: { query: pageParam === undefined ? {} : { cursor: pageParam } },
      }),
    ),
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export function mailQuery(id: string) {
  return queryOptions({
    queryKey: ['mailbox', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/mailbox/{id}', { params: { path: { id } } })),
  });
}
