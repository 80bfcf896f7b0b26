import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersFile, id } from '@platform/http';
import { type SeriesChartQuery, seriesChartQuery } from './series-chart.schemas.js';
import { SeriesChartsService } from './series-charts.service.js';

@ApiTags('statistics')
@Controller('statistics')
export class SeriesChartsController {
  constructor(private readonly charts: SeriesChartsService) {}

  /** The browser keeps the picture, and asks each time whether its figures still stand. */
  @Get(':id/chart')
  @Requires('statistic.read')
  @AnswersFile('The chart of the table as a picture', 'image/svg+xml')
  async chart(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) seriesId: string,
    @Query({ schema: seriesChartQuery }) query: SeriesChartQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const { tag, draw } = await this.charts.chart(actor, seriesId, query);
    response.setHeader('ETag', `"${tag}"`).setHeader('Cache-Control', 'private, no-cache');
    if (request.fresh) {
      response.status(304);
      return undefined;
    }
    return new StreamableFile(Buffer.from(await draw()), { type: 'image/svg+xml; charset=utf-8' });
  }
}
