import { Module } from '@nestjs/common';
import { ProgrammesModule } from '@domain/programmes';
import { ConfirmationsQuery } from './confirmations/confirmations.query.js';
import { ConfirmationsService } from './confirmations/confirmations.service.js';
import { MarkedEntryQuery } from './markers/marked-entry.query.js';
import { MarkerAnswersService } from './markers/marker-answers.service.js';
import { ProgressQuery } from './progress.query.js';

const providers = [
  ConfirmationsQuery,
  ConfirmationsService,
  MarkedEntryQuery,
  MarkerAnswersService,
  ProgressQuery,
];

@Module({ imports: [ProgrammesModule], providers, exports: providers })
export class ProgressModule {}
