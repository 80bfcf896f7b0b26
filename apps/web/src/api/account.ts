import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => answer(api.GET('/api/v1/account')),
});

/** Proves within the session that it is still the same person; sensitive acts are open for ten minutes then. */
export function useProve() {
  return useMutation({
    mutationFn: (proof: { password: string } | { code: string }) =>
      answer(api.POST('/api/v1/session/proof', { body: proof })),
  });
}

/** An act on the own account, after which it is read again. */
export function useAccountAct<Input, Output>(act: (input: Input) => Promise<Output>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: accountQuery.queryKey });
      void queryClient.invalidateQueries({ queryKey: ['sessions'] });
    },
  });
}
