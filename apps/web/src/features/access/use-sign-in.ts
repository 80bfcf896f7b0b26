import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { answer, api } from '../../api/client';
import { sessionQuery } from '../../api/session';
import type { Session } from '../../api/types';

export interface Credentials {
  loginName: string;
  password: string;
}
export type SignIn = UseMutationResult<Session, Error, Credentials>;

/** Signs in and goes to where the person wanted to go; only to an address of this product. */
export function useSignIn(returnTo: string | undefined): SignIn {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (body: Credentials) => answer(api.POST('/api/v1/session', { body })),
    onSuccess: (session) => {
      // Nothing that the person before has read may stay on the screen of the next one.
      queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'installation' });
      queryClient.setQueryData(sessionQuery.queryKey, session);
      router.history.push(returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/');
    },
  });
}
