import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { asApiError } from '../../api/problem';
import { installationQuery, sessionQuery } from '../../api/session';
import { Broken, PageAway } from '../broken';
import { Shell } from '../shell/shell';

/**
 * A page whose script does not arrive (the server is away) shows our own words: the router would reload the whole page,
 * and end in the browser's error page.
 */
export async function arrived<Module>(script: Promise<Module>): Promise<Module> {
  try {
    return await script;
  } catch (cause) {
    throw new PageAway(cause);
  }
}

export interface RouterContext {
  queryClient: QueryClient;
}

export const root = createRootRouteWithContext<RouterContext>()({
  errorComponent: Broken,
});

/** Everything behind the sign-in: loads the session first, or leads to the sign-in and back. */
export const frame = createRoute({
  getParentRoute: () => root,
  id: 'app',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      const [session] = await Promise.all([
        context.queryClient.query({ ...sessionQuery, staleTime: 'static' }),
        context.queryClient.query({ ...installationQuery, staleTime: 'static' }),
      ]);
      // Nothing else works before the second factor that the duties ask for.
      if (session.mustEnrol && location.pathname !== '/account')
        redirect({ to: '/account', search: { tab: 'second-factor' }, throw: true });
    } catch (error) {
      if (asApiError(error).status !== 401) throw error;
      redirect({
        to: '/sign-in',
        search: location.href === '/' ? {} : { return: location.href },
        throw: true,
      });
    }
  },
});
