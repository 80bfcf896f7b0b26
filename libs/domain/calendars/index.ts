import { CalendarFeedsController } from './calendar-feeds.controller.js';

export { calendarFeedEvents } from './calendar-feed.events.js';
export { CalendarsModule } from './calendars.module.js';
export const calendarsControllers = [CalendarFeedsController];
