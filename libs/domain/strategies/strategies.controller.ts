import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import {
  Answers,
  AnswersJson,
  AnswersNothing,
  ExpectedVersion,
  id,
  NeedsIfMatch,
  setVersion,
} from '@platform/http';
import { setYearSchema, yearParameter, type YearView, yearView } from './outline.schemas.js';
import { StrategiesQuery } from './strategies.query.js';
import { StrategiesService } from './strategies.service.js';
import { StrategyQuery } from './strategy.query.js';
import {
  activateStrategySchema,
  type CreateStrategy,
  createStrategySchema,
  type EditStrategy,
  editStrategySchema,
  endStrategySchema,
  strategyIndicatorList,
  type StrategyIndicatorsQuery,
  strategyIndicatorsQuery,
  strategyList,
  type StrategyListQuery,
  strategyListQuery,
  type StrategyView,
  strategyView,
  type SupersedeStrategy,
  supersedeStrategySchema,
} from './strategy.schemas.js';
import { YearsService } from './years.service.js';

@ApiTags('strategies')
@Controller('strategies')
export class StrategiesController {
  constructor(
    private readonly strategies: StrategiesService,
    private readonly years: YearsService,
    private readonly query: StrategyQuery,
    private readonly all: StrategiesQuery,
  ) {}

  @Get()
  @Requires('strategy.read')
  @AnswersJson(strategyList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: strategyListQuery }) query: StrategyListQuery,
  ): Promise<string> {
    return this.all.list(actor, query);
  }

  @Get(':id')
  @Requires('strategy.read')
  @Answers(strategyView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StrategyView> {
    return this.answer(actor, strategyId, response);
  }

  @Get(':id/indicators')
  @Requires('strategy.read')
  @AnswersJson(strategyIndicatorList)
  async indicators(
    @Param('id', { schema: id }) strategyId: string,
    @Query({ schema: strategyIndicatorsQuery }) query: StrategyIndicatorsQuery,
  ): Promise<string> {
    return this.query.indicators(strategyId, query);
  }

  @Post()
  @Requires('strategy.manage')
  @Answers(strategyView, 201)
  async create(
    @CurrentActor() actor: Actor,
    @Body({ schema: createStrategySchema }) input: CreateStrategy,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StrategyView> {
    const created = await this.strategies.create(actor, input);
    return this.answer(actor, created.id, response);
  }

  @Patch(':id')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(strategyView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editStrategySchema }) input: EditStrategy,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StrategyView> {
    await this.strategies.edit(actor, strategyId, version, input);
    return this.answer(actor, strategyId, response);
  }

  @Delete(':id')
  @Requires('strategy.manage')
  @AnswersNothing()
  async remove(@CurrentActor() actor: Actor, @Param('id', { schema: id }) strategyId: string): Promise<void> {
    await this.strategies.remove(actor, strategyId);
  }

  @Post(':id/activation')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(strategyView)
  async activate(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: activateStrategySchema }) _input: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StrategyView> {
    await this.strategies.activate(actor, strategyId, version);
    return this.answer(actor, strategyId, response);
  }

  @Post(':id/ending')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(strategyView)
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: endStrategySchema }) input: { reason: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<StrategyView> {
    await this.strategies.end(actor, strategyId, version, input.reason);
    return this.answer(actor, strategyId, response);
  }

  @Post(':id/superseding')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(strategyView)
  async supersede(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: supersedeStrategySchema }) input: SupersedeStrategy,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StrategyView> {
    await this.strategies.supersede(actor, strategyId, version, input);
    return this.answer(actor, strategyId, response);
  }

  @Put(':id/years/:fiscalYear')
  @Requires('strategy.manage')
  @NeedsIfMatch()
  @Answers(yearView)
  async setYear(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) strategyId: string,
    @Param('fiscalYear', { schema: yearParameter }) fiscalYear: number,
    @ExpectedVersion() version: number,
    @Body({ schema: setYearSchema }) input: { text: string },
    @Res({ passthrough: true }) response: Response,
  ): Promise<YearView> {
    const year = await this.years.set(actor, strategyId, fiscalYear, version, input.text);
    setVersion(response, year.version);
    return year;
  }

  private async answer(actor: Actor, strategyId: string, response: Response): Promise<StrategyView> {
    const strategy = await this.query.read(actor, strategyId);
    setVersion(response, strategy.version);
    return strategy;
  }
}
