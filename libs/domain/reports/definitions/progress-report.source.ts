import type { ChartedIndicator } from '@domain/kpis';
import type {
  MarkerConfidence,
  OwnerMarker,
  ReportDataIssue,
  ReportPicture,
  ReportSituation,
} from './progress-report.content.js';

/** The frozen facts of one programme generation, in the words of the database; `composeProgressReport` turns them into a report. */
export interface ProgressReportSource {
  programme: {
    name: string;
    fiscalYears: { from: number; to: number };
    /** In the order of print: prefecture, then city. */
    agencies: string[];
    strategies: { agency: string; name: string }[];
    partners: string[];
    outcome: string;
  };
  report: {
    title: string;
    parentTitle: string;
    /** The years the report covers, which may be fewer than the programme's. */
    fiscalYears: { from: number; to: number };
    lead?: string;
  };
  themes: { code: string; number: number; title: string }[];
  blocks: SourceBlock[];
  /** Left out where there is none, so that a programme without indicators keeps the data version that it had. */
  indicators?: SourceIndicator[];
  /** There when the report cannot hold them all. */
  moreIndicators?: boolean;
  situation: ReportSituation | null;
  dataIssues: ReportDataIssue[];
}

export interface SourceBlock {
  code: string;
  theme: string;
  number: number;
  /** Titles of its initiatives, in their order; the heading is made of them. */
  initiativeTitles: string[];
  outline: string[];
  entries: SourceEntry[];
  photos: SourcePhoto[];
  infoBoxes: { title: string; text: string }[];
}

/** A frame; `picture` is left out as long as it is empty. */
export interface SourcePhoto {
  caption: string;
  picture?: ReportPicture;
}

/** What is drawn, figure by figure: a chart is made of the frozen facts alone. */
export interface SourceIndicator extends ChartedIndicator {
  /** The first theme that it is linked to; null = the programme as a whole. */
  theme: string | null;
  initiatives: string[];
}

/** One placement of an entry in a block. */
export interface SourceEntry {
  id: string;
  /** Placements of one record share it, so that the record is counted once. */
  recordId: string;
  order: number;
  marker: OwnerMarker | 'unknown';
  confirmed: boolean;
  confidence?: MarkerConfidence;
  basis?: string;
  text: string;
  fiscalYears: { year: number; inferred: boolean }[];
  figures: { label: string; fiscalYear: number | null }[];
}

/** What names this edition. It comes from outside: a rule reads no clock. */
export interface ReportEdition {
  dataVersion: string;
  generatedOn: string;
  timestamp: number;
}
