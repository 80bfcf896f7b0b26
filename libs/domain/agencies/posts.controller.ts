import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { type Agency, Requires } from '@domain/access';
import { Answers, AnswersJson, day } from '@platform/http';
import { closedDays } from '@platform/time';
import { PostsQuery } from './posts.query.js';
import { agencySchema, calendarView, postList } from './session.schemas.js';

@ApiTags('posts')
@Controller()
export class PostsController {
  constructor(private readonly posts: PostsQuery) {}

  @Get('posts')
  @Requires('post.read')
  @AnswersJson(postList)
  async list(
    @Query({ schema: z.strictObject({ agency: agencySchema.optional() }) }) query: { agency?: Agency },
  ): Promise<string> {
    return this.posts.list(query.agency ?? null);
  }

  @Get('calendar')
  @Requires('calendar.read')
  @Answers(calendarView)
  calendar(
    @Query({ schema: z.strictObject({ from: day, to: day }) }) query: { from: string; to: string },
  ): z.infer<typeof calendarView> {
    return { closedDays: closedDays(query.from, query.to) };
  }
}
