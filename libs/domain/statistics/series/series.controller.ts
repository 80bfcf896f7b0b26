import { Body, Controller, Get, Param, Patch, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { Answers, AnswersJson, ExpectedVersion, id, NeedsIfMatch, setVersion } from '@platform/http';
import { SeriesQuery } from './series.query.js';
import {
  type AddSeries,
  addSeriesSchema,
  type EditSeries,
  editSeriesSchema,
  type RecordValues,
  recordValuesSchema,
  seriesList,
  type SeriesListQuery,
  seriesListQuery,
  type SeriesView,
  seriesView,
  type SetChecks,
  setChecksSchema,
} from './series.schemas.js';
import { SeriesService } from './series.service.js';
import { SeriesValuesService } from './series-values.service.js';

@ApiTags('statistics')
@Controller('statistics')
export class SeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly figures: SeriesValuesService,
    private readonly query: SeriesQuery,
  ) {}

  @Get()
  @Requires('statistic.read')
  @AnswersJson(seriesList)
  async list(
    @CurrentActor() actor: Actor,
    @Query({ schema: seriesListQuery }) query: SeriesListQuery,
  ): Promise<string> {
    return this.query.list(actor, query);
  }

  @Get(':id')
  @Requires('statistic.read')
  @Answers(seriesView)
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) seriesId: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeriesView> {
    return this.answer(actor, seriesId, response);
  }

  @Post()
  @Requires('statistic.manage')
  @Answers(seriesView, 201)
  async add(
    @CurrentActor() actor: Actor,
    @Body({ schema: addSeriesSchema }) input: AddSeries,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeriesView> {
    const added = await this.series.add(actor, input);
    return this.answer(actor, added.id, response);
  }

  @Patch(':id')
  @Requires('statistic.manage')
  @NeedsIfMatch()
  @Answers(seriesView)
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) seriesId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: editSeriesSchema }) input: EditSeries,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeriesView> {
    await this.series.edit(actor, seriesId, version, input);
    return this.answer(actor, seriesId, response);
  }

  @Put(':id/values')
  @Requires('statistic.manage')
  @NeedsIfMatch()
  @Answers(seriesView)
  async record(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) seriesId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: recordValuesSchema }) input: RecordValues,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeriesView> {
    await this.figures.record(actor, seriesId, version, input);
    return this.answer(actor, seriesId, response);
  }

  @Put(':id/checks')
  @Requires('statistic.manage')
  @NeedsIfMatch()
  @Answers(seriesView)
  async setChecks(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) seriesId: string,
    @ExpectedVersion() version: number,
    @Body({ schema: setChecksSchema }) input: SetChecks,
    @Res({ passthrough: true }) response: Response,
  ): Promise<SeriesView> {
    await this.series.setChecks(actor, seriesId, version, input);
    return this.answer(actor, seriesId, response);
  }

  private async answer(actor: Actor, seriesId: string, response: Response): Promise<SeriesView> {
    const series = await this.query.read(actor, seriesId);
    setVersion(response, series.version);
    return series;
  }
}
