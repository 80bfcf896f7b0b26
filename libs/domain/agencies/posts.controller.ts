import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Requires } from '@domain/access';
import { Answers, AnswersJson, day } from '@platform/http';
import { closedDays } from '@platform/time';
import { PostsQuery } from './posts.query.js';
import { agencySchema, calendarView, postList } from './session.schemas.js';

const postListQuery = z.strictObject({
  agency: agencySchema.optional(),
  assignable: z.enum(['true', 'false']).default('false'),
});

@ApiTags('posts')
@Controller()
export class PostsController {
  constructor(private readonly posts: PostsQuery) {}

  @Get('posts')
  @Requires('post.read')
  @AnswersJson(postList)
  async list(@Query({ schema: postListQuery }) query: z.infer<typeof postListQuery>): Promise<string> {
    return this.posts.list(query.agency ?? null, query.assignable === 'true');
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
