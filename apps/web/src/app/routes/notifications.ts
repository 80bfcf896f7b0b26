import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const deliveries = createRoute({
  getParentRoute: () => frame,
  path: '/deliveries',
  validateSearch: address((raw) => ({
    state: oneOf(raw, 'state', ['all', 'accepted', 'skipped', 'unknown', 'failed', 'unfinished']),
    q: textIn(raw, 'q'),
    period: oneOf(raw, 'period', ['today', 'yesterday', 'week', 'month', 'all']),
    delivery: textIn(raw, 'delivery'),
  })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/notifications/deliveries-page')),
    'DeliveriesPage',
  ),
});
const mailbox = createRoute({
  getParentRoute: () => frame,
  path: '/mailbox',
  component: lazyRouteComponent(
    () => arrived(import('../../features/notifications/mailbox-page')),
    'MailboxPage',
  ),
});
const mail = createRoute({
  getParentRoute: () => frame,
  path: '/mailbox/$id',
  component: lazyRouteComponent(() => arrived(import('../../features/notifications/mail-page')), 'MailPage'),
});

export const notificationsRoutes = [deliveries, mailbox, mail] as const;
