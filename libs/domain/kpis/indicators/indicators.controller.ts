import { Body, Controller, Delete, Get, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersNothing, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import {
  activateSchema,
  type CreateIndicator,
  createIndicatorSchema,
  type EditIndicator,
  editIndicatorSchema,
  endIndicatorSchema,
} from './indicator-input.schemas.js';
import { IndicatorQuery } from './indicator.query.js';
import {
  type IndicatorList,
  indicatorList,
  type IndicatorListQuery,
  indicatorListQuery,
  type IndicatorView,
  indicatorView,
} from './indicator.schemas.js';
import { IndicatorsQuery } from './indicators.query.js';
import { PublicationService } from './publication.service.js';
import { IndicatorsService } from './indicators.service.js';

@ApiTags('indicators')
@Controller('indicators')
export class IndicatorsController {
  constructor(
    private readonly lists: IndicatorsQuery,
    private readonly query: IndicatorQuery,
    private readonly indicators: IndicatorsService,
    private readonly publication: PublicationService,
  ) {}

  @Get()
  @Requires('indicator.read')
  @Answers(indicatorList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: indicatorListQuery }) query: IndicatorListQuery,
  ): Promise<IndicatorList> {
    return this.lists.list(actor, query);
  }

  @Get(':id')
  @Requires('indicator.read')
  @Answers(indicatorView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    return this.answer(actor, indicatorId, response);
  }

  @Post()
  @Requires('indicator.manage')
  @Answers(indicatorView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createIndicatorSchema }) input: CreateIndicator,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    const created = await this.indicators.create(actor, input);
    return this.answer(actor, created.id, response);
  }

  @Patch(':id')
  @Requires('indicator.manage')
  @NeedsIfMatch()
  @Answers(indicatorView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editIndicatorSchema }) input: EditIndicator,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.indicators.edit(actor, indicatorId, version, input);
    return this.answer(actor, indicatorId, response);
  }

  @Post(':id/activation')
  @Requires('indicator.manage')
  @NeedsIfMatch()
  @Answers(indicatorView)
  async activate(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: activateSchema }) _input: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.indicators.activate(actor, indicatorId, version);
    return this.answer(actor, indicatorId, response);
  }

  /** Of a joint one the first agency asks, and the second one publishes. */
  @Post(':id/publication')
  @Requires('indicator.publish')
  @NeedsIfMatch()
  @Answers(indicatorView)
  async publish(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: activateSchema }) _input: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.publication.publish(actor, indicatorId, version);
    return this.answer(actor, indicatorId, response);
  }

  @Post(':id/ending')
  @Requires('indicator.manage')
  @NeedsIfMatch()
  @Answers(indicatorView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: endIndicatorSchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.indicators.end(actor, indicatorId, version, input.reason);
    return this.answer(actor, indicatorId, response);
  }

  @Delete(':id')
  @Requires('indicator.manage')
  @AnswersNothing()
  async delete(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
  ): Promise<void> {
    await this.indicators.delete(actor, indicatorId);
  }

  private async answer(actor: Actor, indicatorId: string, response: Response): Promise<IndicatorView> {
    const indicator = await this.query.read(actor, indicatorId);
    setVersion(response, indicator.version);
    return indicator;
  }
}
