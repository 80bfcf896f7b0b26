import { OutlineController } from './outline.controller.js';
import { StrategiesController } from './strategies.controller.js';

export { periodsDiffer } from './period-difference.rule.js';
export { StrategiesModule } from './strategies.module.js';
export { StrategiesQuery } from './strategies.query.js';
export { positionLock, StrategiesService } from './strategies.service.js';
export { dayOrMonth, fiscalYear, printedNumber, sdgs, tags } from './strategy-fields.schemas.js';
export { strategyEvents } from './strategy.events.js';
export { type StrategyState, strategyStates } from './strategy-state.js';
export const strategiesControllers = [StrategiesController, OutlineController];
