import { createHash } from 'node:crypto';
import { Body, Controller, Delete, Get, Headers, HttpStatus, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { RequiresRecentProof } from '@domain/accounts';
import { CONFIG, type Config } from '@platform/config';
import { NotFound } from '@platform/errors';
import { Answers, AnswersFile, AnswersNothing, KeepsNoAnswer } from '@platform/http';
import { CalendarEntriesQuery } from './calendar-entries.query.js';
import {
  type CalendarFeed,
  calendarFeed,
  feedFile,
  type MadeCalendarFeed,
  madeCalendarFeed,
} from './calendar-feed.schemas.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { calendarText } from './calendar-text.js';

@ApiTags('calendars')
@Controller()
export class CalendarFeedsController {
  constructor(
    private readonly feeds: CalendarFeedsService,
    private readonly entries: CalendarEntriesQuery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('calendar-feed')
  @Requires('account.own')
  @Answers(calendarFeed)
  async own(@CurrentActor() actor: Actor): Promise<CalendarFeed> {
    return this.feeds.own(actor);
  }

  @Post('calendar-feed')
  @Requires('account.own')
  @RequiresRecentProof()
  @KeepsNoAnswer()
  @Answers(madeCalendarFeed, 201)
  async make(
    @CurrentActor() actor: Actor,
    @Body({ schema: z.strictObject({}).optional() }) _input: unknown,
  ): Promise<MadeCalendarFeed> {
    return this.feeds.make(actor);
  }

  @Delete('calendar-feed')
  @Requires('account.own')
  @AnswersNothing()
  async revoke(@CurrentActor() actor: Actor): Promise<void> {
    await this.feeds.revoke(actor);
  }

  /** For calendar programs, which cannot sign in: the address is the secret. */
  @Get('calendar-feeds/:file')
  @Requires('calendar_feed.read')
  @AnswersFile('Due days and meetings of one person (iCalendar, RFC 5545)', 'text/calendar')
  async read(
    @Param('file', { schema: feedFile }) file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string | undefined> {
    const found = await this.entries.find(file.slice(0, -'.ics'.length));
    if (found === null) throw new NotFound();
    const { entries, now } = found;
    const etag = `"${createHash('sha256').update(JSON.stringify(entries)).digest('base64url')}"`;
    response.setHeader('ETag', etag);
    if (known === etag) {
      response.status(HttpStatus.NOT_MODIFIED);
      return undefined;
    }
    response.setHeader('Content-Type', 'text/calendar; charset=utf-8');
    return calendarText(entries, this.config.publicUrl, now);
  }
}
