import { attachment } from '@platform/files';
import type { ReportDefinitionCode } from '../definitions/report-definition.js';

const NAMES: Record<ReportDefinitionCode, string> = { progress: '推進状況' };

/** 推進状況_2020-2024_案.pdf: a draft says so wherever the file goes. */
export function reportFileName(report: {
  definition: ReportDefinitionCode;
  fiscalYears: { from: number; to: number };
  draft: boolean;
  extension: string;
}): string {
  const { from, to } = report.fiscalYears;
  return `${NAMES[report.definition]}_${from}-${to}${report.draft ? '_案' : ''}.${report.extension}`;
}

/** The report as a download under its Japanese name. */
export function reportAttachment(name: string): string {
  const plain = name
    .replaceAll('案', 'draft')
    .replace(/[^A-Za-z0-9._-]+/g, '')
    .replace(/^_+/, '');
  return attachment(name, `report_${plain}`);
}
