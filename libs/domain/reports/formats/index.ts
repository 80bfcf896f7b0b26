import { PdfFormat } from './pdf.format.js';
import type { ReportFormat } from './report-format.js';

export type { FormatStep, ReportFormat, WriteOptions } from './report-format.js';
export {
  pictureGone,
  picturesTooLarge,
  ReportFormatError,
  type ReportFormatErrorCode,
} from './report-format.errors.js';

/** A new format is one line here. */
export const reportFormats: readonly ReportFormat[] = [new PdfFormat()];

export function reportFormat(code: string): ReportFormat | undefined {
  return reportFormats.find((format) => format.code === code);
}

/** For the shutdown of a process. */
export async function closeReportFormats(): Promise<void> {
  await Promise.all(reportFormats.map((format) => format.close()));
}
