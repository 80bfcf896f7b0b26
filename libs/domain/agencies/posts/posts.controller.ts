import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';
import { type Actor, CurrentActor, Requires, type Role } from '@domain/access';
import { Answers, day, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { closedDays } from '@platform/time';
import { endSchema, type Rename, renameSchema } from '../departments/department.schemas.js';
import { PostQuery } from './post.query.js';
import {
  agencySchema,
  calendarView,
  type CreatePost,
  createPostSchema,
  type EditPost,
  editPostSchema,
  grantRoleSchema,
  type PostList,
  postList,
  type PostView,
  postView,
  roleParam,
} from './post.schemas.js';
import { PostRolesService } from './post-roles.service.js';
import { PostsQuery } from './posts.query.js';
import { PostsService } from './posts.service.js';

const postListQuery = z.strictObject({
  agency: agencySchema.optional(),
  assignable: z.enum(['true', 'false']).default('false'),
});

@ApiTags('posts')
@Controller()
export class PostsController {
  constructor(
    private readonly posts: PostsQuery,
    private readonly query: PostQuery,
    private readonly commands: PostsService,
    private readonly roles: PostRolesService,
  ) {}

  @Get('posts')
  @Requires('post.read')
  @Answers(postList)
  async list(@Query({ schema: postListQuery }) query: z.infer<typeof postListQuery>): Promise<PostList> {
    return this.posts.list(query.agency ?? null, query.assignable === 'true');
  }

  @Get('posts/:id')
  @Requires('post.read')
  @Answers(postView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) postId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostView> {
    return this.answer(actor, postId, response);
  }

  @Post('posts')
  @Requires('post.manage')
  @Answers(postView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createPostSchema }) input: CreatePost,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostView> {
    const created = await this.commands.create(actor, input);
    return this.answer(actor, created.id, response);
  }

  @Patch('posts/:id')
  @Requires('post.manage')
  @NeedsIfMatch()
  @Answers(postView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) postId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editPostSchema }) input: EditPost,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostView> {
    await this.commands.edit(actor, postId, version, input);
    return this.answer(actor, postId, response);
  }

  @Post('posts/:id/renaming')
  @Requires('post.manage')
  @NeedsIfMatch()
  @Answers(postView)
  async rename(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) postId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: renameSchema }) input: Rename,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostView> {
    await this.commands.rename(actor, postId, version, input);
    return this.answer(actor, postId, response);
  }

  @Post('posts/:id/ending')
  @Requires('post.manage')
  @NeedsIfMatch()
  @Answers(postView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) postId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: endSchema }) input: { lastDay: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostView> {
    await this.commands.end(actor, postId, version, input.lastDay);
    return this.answer(actor, postId, response);
  }

  @Post('posts/:id/roles')
  @Requires('role.grant')
  @Answers(postView)
  async grant(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) postId: string,
    @Body({ schema: grantRoleSchema }) input: { role: Role },
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostView> {
    await this.roles.grant(actor, postId, input.role);
    return this.answer(actor, postId, response);
  }

  @Delete('posts/:id/roles/:role')
  @Requires('role.grant')
  @Answers(postView)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) postId: string,
    @Param('role', { schema: roleParam }) role: Role,
    @Res({ passthrough: true }) response: Response,
  ): Promise<PostView> {
    await this.roles.withdraw(actor, postId, role);
    return this.answer(actor, postId, response);
  }

  @Get('calendar')
  @Requires('calendar.read')
  @Answers(calendarView)
  calendar(
    @Query({ schema: z.strictObject({ from: day, to: day }) }) query: { from: string; to: string },
  ): z.infer<typeof calendarView> {
    return { closedDays: closedDays(query.from, query.to) };
  }

  private async answer(actor: Actor, postId: string, response: Response): Promise<PostView> {
    const post = await this.query.read(actor, postId);
    setVersion(response, post.version);
    return post;
  }
}
