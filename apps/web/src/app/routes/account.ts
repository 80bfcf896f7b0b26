import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf } from '../search';
import { arrived, frame } from './frame';

const account = createRoute({
  getParentRoute: () => frame,
  path: '/account',
  validateSearch: address((raw) => ({ tab: oneOf(raw, 'tab', ['second-factor', 'sessions', 'calendar']) })),
  component: lazyRouteComponent(() => arrived(import('../../features/account/account-page')), 'AccountPage'),
});
const accessTokens = createRoute({
  getParentRoute: () => frame,
  path: '/account/tokens',
  validateSearch: address((raw) => ({ add: oneOf(raw, 'add', ['token']) })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/account/access-tokens-page')),
    'AccessTokensPage',
  ),
});
const identities = createRoute({
  getParentRoute: () => frame,
  path: '/account/identities',
  component: lazyRouteComponent(
    () => arrived(import('../../features/account/identities-page')),
    'IdentitiesPage',
  ),
});

export const accountRoutes = [account, accessTokens, identities] as const;
