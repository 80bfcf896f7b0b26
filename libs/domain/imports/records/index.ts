import { agreementKind } from './agreement.kind.js';
import { dataIssueKind } from './data-issue.kind.js';
import { factKind } from './fact.kind.js';
import { targetKind } from './indicator-target.kind.js';
import { indicatorKind } from './indicator.kind.js';
import { initiativeKind } from './initiative.kind.js';
import { lineageKind } from './lineage.kind.js';
import { masterKind } from './master.kind.js';
import { measurementKind } from './measurement.kind.js';
import { organisationKind } from './organisation.kind.js';
import { programmeKind } from './programme.kind.js';
import { progressEntryKind } from './progress-entry.kind.js';
import { progressReportKind } from './progress-report.kind.js';
import type { RecordKind } from './record-kind.js';
import { reportBlockKind } from './report-block.kind.js';
import { statisticValueKind } from './statistic-value.kind.js';
import { statisticKind } from './statistic.kind.js';
import { goalKind } from './strategy-goal.kind.js';
import { measureKind } from './strategy-measure.kind.js';
import { sectionKind } from './strategy-section.kind.js';
import { strategyKind } from './strategy.kind.js';
import { themeKind } from './theme.kind.js';

export * from './record-kind.js';

/** Every kind of record an import writes; what is referred to comes before what refers to it. */
export const RECORD_KINDS: readonly RecordKind[] = [
  organisationKind,
  masterKind,
  strategyKind,
  goalKind,
  sectionKind,
  measureKind,
  programmeKind,
  themeKind,
  initiativeKind,
  lineageKind,
  agreementKind,
  indicatorKind,
  targetKind,
  measurementKind,
  statisticKind,
  statisticValueKind,
  factKind,
  progressReportKind,
  reportBlockKind,
  progressEntryKind,
  dataIssueKind,
];
