import { EvaluationsController } from './evaluation/evaluations.controller.js';
import { ChartsController } from './drawing/charts.controller.js';
import { IndicatorsController } from './indicators/indicators.controller.js';
import { LinksController } from './links/links.controller.js';
import { MastersController } from './masters/masters.controller.js';
import { MeasurementsController } from './measurements/measurements.controller.js';
import { RuleSetsController } from './rule-sets/rule-sets.controller.js';
import { TargetsController } from './targets/targets.controller.js';

export { type ChartTable, chartTable } from './drawing/chart-table.js';
export { type ChartedIndicator, chartedIndicator, type DrawableRow } from './drawing/charted-indicator.js';
export { drawingSize } from './drawing/chart.schemas.js';
export { drawSvg } from './drawing/draw-svg.js';
export { drawingOf } from './drawing/drawing-of.js';
export type { Drawing, DrawingLanguage, DrawingSize } from './drawing/drawing.types.js';
export { indicatorChart } from './drawing/indicator-chart.js';
export { targetWords } from './drawing/target-mark.js';
export { KeptDrawings } from './drawing/kept-drawings.js';
export * as look from './drawing/look.js';
export { niceStep, type Scale, scaleFromZero, toldNumber } from './drawing/scale.js';
export * from './evaluation/evaluation.types.js';
export { evaluate } from './evaluation/evaluate.rule.js';
export { type Evaluation, evaluationView } from './evaluation/evaluation.schemas.js';
export { evaluationEvents } from './evaluation/evaluation.events.js';
export { EvaluationsService } from './evaluation/evaluations.service.js';
export { type FrozenView, frozenView } from './evaluation/frozen.schemas.js';
export type { Series, SeriesPoint } from './evaluation/series.js';
export { Exact } from './evaluation/exact.js';
export { tellDerived, tellFigure, tellPercent } from './evaluation/told-figure.js';
export { yearName } from './evaluation/year-kind.js';
export { indicatorEvents } from './indicators/indicator.events.js';
export * from './indicators/indicator-input.schemas.js';
export { indicatorRow } from './indicators/indicator-row.sql.js';
export { IndicatorQuery } from './indicators/indicator.query.js';
export * from './indicators/indicator.schemas.js';
export { type IndicatorWarning, type WarnedIndicator, warningsOf } from './indicators/warnings.rule.js';
export { IndicatorsQuery } from './indicators/indicators.query.js';
export { IndicatorsService } from './indicators/indicators.service.js';
export { KpisModule } from './kpis.module.js';
export { LinksService } from './links/links.service.js';
export { countBesideStated } from './masters/held-count.rule.js';
export { type MasterView, masterView } from './masters/master.schemas.js';
export { MastersService } from './masters/masters.service.js';
export { measurementEvents } from './measurements/measurement.events.js';
export * from './measurements/measurement.schemas.js';
export { MeasurementsService, type RecordRow, type RowProblem } from './measurements/measurements.service.js';
export { type RuleSetView, ruleSetView } from './rule-sets/rule-set.schemas.js';
export { RuleSetsService } from './rule-sets/rule-sets.service.js';
export { statedUnitFault } from './targets/stated-unit.rule.js';
export { readValue } from './targets/stated-value.rule.js';
export { growthRateFault } from './targets/target.rule.js';
export * from './targets/target.schemas.js';
export { TargetsService } from './targets/targets.service.js';
export const kpisControllers = [
  IndicatorsController,
  ChartsController,
  TargetsController,
  MeasurementsController,
  LinksController,
  EvaluationsController,
  RuleSetsController,
  MastersController,
];
export { PUBLISHED } from './indicators/published.sql.js';
