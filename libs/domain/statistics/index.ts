import { SeriesChartsController } from './drawing/series-charts.controller.js';
import { FactsController } from './facts/facts.controller.js';
import { ReadingsController } from './readings/readings.controller.js';
import { SeriesController } from './series/series.controller.js';

export { factEvents } from './facts/fact.events.js';
export { factNatures } from './facts/fact.schemas.js';
export { FactsService } from './facts/facts.service.js';
export { checkTotals } from './series/checks.rule.js';
export { seriesEvents } from './series/series.events.js';
export { type SeriesView, seriesView } from './series/series.schemas.js';
export { SeriesService } from './series/series.service.js';
export { SeriesValuesService } from './series/series-values.service.js';
export { StatisticsModule } from './statistics.module.js';
export const statisticsControllers = [
  SeriesController,
  SeriesChartsController,
  FactsController,
  ReadingsController,
];
