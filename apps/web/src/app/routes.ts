import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { asApiError } from '../api/problem';
import { installationQuery, sessionQuery } from '../api/session';
import { Broken, PageAway } from './broken';
import { Hidden } from '../ui/query-state';
import { address, oneOf, textIn } from './search';
import { Shell } from './shell/shell';

/**
 * A page whose script does not arrive (the server is away) shows our own words: the router would reload the whole page,
 * and end in the browser's error page.
 */
async function arrived<Module>(script: Promise<Module>): Promise<Module> {
  try {
    return await script;
  } catch (cause) {
    throw new PageAway(cause);
  }
}

export interface RouterContext {
  queryClient: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({
  errorComponent: Broken,
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: address((raw) => ({
    return: textIn(raw, 'return'),
    expired: oneOf(raw, 'expired', ['true']),
  })),
  component: lazyRouteComponent(() => arrived(import('../features/access/sign-in-page')), 'SignInPage'),
});

/** Everything behind the sign-in: loads the session first, or leads to the sign-in and back. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'app',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      await Promise.all([
        context.queryClient.query({ ...sessionQuery, staleTime: 'static' }),
        context.queryClient.query({ ...installationQuery, staleTime: 'static' }),
      ]);
    } catch (error) {
      if (asApiError(error).status !== 401) throw error;
      redirect({
        to: '/sign-in',
        search: location.href === '/' ? {} : { return: location.href },
        throw: true,
      });
    }
  },
});

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => arrived(import('../features/home/home-page')), 'HomePage'),
});
const programmes = createRoute({
  getParentRoute: () => frame,
  path: '/programmes',
  component: lazyRouteComponent(
    () => arrived(import('../features/programmes/programmes-page')),
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
  })),
  component: lazyRouteComponent(
    () => arrived(import('../features/programmes/programme-page')),
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
    () => arrived(import('../features/programmes/progress-page')),
    'ProgressPage',
  ),
});
const initiative = createRoute({
  getParentRoute: () => frame,
  path: '/initiatives/$id',
  component: lazyRouteComponent(
    () => arrived(import('../features/programmes/initiative-page')),
    'InitiativePage',
  ),
});
const tasks = createRoute({
  getParentRoute: () => frame,
  path: '/tasks',
  validateSearch: address((raw) => ({
    view: oneOf(raw, 'view', ['mine', 'asked', 'agency', 'all']),
    as: oneOf(raw, 'as', ['board', 'list']),
    state: oneOf(raw, 'state', ['open', 'in_progress', 'blocked', 'done', 'cancelled', 'unfinished', 'any']),
    overdue: oneOf(raw, 'overdue', ['true']),
    initiative: textIn(raw, 'initiative'),
    task: textIn(raw, 'task'),
  })),
  component: lazyRouteComponent(() => arrived(import('../features/tasks/tasks-page')), 'TasksPage'),
});
const newTask = createRoute({
  getParentRoute: () => frame,
  path: '/tasks/new',
  validateSearch: address((raw) => ({ initiative: textIn(raw, 'initiative') })),
  component: lazyRouteComponent(() => arrived(import('../features/tasks/new-task-page')), 'NewTaskPage'),
});
const task = createRoute({
  getParentRoute: () => frame,
  path: '/tasks/$id',
  component: lazyRouteComponent(() => arrived(import('../features/tasks/task-page')), 'TaskPage'),
});
const meetings = createRoute({
  getParentRoute: () => frame,
  path: '/meetings',
  validateSearch: address((raw) => ({ fy: textIn(raw, 'fy') })),
  component: lazyRouteComponent(() => arrived(import('../features/council/meetings-page')), 'MeetingsPage'),
});
const newMeeting = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/new',
  component: lazyRouteComponent(
    () => arrived(import('../features/council/new-meeting-page')),
    'NewMeetingPage',
  ),
});
const meeting = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/$id',
  validateSearch: address((raw) => ({
    tab: oneOf(raw, 'tab', ['minutes', 'versions', 'attendance']),
    item: textIn(raw, 'item'),
    version: textIn(raw, 'version'),
  })),
  component: lazyRouteComponent(() => arrived(import('../features/council/meeting-page')), 'MeetingPage'),
});
const reports = createRoute({
  getParentRoute: () => frame,
  path: '/reports',
  validateSearch: address((raw) => ({ run: textIn(raw, 'run'), add: oneOf(raw, 'add', ['schedule']) })),
  component: lazyRouteComponent(() => arrived(import('../features/reports/reports-page')), 'ReportsPage'),
});
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
    () => arrived(import('../features/notifications/deliveries-page')),
    'DeliveriesPage',
  ),
});
const mailbox = createRoute({
  getParentRoute: () => frame,
  path: '/mailbox',
  component: lazyRouteComponent(
    () => arrived(import('../features/notifications/mailbox-page')),
    'MailboxPage',
  ),
});
const mail = createRoute({
  getParentRoute: () => frame,
  path: '/mailbox/$id',
  component: lazyRouteComponent(() => arrived(import('../features/notifications/mail-page')), 'MailPage'),
});
const help = createRoute({
  getParentRoute: () => frame,
  path: '/help',
  component: lazyRouteComponent(() => arrived(import('../features/help/help-page')), 'HelpPage'),
});

/** An address that leads nowhere: the same words as for a page one may not see, with the menu at hand. */
const unknown = createRoute({ getParentRoute: () => frame, path: '$', component: Hidden });

export const routeTree = root.addChildren([
  signIn,
  frame.addChildren([
    home,
    programmes,
    programme,
    progress,
    initiative,
    tasks,
    newTask,
    task,
    meetings,
    newMeeting,
    meeting,
    reports,
    deliveries,
    mailbox,
    mail,
    help,
    unknown,
  ]),
]);
