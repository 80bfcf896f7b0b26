import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const agreements = createRoute({
  getParentRoute: () => frame,
  path: '/agreements',
  validateSearch: address((raw) => ({
    q: textIn(raw, 'q'),
    agency: oneOf(raw, 'agency', ['prefecture', 'city', 'joint']),
    state: oneOf(raw, 'state', ['draft', 'active', 'auto_renewed', 'expired', 'terminated', 'any']),
    soon: oneOf(raw, 'soon', ['true']),
    gap: oneOf(raw, 'gap', ['true']),
    initiative: textIn(raw, 'initiative'),
    organisation: textIn(raw, 'organisation'),
    on: textIn(raw, 'on'),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/agreements/agreements-page')),
    'AgreementsPage',
  ),
});
const newAgreement = createRoute({
  getParentRoute: () => frame,
  path: '/agreements/new',
  validateSearch: address((raw) => ({ initiative: textIn(raw, 'initiative') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/agreements/new-agreement-page')),
    'NewAgreementPage',
  ),
});
const agreement = createRoute({
  getParentRoute: () => frame,
  path: '/agreements/$id',
  validateSearch: address((raw) => ({ on: textIn(raw, 'on') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/agreements/agreement-page')),
    'AgreementPage',
  ),
});
const editAgreement = createRoute({
  getParentRoute: () => frame,
  path: '/agreements/$id/edit',
  component: lazyRouteComponent(
    () => arrived(import('../../features/agreements/edit-agreement-page')),
    'EditAgreementPage',
  ),
});

export const agreementsRoutes = [agreements, newAgreement, agreement, editAgreement] as const;
