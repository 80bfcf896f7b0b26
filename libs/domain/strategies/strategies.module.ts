import { Module } from '@nestjs/common';
import { GoalsService } from './goals.service.js';
import { MeasuresService } from './measures.service.js';
import { OutlineQuery } from './outline.query.js';
import { SectionsService } from './sections.service.js';
import { StrategiesQuery } from './strategies.query.js';
import { StrategiesService } from './strategies.service.js';
import { StrategyQuery } from './strategy.query.js';
import { StrategyRecords } from './strategy-records.js';
import { YearsService } from './years.service.js';

const shared = [
  GoalsService,
  MeasuresService,
  OutlineQuery,
  SectionsService,
  StrategiesQuery,
  StrategiesService,
  StrategyQuery,
  YearsService,
];

@Module({ providers: [...shared, StrategyRecords], exports: shared })
export class StrategiesModule {}
