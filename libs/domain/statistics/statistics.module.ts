import { Module } from '@nestjs/common';
import { SeriesChartsService } from './drawing/series-charts.service.js';
import { FactsQuery } from './facts/facts.query.js';
import { FactsService } from './facts/facts.service.js';
import { SeriesQuery } from './series/series.query.js';
import { SeriesService } from './series/series.service.js';
import { SeriesValuesService } from './series/series-values.service.js';

@Module({
  providers: [FactsQuery, FactsService, SeriesChartsService, SeriesQuery, SeriesService, SeriesValuesService],
  exports: [FactsQuery, FactsService, SeriesChartsService, SeriesQuery, SeriesService, SeriesValuesService],
})
export class StatisticsModule {}
