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

/** A download under a Japanese name (RFC 6266 and 5987), with a plain one for what cannot read it. */
export function attachment(name: string): string {
  const plain = name
    .replaceAll('案', 'draft')
    .replace(/[^A-Za-z0-9._-]+/g, '')
    .replace(/^_+/, '');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return `attachment; filename="report_${plain}"; filename*=UTF-8''${encoded}`;
}
