import type { ChartTable, Drawing } from '@domain/kpis';

/**
 * The 推進状況 report as plain JSON: what a `ReportFormat` writes. It holds no dates to compute, no rules to
 * apply and nothing of the layout, so every format prints the same facts and a stored content can be
 * written again, byte for byte, years later.
 */
export type OwnerMarker = 'prefecture' | 'city' | 'joint';
export type MarkerConfidence = 'high' | 'medium' | 'low';

export interface ProgressReportContent {
  kind: 'progress-report';
  parentTitle: string;
  title: string;
  /** True while a printed marker is not confirmed: every format must show 案. */
  draft: boolean;
  agencies: string[];
  /** Civil date in wareki, as printed. */
  generatedOn: string;
  /** Seconds since 1970; the only clock that a format may write into its file. */
  timestamp: number;
  /** SHA-256 of the frozen data, 64 hex digits; formats print the first 12. */
  dataVersion: string;
  fiscalYears: { from: number; to: number };
  lead: string;
  legend: string;
  overview: ReportOverview;
  themes: ReportTheme[];
  /** Null where the programme has no indicator. */
  indicators: ReportIndicators | null;
  situation: ReportSituation | null;
  unconfirmed: UnconfirmedMarker[];
  remarks: EntryRemark[];
  dataIssues: ReportDataIssue[];
  counts: ReportCounts;
}

/** The 概要 figure; its theme boxes are `themes` of the content. */
export interface ReportOverview {
  title: string;
  programme: string;
  period: string;
  strategies: { agency: string; name: string }[];
  positioning: string;
  partners: string[];
  outcome: string;
}

export interface ReportTheme {
  /** Roman, as printed: I, II, III. */
  code: string;
  title: string;
  blocks: ReportBlock[];
}

/** 項: one printed unit of the body. */
export interface ReportBlock {
  code: string;
  place: string;
  heading: string;
  outline: string[];
  coverageLabel: string;
  /** ● then ○ then ◎; empty prints 該当なし. */
  entries: ReportEntry[];
  photos: ReportPhoto[];
  infoBoxes: { title: string; text: string }[];
}

/** A frame with its caption; empty as long as no published photo was chosen for it. */
export interface ReportPhoto {
  caption: string;
  picture: ReportPicture | null;
  /** Printed in the empty frame: why the photo that was chosen for it is missing. */
  note?: string;
}

/** Named by its bytes, so that another picture can never stand in its place; the consent is that of the document. */
export interface ReportPicture {
  documentId: string;
  sha256: string;
  type: 'png' | 'jpg';
  altText: string;
  credit: string | null;
}

/** The charts of the programme's indicators, with the same numbers as tables. */
export interface ReportIndicators {
  title: string;
  /** By theme; those of the programme as a whole come first. */
  groups: { title: string; indicators: ReportIndicator[] }[];
  /** True when there are more than a report prints. */
  more: boolean;
}

export interface ReportIndicator {
  code: string;
  name: string;
  /** Titles of what it measures; empty where that is the programme as a whole. */
  initiatives: string[];
  charts: ReportChart[];
}

export interface ReportChart {
  /** Runs through the report; formats name the picture by it. */
  number: number;
  /** Which of several values; null where there is one. */
  label: string | null;
  /** What its judgement rests on, or that nothing was recorded. */
  sentence: string;
  target: string;
  /** Null where nothing was measured: then the table says what is known. */
  drawing: Drawing | null;
  table: ChartTable;
}

export interface ReportEntry {
  id: string;
  marker: OwnerMarker | 'unknown';
  /** ● ○ ◎, or ？ where nobody even suggested one. */
  symbol: string;
  text: string;
  confirmed: boolean;
  /** Number in `unconfirmed`; null on a confirmed marker. */
  unconfirmedNumber: number | null;
  /** Number in `remarks`. */
  remarkNumber: number | null;
}

export interface UnconfirmedMarker {
  number: number;
  entryId: string;
  place: string;
  symbol: string;
  markerLabel: string;
  text: string;
  confidence: MarkerConfidence | null;
  basis: string;
}

/** What a reader of the draft has to check in one entry: a figure without a fiscal year, an inferred year. */
export interface EntryRemark {
  number: number;
  entryId: string;
  place: string;
  text: string;
  remark: string;
}

export interface ReportDataIssue {
  place: string;
  issue: string;
}

export interface ReportSituation {
  title: string;
  population: {
    title: string;
    columns: string[];
    rows: { label: string; cells: string[][] }[];
  };
  issues: {
    title: string;
    situationHead: string;
    directionHead: string;
    columns: string[];
    rows: { theme: string; cells: { situations: string[]; needs: string[] }[] }[];
    /** One text for all rows. */
    direction: string;
  };
}

/** A record placed in two blocks is two placements and one record. */
export interface ReportCounts {
  themes: number;
  blocks: number;
  initiatives: number;
  placements: number;
  records: number;
}
