import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { KINDS } from '../../features/organisations/organisations.api';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const organisations = createRoute({
  getParentRoute: () => frame,
  path: '/organisations',
  validateSearch: address((raw) => ({
    q: textIn(raw, 'q'),
    kind: oneOf(raw, 'kind', KINDS),
    subkind: textIn(raw, 'subkind'),
    ended: oneOf(raw, 'ended', ['true']),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/organisations/organisations-page')),
    'OrganisationsPage',
  ),
});
const organisation = createRoute({
  getParentRoute: () => frame,
  path: '/organisations/$id',
  validateSearch: address((raw) => ({ on: textIn(raw, 'on') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/organisations/organisation-page')),
    'OrganisationPage',
  ),
});

export const organisationsRoutes = [organisations, organisation] as const;
