import { Injectable } from '@nestjs/common';
import { ProgressReport } from './progress.report.js';
import type { ReportDefinition, ReportDefinitionCode } from './report-definition.js';

/** The reports by the code that stands in a run; a new one is a file here and a line below. */
@Injectable()
export class ReportDefinitions {
  private readonly byCode: Record<ReportDefinitionCode, ReportDefinition>;

  constructor(progress: ProgressReport) {
    this.byCode = { progress };
  }

  named(code: ReportDefinitionCode): ReportDefinition {
    return this.byCode[code];
  }
}
