import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { address, oneOf, remarksIn, textIn } from '../search';
import { arrived, frame } from './frame';

const meetings = createRoute({
  getParentRoute: () => frame,
  path: '/meetings',
  validateSearch: address((raw) => ({ fy: textIn(raw, 'fy') })),
  component: lazyRouteComponent(
    () => arrived(import('../../features/council/meetings-page')),
    'MeetingsPage',
  ),
});
const newMeeting = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/new',
  component: lazyRouteComponent(
    () => arrived(import('../../features/council/new-meeting-page')),
    'NewMeetingPage',
  ),
});
const meeting = createRoute({
  getParentRoute: () => frame,
  path: '/meetings/$id',
  validateSearch: address((raw) => ({
    tab: oneOf(raw, 'tab', ['minutes', 'versions', 'attendance', 'documents', 'remarks', 'history']),
    remarks: remarksIn(raw),
    item: textIn(raw, 'item'),
    version: textIn(raw, 'version'),
  })),
  component: lazyRouteComponent(() => arrived(import('../../features/council/meeting-page')), 'MeetingPage'),
});

export const councilRoutes = [meetings, newMeeting, meeting] as const;
