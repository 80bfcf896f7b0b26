import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const chart = createRoute({
  getParentRoute: () => frame,
  path: '/chart',
  validateSearch: address((raw) => ({ on: textIn(raw, 'on') })),
  component: lazyRouteComponent(() => arrived(import('../../features/agencies/chart-page')), 'ChartPage'),
});
const people = createRoute({
  getParentRoute: () => frame,
  path: '/people',
  validateSearch: address((raw) => ({
    q: textIn(raw, 'q'),
    agency: oneOf(raw, 'agency', ['prefecture', 'city', 'external']),
    state: oneOf(raw, 'state', ['no_post', 'no_account', 'disabled', 'no_second_factor']),
  })),
  component: lazyRouteComponent(() => arrived(import('../../features/agencies/people-page')), 'PeoplePage'),
});
const person = createRoute({
  getParentRoute: () => frame,
  path: '/people/$id',
  component: lazyRouteComponent(() => arrived(import('../../features/agencies/person-page')), 'PersonPage'),
});
const personAccount = createRoute({
  getParentRoute: () => frame,
  path: '/people/$id/account',
  component: lazyRouteComponent(
    () => arrived(import('../../features/account/person-account-page')),
    'PersonAccountPage',
  ),
});
const vacantPosts = createRoute({
  getParentRoute: () => frame,
  path: '/vacant-posts',
  component: lazyRouteComponent(
    () => arrived(import('../../features/agencies/vacant-posts-page')),
    'VacantPostsPage',
  ),
});
const department = createRoute({
  getParentRoute: () => frame,
  path: '/departments/$id',
  component: lazyRouteComponent(
    () => arrived(import('../../features/agencies/department-page')),
    'DepartmentPage',
  ),
});
const post = createRoute({
  getParentRoute: () => frame,
  path: '/posts/$id',
  component: lazyRouteComponent(() => arrived(import('../../features/agencies/post-page')), 'PostPage'),
});
const transfers = createRoute({
  getParentRoute: () => frame,
  path: '/transfers',
  component: lazyRouteComponent(
    () => arrived(import('../../features/transfers/transfers-page')),
    'TransfersPage',
  ),
});
const newTransfer = createRoute({
  getParentRoute: () => frame,
  path: '/transfers/new',
  component: lazyRouteComponent(
    () => arrived(import('../../features/transfers/new-transfer-page')),
    'NewTransferPage',
  ),
});
const myHandOvers = createRoute({
  getParentRoute: () => frame,
  path: '/transfers/mine',
  component: lazyRouteComponent(
    () => arrived(import('../../features/transfers/my-hand-overs-page')),
    'MyHandOversPage',
  ),
});
const transfer = createRoute({
  getParentRoute: () => frame,
  path: '/transfers/$id',
  validateSearch: address((raw) => ({
    show: oneOf(raw, 'show', ['problems', 'leaving', 'coming', 'open']),
    row: textIn(raw, 'row'),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/transfers/transfer-page')),
    'TransferPage',
  ),
});
const transferReceipt = createRoute({
  getParentRoute: () => frame,
  path: '/transfers/receipts/$id',
  component: lazyRouteComponent(
    () => arrived(import('../../features/transfers/receipt-page')),
    'ReceiptPage',
  ),
});

export const agenciesRoutes = [
  chart,
  people,
  person,
  personAccount,
  vacantPosts,
  department,
  post,
  transfers,
  newTransfer,
  myHandOvers,
  transfer,
  transferReceipt,
] as const;
