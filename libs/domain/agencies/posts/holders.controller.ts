import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, id } from '@platform/http';
import { endSchema } from '../departments/department.schemas.js';
import { HoldersService } from './holders.service.js';
import { PostQuery } from './post.query.js';
import {
  type AssignPerson,
  assignSchema,
  type PostView,
  postView,
  type VacantPosts,
  vacantPosts,
} from './post.schemas.js';
import { VacantPostsQuery } from './vacant-posts.query.js';

@ApiTags('posts')
@Controller()
export class HoldersController {
  constructor(
    private readonly holders: HoldersService,
    private readonly query: PostQuery,
    private readonly vacant: VacantPostsQuery,
  ) {}

  @Get('vacant-posts')
  @Requires('person.read')
  @Answers(vacantPosts)
  async listVacant(@CurrentActor() actor: Actor): Promise<VacantPosts> {
    return this.vacant.list(actor);
  }

  @Post('posts/:id/holders')
  @Requires('post.manage')
  @Answers(postView, 201)
  async assign(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) postId: string,
    @Body({ schema: assignSchema }) input: AssignPerson,
  ): Promise<PostView> {
    await this.holders.assign(actor, postId, input);
    return this.query.read(actor, postId);
  }

  @Post('post-holders/:id/ending')
  @Requires('post.manage')
  @Answers(postView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) termId: string,
    @Body({ schema: endSchema }) input: { lastDay: string },
  ): Promise<PostView> {
    const { postId } = await this.holders.end(actor, termId, input.lastDay);
    return this.query.read(actor, postId);
  }
}
