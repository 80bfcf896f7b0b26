import { Body, Controller, Param, Patch, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  type Decide,
  decideItemSchema,
  type DisposalItemView,
  disposalItemView,
  releaseSchema,
} from '../retention.schemas.js';
import { DisposalListsService } from './disposal-lists.service.js';

/** One record of a disposal list. */
@ApiTags('retention')
@Controller('disposal-items/:id')
export class DisposalItemsController {
  constructor(private readonly lists: DisposalListsService) {}

  @Patch()
  @Requires('retention.decide')
  @NeedsIfMatch()
  @Answers(disposalItemView)
  async decide(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) itemId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: decideItemSchema }) input: Decide,
    @Res({ passthrough: true }) response: Response,
  ): Promise<DisposalItemView> {
    const item = await this.lists.decideItem(actor, itemId, version, input);
    setVersion(response, item.version);
    return item;
  }

  @Post('release')
  @Requires('retention.decide')
  @Answers(disposalItemView)
  async release(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) itemId: string,
    @Body({ schema: releaseSchema }) input: { reason: string },
  ): Promise<DisposalItemView> {
    return this.lists.release(actor, itemId, input.reason);
  }
}
