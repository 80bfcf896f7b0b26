import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
  type UseMutationResult,
} from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { paths } from '../../api/schema.gen';
import type { Indicator, Judgement, MeasurementStatus } from '../../api/types';
import type { FormValues } from '../../ui/form-fields';

type ListQuery = NonNullable<paths['/api/v1/indicators']['get']['parameters']['query']>;
export type IndicatorFilter = Omit<ListQuery, 'cursor' | 'limit'>;
export type CreateIndicator =
  paths['/api/v1/indicators']['post']['requestBody']['content']['application/json'];

export const JUDGEMENTS: Judgement[] = [
  'achieved',
  'on_track',
  'slightly_behind',
  'behind',
  'regressed',
  'missed',
  'not_evaluable',
];
export const STATUSES: MeasurementStatus[] = [
  'provisional',
  'final',
  'unpublished',
  'missing',
  'not_measurable',
];
export const KINDS: Indicator['kind'][] = [
  'level',
  'cumulative',
  'per_year',
  'growth_vs_previous',
  'all_of_n',
  'maintain',
  'balance',
  'undefined',
];
export const BOUNDS = ['exact_as_stated', 'at_least', 'at_most', 'net_zero_or_surplus'] as const;
export const BASELINES = ['given', 'new', 'absent'] as const;

export function indicatorsQuery(filter: IndicatorFilter) {
  return infiniteQueryOptions({
    queryKey: ['indicators', 'list', filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/indicators', {
          params: {
            query: { ...filter, limit: 50, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** The indicators of one initiative; nobody links more than a page of them. */
export function initiativeIndicatorsQuery(initiative: string) {
  return queryOptions({
    queryKey: ['indicators', 'of-initiative', initiative],
    queryFn: () => answer(api.GET('/api/v1/indicators', { params: { query: { initiative, limit: 50 } } })),
  });
}

export function indicatorQuery(id: string) {
  return queryOptions({
    queryKey: ['indicators', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/indicators/{id}', { params: { path: { id } } })),
  });
}

export const ruleSetsQuery = queryOptions({
  queryKey: ['indicators', 'rule-sets'],
  queryFn: () => answer(api.GET('/api/v1/rule-sets', { params: { query: { limit: 50 } } })),
});
type ListOf<P extends '/api/v1/rule-sets' | '/api/v1/masters'> =
  paths[P]['get']['responses'][200]['content']['application/json']['items'][number];
export type RuleSetRow = ListOf<'/api/v1/rule-sets'>;
export type MasterRow = ListOf<'/api/v1/masters'>;
export const mastersQuery = queryOptions({
  queryKey: ['indicators', 'masters'],
  queryFn: () => answer(api.GET('/api/v1/masters', { params: { query: { limit: 50 } } })),
});

/** A change of an indicator; the pages of programmes and strategies show it as well. */
export function useIndicatorChange<T, V = FormValues>(
  change: (values: V) => Promise<T>,
): UseMutationResult<T, Error, V> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => {
      for (const key of ['indicators', 'programmes', 'strategies', 'history', 'joint-acts'])
        void queryClient.invalidateQueries({ queryKey: [key] });
    },
  });
}

export function useCreateIndicator() {
  return useIndicatorChange((body: CreateIndicator) => answer(api.POST('/api/v1/indicators', { body })));
}
