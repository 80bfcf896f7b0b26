import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { TokenScope } from '../../api/types';

export const tokensQuery = infiniteQueryOptions({
  queryKey: ['access-tokens', 'list'],
  initialPageParam: undefined as string | undefined,
  queryFn: ({ pageParam }) =>
    answer(
      api.GET('/api/v1/access-tokens', {
        params: { query: pageParam === undefined ? {} : { cursor: pageParam } },
      }),
    ),
  getNextPageParam: (page) => page.nextCursor ?? undefined,
});

export const tokenChoicesQuery = queryOptions({
  queryKey: ['access-tokens', 'choices'],
  queryFn: () => answer(api.GET('/api/v1/access-tokens/choices')),
});

export interface NewToken {
  name: string;
  scopes: TokenScope[];
  postId: string;
  days: number;
}

/** The answer holds the secret, so it is kept in no cache. `run` asks for a proof first where one is needed. */
export function useMakeToken(run: <T>(act: () => Promise<T>) => Promise<T>) {
  const queryClient = useQueryClient();
  return useMutation({
    gcTime: 0,
    mutationFn: (body: NewToken) => run(() => answer(api.POST('/api/v1/access-tokens', { body }))),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['access-tokens', 'list'] }),
  });
}

export function useRevokeToken() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.POST('/api/v1/access-tokens/{id}/revocation', { params: { path: { id } }, body: {} })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['access-tokens', 'list'] }),
  });
}
