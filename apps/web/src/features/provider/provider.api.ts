import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

export const rulesQuery = queryOptions({
  queryKey: ['provider-rules'],
  queryFn: () => answer(api.GET('/api/v1/provider-rules')),
});

export const refusalsQuery = infiniteQueryOptions({
  queryKey: ['provider-refusals'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/provider-refusals', {
        params: { query: pageParam === undefined ? {} : { cursor: pageParam } },
      }),
    ),
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export function useAddRule() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { claim: string; value: string; postId: string }) =>
      answer(api.POST('/api/v1/provider-rules', { body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  });
}

export function useDeleteRule() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.DELETE('/api/v1/provider-rules/{id}', { params: { path: { id } } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  });
}
