import { Body, Controller, Param, Post, Put, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { IndicatorQuery } from '../indicators/indicator.query.js';
import { type IndicatorView, indicatorView } from '../indicators/indicator.schemas.js';
import {
  type SetBaseline,
  setBaselineSchema,
  setComponentsSchema,
  type SetTarget,
  setTargetSchema,
} from './target.schemas.js';
import { TargetsService } from './targets.service.js';

@ApiTags('indicators')
@Controller('indicators')
export class TargetsController {
  constructor(
    private readonly targets: TargetsService,
    private readonly query: IndicatorQuery,
  ) {}

  @Put(':id/components')
  @Requires('indicator.manage')
  @NeedsIfMatch()
  @Answers(indicatorView)
  async setComponents(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: setComponentsSchema }) input: { labels: (string | null)[] },
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.targets.setComponents(actor, indicatorId, version, input.labels);
    return this.answer(actor, indicatorId, response);
  }

  @Put(':id/baseline')
  @Requires('indicator.manage')
  @NeedsIfMatch()
  @Answers(indicatorView)
  async setBaseline(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: setBaselineSchema }) input: SetBaseline,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.targets.setBaseline(actor, indicatorId, version, input);
    return this.answer(actor, indicatorId, response);
  }

  @Post(':id/targets')
  @Requires('indicator.manage')
  @NeedsIfMatch()
  @Answers(indicatorView, 201)
  async setTarget(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: setTargetSchema }) input: SetTarget,
    @Res({ passthrough: true }) response: Response,
  ): Promise<IndicatorView> {
    await this.targets.setTarget(actor, indicatorId, version, input);
    return this.answer(actor, indicatorId, response);
  }

  private async answer(actor: Actor, indicatorId: string, response: Response): Promise<IndicatorView> {
    const indicator = await this.query.read(actor, indicatorId);
    setVersion(response, indicator.version);
    return indicator;
  }
}
