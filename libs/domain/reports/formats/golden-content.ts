import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeProgressReport } from '../definitions/compose-progress-report.js';
import type { ProgressReportContent } from '../definitions/progress-report.content.js';
import type { ProgressReportSource } from '../definitions/progress-report.source.js';

const edition = {
  dataVersion: '9c1d52e077ab'.padEnd(64, '0'),
  generatedOn: '令和8年11月20日',
  timestamp: 1_795_132_800,
};
const golden = readFileSync(join(__dirname, '../definitions/golden/progress-2020-2024.source.json'), 'utf8');

/** The reference programme as a report, changed for one test. */
export function contentWith(
  change: (source: ProgressReportSource) => void = () => undefined,
): ProgressReportContent {
  const source = JSON.parse(golden) as ProgressReportSource;
  change(source);
  return composeProgressReport(source, edition);
}

/** As it will be when the offices have confirmed every marker. */
export const confirmAll = (source: ProgressReportSource) => {
  for (const entry of source.blocks.flatMap((block) => block.entries)) entry.confirmed = true;
};
