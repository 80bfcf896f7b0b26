import { ReportsController } from './reports.controller.js';
import { RunsController } from './runs/runs.controller.js';
import { SchedulesController } from './schedules/schedules.controller.js';

export { yearSpan } from './definitions/report-years.js';
export { reportEvents, reportScheduleEvents } from './report.events.js';
export { ReportsModule } from './reports.module.js';
export { GenerateReportService } from './runs/generate-report.service.js';
export { formatSchema, type RunSummary } from './runs/run.schemas.js';
export { RunsService } from './runs/runs.service.js';
export const reportsControllers = [ReportsController, RunsController, SchedulesController];
