import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../../api/client';
import type { DisposalDecision, DisposalList, RecordKind, RetentionClass } from '../../api/types';

export const classesQuery = queryOptions({
  queryKey: ['retention', 'classes'],
  queryFn: () => answer(api.GET('/api/v1/retention-classes')),
});

export const listsQuery = queryOptions({
  queryKey: ['retention', 'lists'],
  queryFn: () => answer(api.GET('/api/v1/disposal-lists')),
});

export function listQuery(id: string) {
  return queryOptions({
    queryKey: ['retention', 'list', id],
    queryFn: () => answer(api.GET('/api/v1/disposal-lists/{id}', { params: { path: { id } } })),
  });
}

export interface ItemFilter {
  kind: RecordKind | undefined;
  decision: DisposalDecision | 'undecided' | undefined;
}

export function itemsQuery(id: string, filter: ItemFilter) {
  return infiniteQueryOptions({
    queryKey: ['retention', 'items', id, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/disposal-lists/{id}/items', {
          params: {
            path: { id },
            query: {
              ...(filter.kind === undefined ? {} : { kind: filter.kind }),
              ...(filter.decision === undefined ? {} : { decision: filter.decision }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Every number on these pages may change with one decision; after a refusal too, what is shown may be old. */
function useRetentionChange<V>(change: (input: V) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['retention'] }),
  });
}

export function useEditClass({ id, version }: RetentionClass) {
  return useRetentionChange((years: RetentionYears) =>
    answer(
      api.PATCH('/api/v1/retention-classes/{id}', {
        params: { path: { id }, header: ifMatch(version) },
        body: { years },
      }),
    ),
  );
}

export const YEARS = [1, 3, 5, 10, 30] as const;
export type RetentionYears = (typeof YEARS)[number] | null;
export type Decide =
  | { decision: 'dispose' | 'transfer' }
  | { decision: 'hold'; reason: string }
  | { decision: 'extend'; reason: string; years: NonNullable<RetentionYears> };

export function useDecideItem() {
  return useRetentionChange((input: { id: string; version: number; decide: Decide }) =>
    answer(
      api.PATCH('/api/v1/disposal-items/{id}', {
        params: { path: { id: input.id }, header: ifMatch(input.version) },
        body: input.decide,
      }),
    ),
  );
}

export function useDecideList(id: string) {
  return useRetentionChange((input: { kind: RecordKind | undefined; count: number; decide: Decide }) =>
    answer(
      api.POST('/api/v1/disposal-lists/{id}/decisions', {
        params: { path: { id } },
        body: {
          ...(input.kind === undefined ? {} : { kind: input.kind }),
          count: input.count,
          decision: input.decide,
        },
      }),
    ),
  );
}

export function useApproveList({ id, version }: DisposalList) {
  return useRetentionChange((count: number) =>
    answer(
      api.POST('/api/v1/disposal-lists/{id}/approval', {
        params: { path: { id }, header: ifMatch(version) },
        body: { count },
      }),
    ),
  );
}

export function useRelease(id: string) {
  return useRetentionChange((reason: string) =>
    answer(api.POST('/api/v1/disposal-items/{id}/release', { params: { path: { id } }, body: { reason } })),
  );
}
