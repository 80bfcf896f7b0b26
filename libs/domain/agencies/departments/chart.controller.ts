import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '@domain/access';
import { AnswersJson } from '@platform/http';
import { ChartQuery } from './chart.query.js';
import { chartQuery, chartView } from './chart.schemas.js';

@ApiTags('agencies')
@Controller('organisation-chart')
export class ChartController {
  constructor(private readonly chart: ChartQuery) {}

  @Get()
  @Requires('post.read')
  @AnswersJson(chartView)
  async read(@Query({ schema: chartQuery }) query: { on?: string }): Promise<string> {
    return this.chart.read(query.on ?? null);
  }
}
