import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Hidden } from '../../ui/query-state';
import { accountRoutes } from './account';
import { administrationRoutes } from './administration';
import { agenciesRoutes } from './agencies';
import { agreementsRoutes } from './agreements';
import { councilRoutes } from './council';
import { kpisRoutes } from './kpis';
import { importsRoutes } from './imports';
import { notificationsRoutes } from './notifications';
import { openRoutes } from './open';
import { organisationsRoutes } from './organisations';
import { programmesRoutes } from './programmes';
import { reportsRoutes } from './reports';
import { strategiesRoutes } from './strategies';
import { revisionsRoutes } from './revisions';
import { tasksRoutes } from './tasks';
import { arrived, frame, root } from './frame';

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => arrived(import('../../features/home/home-page')), 'HomePage'),
});
const help = createRoute({
  getParentRoute: () => frame,
  path: '/help',
  component: lazyRouteComponent(() => arrived(import('../../features/help/help-page')), 'HelpPage'),
});

/** An address that leads nowhere: the same words as for a page one may not see, with the menu at hand. */
const unknown = createRoute({ getParentRoute: () => frame, path: '$', component: Hidden });

/** One file a room; its pages are added there. */
export const routeTree = root.addChildren([
  ...openRoutes,
  frame.addChildren([
    home,
    ...programmesRoutes,
    ...revisionsRoutes,
    ...tasksRoutes,
    ...councilRoutes,
    ...kpisRoutes,
    ...reportsRoutes,
    ...notificationsRoutes,
    ...accountRoutes,
    ...organisationsRoutes,
    ...strategiesRoutes,
    ...agreementsRoutes,
    ...agenciesRoutes,
    ...importsRoutes,
    ...administrationRoutes,
    help,
    unknown,
  ]),
]);
