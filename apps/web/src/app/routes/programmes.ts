import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { initiativeTabs } from '../../features/programmes/initiative-tab-keys';
import { address, oneOf, remarksIn, textIn } from '../search';
import { arrived, frame } from './frame';

const initiativeStates = [
  'draft',
  'proposed',
  'agreed',
  'active',
  'suspended',
  'completed',
  'ended',
  'superseded',
] as const;
const gaps = [
  'owner_unconfirmed',
  'prefecture_department_missing',
  'city_department_missing',
  'prefecture_post_missing',
  'city_post_missing',
  'indicator_missing',
  'entry_missing',
  'marker_unconfirmed',
] as const;

const programmes = createRoute({
  getParentRoute: () => frame,
  path: '/programmes',
  component: lazyRouteComponent(
    () => arrived(import('../../features/programmes/programmes-page')),
    'ProgrammesPage',
  ),
});
const programme = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code',
  validateSearch: address((raw) => ({
    show: oneOf(raw, 'show', ['prefecture', 'city', 'joint', 'unknown', 'gap', 'new', 'overdue']),
    department: textIn(raw, 'department'),
    partner: textIn(raw, 'partner'),
    sdg: textIn(raw, 'sdg'),
    tag: textIn(raw, 'tag'),
    funding: textIn(raw, 'funding'),
    state: oneOf(raw, 'state', initiativeStates),
    gap: oneOf(raw, 'gap', gaps),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/programmes/programme-page')),
    'ProgrammePage',
  ),
});
const progress = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/progress',
  validateSearch: address((raw) => ({
    theme: textIn(raw, 'theme'),
    show: oneOf(raw, 'show', ['unconfirmed']),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/programmes/progress-page')),
    'ProgressPage',
  ),
});
const confirmations = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/confirmations',
  validateSearch: address((raw) => ({ show: oneOf(raw, 'show', ['mine', 'disagreement']) })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/programmes/confirmations-page')),
    'ConfirmationsPage',
  ),
});
const completeness = createRoute({
  getParentRoute: () => frame,
  path: '/programmes/$code/completeness',
  validateSearch: address((raw) => ({ gap: oneOf(raw, 'gap', gaps) })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/programmes/completeness-page')),
    'CompletenessPage',
  ),
});
const initiative = createRoute({
  getParentRoute: () => frame,
  path: '/initiatives/$id',
  validateSearch: address((raw) => ({
    tab: oneOf(raw, 'tab', [...initiativeTabs]),
    remarks: remarksIn(raw),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/programmes/initiative-page')),
    'InitiativePage',
  ),
});

export const programmesRoutes = [
  programmes,
  programme,
  progress,
  confirmations,
  completeness,
  initiative,
] as const;
