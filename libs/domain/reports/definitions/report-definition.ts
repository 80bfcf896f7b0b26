import type { ComposeStep } from './compose-progress-report.js';
import type { FrozenFacts } from './data-version.js';
import type { ProgressReportContent } from './progress-report.content.js';
import type { ReportEdition } from './progress-report.source.js';

/** Every report, as asked for by API and command line. */
export const reportDefinitionCodes = ['progress'] as const;
export type ReportDefinitionCode = (typeof reportDefinitionCodes)[number];

/** What stands in a report: which facts, and how they are put together. */
export interface ReportDefinition {
  readonly code: ReportDefinitionCode;
  /** Reads the facts of one programme in one statement; null when it has nothing to report. */
  freeze(programmeCode: string): Promise<(FrozenFacts & { programmeId: string }) | null>;
  /** Pure: the same frozen facts and edition give the same content. */
  compose(
    frozen: string,
    edition: ReportEdition,
    onStep?: (step: ComposeStep) => void,
  ): ProgressReportContent;
}
