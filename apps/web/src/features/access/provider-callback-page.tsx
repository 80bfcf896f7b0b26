import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client';
import type { Agency } from '../../api/types';
import { useText } from '../../text/language';
import { useTitle } from '../../ui/page';
import { ProviderFailure } from './provider-failure';

const route = getRouteApi('/sign-in/callback/$agency');

/** Where the provider sends the browser back to: passes the answer on once, and goes where the person wanted to go. */
export function ProviderCallbackPage(): ReactNode {
  const { providers } = useText();
  useTitle(providers.comingBack);
  const agency: Agency = route.useParams().agency === 'city' ? 'city' : 'prefecture';
  const queryClient = useQueryClient();
  const router = useRouter();
  // Read once: the address is cleared, so that the answer does not stay in the history.
  const [response] = useState(() => window.location.search.slice(1) || '-');
  const completion = useQuery({
    queryKey: ['provider-sign-in', agency, response],
    queryFn: () => {
      window.history.replaceState(window.history.state, '', window.location.pathname);
      return answer(api.POST('/api/v1/provider-sign-ins/completion', { body: { agency, response } }));
    },
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const { data } = completion;
  useEffect(() => {
    if (!data) return;
    // Nothing that the person before has read may stay on the screen of the next one.
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== 'installation' });
    router.history.replace(data.returnTo);
  }, [data, queryClient, router]);
  return (
    <main className="mx-auto w-full max-w-xl px-4 py-10 md:px-8 md:py-16">
      <h1 className="mb-4 text-std-22B-150">
        {completion.isError ? providers.failedTitle : providers.comingBack}
      </h1>
      {completion.isError ? (
        <>
          <ProviderFailure error={completion.error} />
          <Link to="/sign-in">{providers.again}</Link>
        </>
      ) : (
        <p role="status">{providers.checking}</p>
      )}
    </main>
  );
}
