import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { answer, api } from '../../api/client';
import { sessionQuery } from '../../api/session';
import type { Session } from '../../api/types';

export interface Credentials {
  loginName: string;
  password: string;
}
type SignInAnswer = Session | { next: 'second_factor' };
export type SignIn = UseMutationResult<SignInAnswer, Error, Credentials>;

/** Goes in as somebody: to where the person wanted to go, and only to an address of this product. */
export function useEnter(returnTo: string | undefined): (session: Session) => void {
  const queryClient = useQueryClient();
  const router = useRouter();
  return (session) => {
    // Nothing that the person before has read may stay on the screen of the next one.
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'installation' });
    queryClient.setQueryData(sessionQuery.queryKey, session);
    router.history.push(returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/');
  };
}

/** Signs in, or leads on to the code of the second factor. */
export function useSignIn(returnTo: string | undefined): SignIn {
  const router = useRouter();
  const enter = useEnter(returnTo);
  return useMutation<SignInAnswer, Error, Credentials>({
    mutationFn: (body) => answer<SignInAnswer>(api.POST('/api/v1/session', { body })),
    onSuccess: (session) => {
      if (!('next' in session)) enter(session);
      else
        void router.navigate({
          to: '/sign-in/code',
          search: returnTo === undefined ? {} : { return: returnTo },
        });
    },
  });
}
