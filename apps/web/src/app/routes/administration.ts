import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const audit = createRoute({
  getParentRoute: () => frame,
  path: '/audit',
  validateSearch: address((raw) => ({
    period: oneOf(raw, 'period', ['today', 'week', 'month', 'year']),
    agency: oneOf(raw, 'agency', ['prefecture', 'city', 'none']),
    who: textIn(raw, 'who'),
    kind: textIn(raw, 'kind'),
    type: textIn(raw, 'type'),
    record: textIn(raw, 'record'),
    by: oneOf(raw, 'by', ['session', 'token', 'job', 'command']),
    event: textIn(raw, 'event'),
  })),
  component: lazyRouteComponent(() => arrived(import('../../features/audit/audit-page')), 'AuditPage'),
});
const permissionTable = createRoute({
  getParentRoute: () => frame,
  path: '/permission-table',
  validateSearch: address((raw) => ({ role: textIn(raw, 'role'), group: textIn(raw, 'group') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/access/permission-table-page')),
    'PermissionTablePage',
  ),
});
const retention = createRoute({
  getParentRoute: () => frame,
  path: '/retention',
  component: lazyRouteComponent(
    () => arrived(import('../../features/retention/retention-page')),
    'RetentionPage',
  ),
});
const disposalList = createRoute({
  getParentRoute: () => frame,
  path: '/retention/$id',
  validateSearch: address((raw) => ({
    kind: oneOf(raw, 'kind', [
      'task',
      'meeting',
      'report_run',
      'delivery',
      'remark',
      'document',
      'agreement',
      'revision',
      'import_run',
      'transfer_list',
    ]),
    decision: oneOf(raw, 'decision', ['undecided', 'dispose', 'extend', 'transfer', 'hold']),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/retention/disposal-list-page')),
    'DisposalListPage',
  ),
});
const signInSettings = createRoute({
  getParentRoute: () => frame,
  path: '/settings/sign-in',
  validateSearch: address((raw) => ({ claim: textIn(raw, 'claim'), value: textIn(raw, 'value') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/provider/sign-in-settings-page')),
    'SignInSettingsPage',
  ),
});

export const administrationRoutes = [
  audit,
  permissionTable,
  retention,
  disposalList,
  signInSettings,
] as const;
