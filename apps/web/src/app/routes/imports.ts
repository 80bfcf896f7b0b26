import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, textIn } from '../search';
import { arrived, frame } from './frame';

const importForms = [
  'initiatives',
  'indicators',
  'targets',
  'measurements',
  'agreements',
  'organisations',
  'programme',
] as const;

const imports = createRoute({
  getParentRoute: () => frame,
  path: '/imports',
  /** The form of the file that somebody comes to send. */
  validateSearch: address((raw) => ({ form: oneOf(raw, 'form', importForms) })),
  component: lazyRouteComponent(() => arrived(import('../../features/imports/imports-page')), 'ImportsPage'),
});
const importRun = createRoute({
  getParentRoute: () => frame,
  path: '/imports/$id',
  validateSearch: address((raw) => ({
    head: textIn(raw, 'head'),
    kind: oneOf(raw, 'kind', ['conflict', 'change', 'create']),
  })),
  component: lazyRouteComponent(() => arrived(import('../../features/imports/import-page')), 'ImportPage'),
});

export const importsRoutes = [imports, importRun];
