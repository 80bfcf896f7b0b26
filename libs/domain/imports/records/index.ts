import { dataIssueKind } from './data-issue.kind.js';
import { initiativeKind } from './initiative.kind.js';
import { lineageKind } from './lineage.kind.js';
import { organisationKind } from './organisation.kind.js';
import { programmeKind } from './programme.kind.js';
import { progressEntryKind } from './progress-entry.kind.js';
import { progressReportKind } from './progress-report.kind.js';
import type { RecordKind } from './record-kind.js';
import { reportBlockKind } from './report-block.kind.js';
import { themeKind } from './theme.kind.js';

export * from './record-kind.js';

/** Every kind of record an import writes; what is referred to comes before what refers to it. */
export const RECORD_KINDS: readonly RecordKind[] = [
  organisationKind,
  programmeKind,
  themeKind,
  initiativeKind,
  lineageKind,
  progressReportKind,
  reportBlockKind,
  progressEntryKind,
  dataIssueKind,
];
