import type { IndicatorKind, MeasurementStatus, YearKind } from '../evaluation/evaluation.types.js';
import type { SeriesPoint } from '../evaluation/series.js';

export type DrawingLanguage = 'ja' | 'en';

/** What a chart shows of one component: the figures of each year against the expected line and the target. */
export interface Drawing {
  kind: IndicatorKind;
  periodKind: YearKind;
  /** The unit in which figures are stated（万件）, and base units in one of it. */
  statedUnit: string;
  factor: string;
  decimals: number;
  points: readonly SeriesPoint[];
  /** The latest with a figure, else the last that is over. */
  judgedYear: number;
  /** As the source prints it（250万件以上）, else its figure with its bound. */
  target: {
    year: number;
    words: string | null;
    value: string | null;
    bound: string;
    approximate: boolean;
  } | null;
}

export interface DrawingSize {
  width: number;
  language: DrawingLanguage;
}

export type { MeasurementStatus, SeriesPoint };
