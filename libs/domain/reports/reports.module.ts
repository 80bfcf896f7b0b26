import { Module, type OnApplicationShutdown } from '@nestjs/common';
import { ReportDefinitions } from './definitions/index.js';
import { ProgressReport } from './definitions/progress.report.js';
import { closeReportFormats } from './formats/index.js';
import { ReportsQuery } from './reports.query.js';
import { FreezeReport } from './runs/freeze-report.js';
import { GenerateReportService } from './runs/generate-report.service.js';
import { MakeReportJob } from './runs/make-report.job.js';
import { ReportPictures } from './runs/report-pictures.js';
import { RunFileService } from './runs/run-file.service.js';
import { RunRecords } from './runs/run-records.js';
import { RunsQuery } from './runs/runs.query.js';
import { RunsService } from './runs/runs.service.js';
import { RunDueReportSchedules } from './schedules/run-due-report-schedules.sweep.js';
import { ScheduleRecipients } from './schedules/schedule-recipients.js';
import { ScheduleSlots } from './schedules/schedule-slots.js';
import { SchedulesQuery } from './schedules/schedules.query.js';
import { SchedulesService } from './schedules/schedules.service.js';

@Module({
  providers: [
    FreezeReport,
    GenerateReportService,
    MakeReportJob,
    ProgressReport,
    ReportDefinitions,
    ReportPictures,
    ReportsQuery,
    RunDueReportSchedules,
    RunFileService,
    RunRecords,
    RunsQuery,
    RunsService,
    ScheduleRecipients,
    ScheduleSlots,
    SchedulesQuery,
    SchedulesService,
  ],
  exports: [
    GenerateReportService,
    ReportsQuery,
    RunFileService,
    RunsQuery,
    RunsService,
    SchedulesQuery,
    SchedulesService,
  ],
})
export class ReportsModule implements OnApplicationShutdown {
  /** By now the worker has ended what was in its hands. */
  async onApplicationShutdown(): Promise<void> {
    await closeReportFormats();
  }
}
