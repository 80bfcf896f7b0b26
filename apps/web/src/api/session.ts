import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client';
import type { Installation, Session } from './types';

/** A key of the service's permission table. */
export type Permission = Session['permissions'][number];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  staleTime: 300_000,
  gcTime: Infinity,
  queryFn: () => answer(api.GET('/api/v1/session')),
});

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  staleTime: 300_000,
  queryFn: () => answer(api.GET('/api/v1/installation')),
});

/** Who is signed in. Only for pages inside the frame, which loads the session first. */
export function useSession(): Session {
  const { data } = useQuery(sessionQuery);
  const known = useQueryClient().getQueryData(sessionQuery.queryKey);
  const session = data ?? known;
  if (!session) throw new Error('No session: this page must be inside the frame');
  return session;
}

/** A hint for what to show; the service decides (`can` of each record). */
export function useMay(): (permission: Permission) => boolean {
  const session = useSession();
  return (permission) => session.permissions.includes(permission);
}

/** What this installation offers: the demo cast, the local mailbox. Loaded with the frame. */
export function useInstallation(): Pick<Installation, 'demo' | 'mailbox'> {
  return useQuery(installationQuery).data ?? { demo: false, mailbox: false };
}
