import type { Day } from '@platform/time';

export const indicatorKinds = [
  'level',
  'cumulative',
  'per_year',
  'growth_vs_previous',
  'all_of_n',
  'maintain',
  'balance',
  'undefined',
] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const directions = ['increase', 'decrease', 'limit_decline'] as const;
export type Direction = (typeof directions)[number];

export const judgements = [
  'achieved',
  'on_track',
  'slightly_behind',
  'behind',
  'regressed',
  'missed',
  'not_evaluable',
] as const;
export type Judgement = (typeof judgements)[number];

export const yearKinds = ['fiscal_year', 'calendar_year', 'survey'] as const;
export type YearKind = (typeof yearKinds)[number];

export const measurementStatuses = [
  'provisional',
  'final',
  'unpublished',
  'missing',
  'not_measurable',
] as const;
export type MeasurementStatus = (typeof measurementStatuses)[number];

export const targetBounds = ['exact_as_stated', 'at_least', 'at_most', 'net_zero_or_surplus'] as const;
export type TargetBound = (typeof targetBounds)[number];

export const baselineStatuses = ['given', 'new', 'absent'] as const;
export type BaselineStatus = (typeof baselineStatuses)[number];

/** Thresholds of the judgement; a change is a new version, and what was frozen keeps its own. */
export interface RuleSet {
  code: string;
  version: number;
  onTrack: string;
  slightlyBehind: string;
  maintainSlightlyBehind: string;
}

/** The figure that stands for one year; only provisional and final ones have a value. Decimals are texts. */
export interface YearFigure {
  year: number;
  status: MeasurementStatus;
  value: string | null;
}

export interface ComponentInputs {
  number: number;
  label: string | null;
  baseline: { status: BaselineStatus; value: string | null; year: number | null };
  target: {
    value: string | null;
    /** The other end of a range of values. */
    valueTo: string | null;
    yearFrom: number | null;
    yearTo: number;
    bound: TargetBound;
    growthRate: string | null;
    /** What 全 counts, by the day from which it holds. */
    counts: readonly { from: Day; count: string }[] | null;
  } | null;
  figures: readonly YearFigure[];
}

/** Everything that an evaluation rests on, as plain JSON: frozen with it, so that it can be repeated at any time. */
export interface EvaluationInputs {
  kind: IndicatorKind;
  direction: Direction | null;
  yearKind: YearKind;
  unit: string;
  /** 万人 and how many 人 it is; the base unit and 1 without. */
  statedUnit: string;
  factor: string;
  decimals: number;
  /** 延べ, said with every figure; absent in what was frozen before it was kept. */
  cumulativePersons?: boolean;
  tolerance: string | null;
  components: readonly ComponentInputs[];
}
