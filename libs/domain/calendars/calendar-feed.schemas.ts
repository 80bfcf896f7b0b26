import { z } from 'zod';

/** `GET /calendar-feeds/:address`: 256 random bits and the ending that calendar programs look for. */
export const feedFile = z.string().regex(/^[\w-]{43}\.ics$/);

export const calendarFeed = z.object({
  /** Null while there is none. */
  feed: z.object({ createdAt: z.string(), lastReadAt: z.string().nullable() }).nullable(),
});
export type CalendarFeed = z.infer<typeof calendarFeed>;

export const madeCalendarFeed = z.object({
  /** The whole address; shown here and never again. */
  address: z.url(),
});
export type MadeCalendarFeed = z.infer<typeof madeCalendarFeed>;
