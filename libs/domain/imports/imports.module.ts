import { Module } from '@nestjs/common';
import { AgreementsModule } from '@domain/agreements';
import { KpisModule } from '@domain/kpis';
import { OrganisationsModule } from '@domain/organisations';
import { ProgrammesModule } from '@domain/programmes';
import { FormFeatures } from './forms/form-features.js';
import { ImportsService } from './imports.service.js';
import { ApplySheet } from './runs/apply-sheet.js';
import { CheckSheet } from './runs/check-sheet.js';
import { ImportConsentsService } from './runs/import-consents.service.js';
import { ImportJobs } from './runs/import-jobs.store.js';
import { ImportRunsQuery } from './runs/import-runs.query.js';
import { ImportRunsService } from './runs/import-runs.service.js';
import { ProgrammeRun } from './runs/programme-run.js';
import { RunImportJob } from './runs/run-import.job.js';
import { UndoSheet } from './runs/undo-sheet.js';
import { MakeSheetJob } from './sheet-runs/make-sheet.job.js';
import { SheetRunRecords } from './sheet-runs/sheet-run-records.js';
import { SheetRunsService } from './sheet-runs/sheet-runs.service.js';

@Module({
  imports: [AgreementsModule, KpisModule, OrganisationsModule, ProgrammesModule],
  providers: [
    ApplySheet,
    CheckSheet,
    FormFeatures,
    ImportConsentsService,
    ImportJobs,
    ImportRunsQuery,
    ImportRunsService,
    ImportsService,
    MakeSheetJob,
    SheetRunRecords,
    ProgrammeRun,
    RunImportJob,
    SheetRunsService,
    UndoSheet,
  ],
  exports: [ImportConsentsService, ImportRunsQuery, ImportRunsService, ImportsService, SheetRunsService],
})
export class ImportsModule {}
