import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { type Actor, CurrentActor, Requires } from '@domain/access';
import { AnswersFile, id } from '@platform/http';
import { type ChartQuery, chartQuery } from './chart.schemas.js';
import { ChartsService } from './charts.service.js';

@ApiTags('indicators')
@Controller('indicators')
export class ChartsController {
  constructor(private readonly charts: ChartsService) {}

  /** The browser keeps the picture, and asks each time whether its figures still stand. */
  @Get(':id/chart')
  @Requires('indicator.read')
  @AnswersFile('The chart of one component as a picture', 'image/svg+xml')
  async chart(
    @CurrentActor() actor: Actor,
    @Param('id', { schema: id }) indicatorId: string,
    @Query({ schema: chartQuery }) query: ChartQuery,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile | undefined> {
    const { tag, draw } = await this.charts.chart(actor, indicatorId, query);
    response.setHeader('ETag', `"${tag}"`).setHeader('Cache-Control', 'private, no-cache');
    if (request.fresh) {
      response.status(304);
      return undefined;
    }
    return new StreamableFile(Buffer.from(await draw()), { type: 'image/svg+xml; charset=utf-8' });
  }
}
