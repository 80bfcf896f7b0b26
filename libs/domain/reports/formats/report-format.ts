import type { ProgressReportContent } from '../definitions/progress-report.content.js';
import type { FrameLeftEmpty } from './unprintable-photos.js';

/** What a format really does, in this order; a page may show it while it happens. */
export type FormatStep = 'typeset' | 'export' | 'check';

export interface WriteOptions {
  /** The photos that the content names, by their SHA-256. */
  pictures?: ReadonlyMap<string, Uint8Array>;
  onProgress?: (step: FormatStep) => void;
  /** Photos that cannot be printed; the report is written without them, and says so in their frames. */
  onFramesLeftEmpty?: (frames: readonly FrameLeftEmpty[]) => void;
}

/**
 * Writes a report as one file. The same content gives the same bytes: no clock, no locale of the machine, no
 * network. Throws `ReportFormatError` with messages for people.
 */
export interface ReportFormat {
  /** As asked for by API and command line: `pdf`. */
  readonly code: string;
  readonly contentType: string;
  readonly extension: string;
  write(content: ProgressReportContent, options?: WriteOptions): Promise<Uint8Array>;
  /** Ends what the format started; a later `write` starts it again. */
  close(): Promise<void>;
}
