import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const reports = createRoute({
  getParentRoute: () => frame,
  path: '/reports',
  validateSearch: address((raw) => ({ run: textIn(raw, 'run'), add: oneOf(raw, 'add', ['schedule']) })),
  component: lazyRouteComponent(() => arrived(import('../../features/reports/reports-page')), 'ReportsPage'),
});

export const reportsRoutes = [reports] as const;
