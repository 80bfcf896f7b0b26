import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { SHOWN_STATES } from '../../features/revisions/revisions.api';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

/** A day in the address; anything else is dropped. */
function dayIn(raw: Record<string, unknown>, key: string): string | undefined {
  const value = textIn(raw, key);
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
}

const revisions = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/revisions',
  validateSearch: address((raw) => ({
    state: oneOf(raw, 'state', SHOWN_STATES),
    on: dayIn(raw, 'on'),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/revisions/revisions-page')),
    'RevisionsPage',
  ),
});
const revision = createRoute({
  getParentRoute: () => frame,
  path: '/revisions/$id',
  component: lazyRouteComponent(
    () => arrived(import('../../features/revisions/revision-page')),
    'RevisionPage',
  ),
});
const lineage = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/lineage',
  component: lazyRouteComponent(() => arrived(import('../../features/lineage/lineage-page')), 'LineagePage'),
});
const changes = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/changes',
  validateSearch: address((raw) => ({ from: dayIn(raw, 'from'), to: dayIn(raw, 'to') })),
  component: lazyRouteComponent(() => arrived(import('../../features/changes/changes-page')), 'ChangesPage'),
});
const dataIssues = createRoute({
  getParentRoute: () => frame,
  path: '/data-issues',
  validateSearch: address((raw) => ({
    programme: textIn(raw, 'programme'),
    state: oneOf(raw, 'state', ['open', 'ruled']),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/data-issues/data-issues-page')),
    'DataIssuesPage',
  ),
});

export const revisionsRoutes = [revisions, revision, lineage, changes, dataIssues] as const;
