import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, root } from './frame';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: address((raw) => ({
    return: textIn(raw, 'return'),
    expired: oneOf(raw, 'expired', ['true']),
  })),
  component: lazyRouteComponent(() => arrived(import('../../features/access/sign-in-page')), 'SignInPage'),
});
const secondStep = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/code',
  validateSearch: address((raw) => ({ return: textIn(raw, 'return') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/access/second-step-page')),
    'SecondStepPage',
  ),
});
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => arrived(import('../../features/access/reset-page')), 'ResetPage'),
});
const resetConfirm = createRoute({
  getParentRoute: () => root,
  path: '/reset-confirm',
  component: lazyRouteComponent(
    () => arrived(import('../../features/access/reset-confirm-page')),
    'ResetConfirmPage',
  ),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(
    () => arrived(import('../../features/access/invitation-page')),
    'InvitationPage',
  ),
});
const providerCallback = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/callback/$agency',
  component: lazyRouteComponent(
    () => arrived(import('../../features/access/provider-callback-page')),
    'ProviderCallbackPage',
  ),
});

const openData = createRoute({
  getParentRoute: () => root,
  path: '/open-data',
  component: lazyRouteComponent(
    () => arrived(import('../../features/open-data/open-data-page')),
    'OpenDataPage',
  ),
});

export const openRoutes = [
  signIn,
  secondStep,
  reset,
  resetConfirm,
  invitation,
  providerCallback,
  openData,
] as const;
