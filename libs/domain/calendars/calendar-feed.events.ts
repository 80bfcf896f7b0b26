/** What happens to the address of one's calendar, told of the account; never the address. */
export const calendarFeedEvents = {
  /** {} */
  made: 'calendar_feed.made',
  /** {} */
  revoked: 'calendar_feed.revoked',
} as const;
