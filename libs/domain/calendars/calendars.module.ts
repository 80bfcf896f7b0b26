import { Module } from '@nestjs/common';
import { AccountsModule } from '@domain/accounts';
import { CalendarEntriesQuery } from './calendar-entries.query.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { RevokeFeedOfNewPassword } from './revoke-feed-of-new-password.js';

@Module({
  imports: [AccountsModule],
  providers: [CalendarEntriesQuery, CalendarFeedsService, RevokeFeedOfNewPassword],
  exports: [CalendarEntriesQuery, CalendarFeedsService],
})
export class CalendarsModule {}
