import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersNothing, id } from '@platform/http';
import { type AddLink, addLinkSchema } from '../indicators/indicator-input.schemas.js';
import { IndicatorQuery } from '../indicators/indicator.query.js';
import { type IndicatorView, indicatorView } from '../indicators/indicator.schemas.js';
import { LinksService } from './links.service.js';

@ApiTags('indicators')
@Controller()
export class LinksController {
  constructor(
    private readonly links: LinksService,
    private readonly query: IndicatorQuery,
  ) {}

  @Post('indicators/:id/links')
  @Requires('indicator.manage')
  @Answers(indicatorView, 201)
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @Body({ schema: addLinkSchema }) input: AddLink,
  ): Promise<IndicatorView> {
    await this.links.add(actor, indicatorId, input);
    return this.query.read(actor, indicatorId);
  }

  @Delete('indicator-links/:id')
  @Requires('indicator.manage')
  @AnswersNothing()
  async remove(@CurrentActor() actor: Actor, @Param('id', { schema: id }) linkId: string): Promise<void> {
    await this.links.remove(actor, linkId);
  }
}
