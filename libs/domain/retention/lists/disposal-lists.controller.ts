import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  approveListSchema,
  type DecideList,
  decideListSchema,
  type DisposalItemList,
  disposalItemList,
  disposalListList,
  type DisposalListView,
  disposalListView,
  type ItemListQuery,
  itemListQuery,
} from '../retention.schemas.js';
import { DisposalItemsQuery } from './disposal-items.query.js';
import { DisposalListsQuery } from './disposal-lists.query.js';
import { DisposalListsService } from './disposal-lists.service.js';

/** What the end of a year proposes to an agency for disposal. */
@ApiTags('retention')
@Controller('disposal-lists')
export class DisposalListsController {
  constructor(
    private readonly lists: DisposalListsService,
    private readonly query: DisposalListsQuery,
    private readonly items: DisposalItemsQuery,
  ) {}

  @Get()
  @Requires('retention.read')
  @Answers(disposalListList)
  async list(@CurrentActor() actor: Actor): Promise<{ items: DisposalListView[] }> {
    return this.query.list(actor);
  }

  @Get(':id')
  @Requires('retention.read')
  @Answers(disposalListView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DisposalListView> {
    const list = await this.query.read(actor, listId);
    setVersion(response, list.version);
    return list;
  }

  @Get(':id/items')
  @Requires('retention.read')
  @Answers(disposalItemList)
  async itemsOf(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @Query({ schema: itemListQuery }) query: ItemListQuery,
  ): Promise<DisposalItemList> {
    return this.items.list(actor, listId, query);
  }

  @Post(':id/decisions')
  @Requires('retention.decide')
  @Answers(disposalListView)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @Body({ schema: decideListSchema }) input: DecideList,
  ): Promise<DisposalListView> {
    return this.lists.decideList(actor, listId, input);
  }

  @Post(':id/approval')
  @Requires('retention.decide')
  @NeedsIfMatch()
  @Answers(disposalListView)
  async approve(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) listId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: approveListSchema }) input: { count: number },
  ): Promise<DisposalListView> {
    return this.lists.approve(actor, listId, version, input.count);
  }
}
