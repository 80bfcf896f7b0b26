import { Module } from '@nestjs/common';
import { JointActsModule } from '@domain/joint-acts';
import { EvaluationsService } from './evaluation/evaluations.service.js';
import { DefinitionChecks } from './indicators/definition-checks.js';
import { ChartsService } from './drawing/charts.service.js';
import { IndicatorQuery } from './indicators/indicator.query.js';
import { IndicatorRecords } from './indicators/indicator-records.js';
import { IndicatorsQuery } from './indicators/indicators.query.js';
import { IndicatorsService } from './indicators/indicators.service.js';
import { LinksService } from './links/links.service.js';
import { MastersQuery } from './masters/masters.query.js';
import { MastersService } from './masters/masters.service.js';
import { MeasurementRecords } from './measurements/measurement-records.js';
import { MeasurementsService } from './measurements/measurements.service.js';
import { RuleSetsQuery } from './rule-sets/rule-sets.query.js';
import { PublicationService } from './indicators/publication.service.js';
import { RuleSetsService } from './rule-sets/rule-sets.service.js';
import { TargetsService } from './targets/targets.service.js';

@Module({
  imports: [JointActsModule],
  providers: [
    ChartsService,
    DefinitionChecks,
    EvaluationsService,
    IndicatorQuery,
    IndicatorRecords,
    IndicatorsQuery,
    IndicatorsService,
    LinksService,
    MastersQuery,
    MastersService,
    MeasurementRecords,
    MeasurementsService,
    PublicationService,
    RuleSetsQuery,
    RuleSetsService,
    TargetsService,
  ],
  exports: [
    ChartsService,
    EvaluationsService,
    IndicatorQuery,
    IndicatorsQuery,
    IndicatorsService,
    LinksService,
    MastersQuery,
    MastersService,
    MeasurementsService,
    PublicationService,
    RuleSetsQuery,
    RuleSetsService,
    TargetsService,
  ],
})
export class KpisModule {}
