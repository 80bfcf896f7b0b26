import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { asApiError } from './problem';

type Listener = () => void;

/** One client for all pages; tells `onSignedOut` when any answer says the session has ended. */
export function createQueryClient(onSignedOut: Listener): QueryClient {
  const onError = (error: unknown) => {
    if (asApiError(error).isSignedOut) onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => asApiError(error).isAway && count < 1,
        retryDelay: 800,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}
