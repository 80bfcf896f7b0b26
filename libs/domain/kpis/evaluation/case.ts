import { heldCount } from '../masters/held-count.rule.js';
import { Exact, ONE, type Rate, rate, ZERO } from './exact.js';
import type { ComponentInputs, EvaluationInputs, Judgement, RuleSet } from './evaluation.types.js';
import { lastDayOf } from './year-kind.js';

/** A year without a figure, and why: nobody entered one, or what was entered says that there is none (yet). */
export interface MissingYear {
  year: number;
  why: 'not_recorded' | 'unpublished' | 'missing' | 'not_measurable';
}

/** Why something cannot be judged. */
export type Lack =
  | { what: 'figures'; years: MissingYear[] }
  | {
      what:
        | 'target'
        | 'words_only'
        | 'baseline'
        | 'baseline_year'
        | 'count'
        | 'period'
        | 'before_period'
        | 'not_above_zero';
    };

/** What a kind's rule finds for one component in one year. */
export interface Judged {
  judgement: Judgement;
  /** The figure that is judged: the year's own, or the sum up to it. */
  actual: Exact | null;
  target: Exact | null;
  expected: Exact | null;
  attainment: Rate | null;
  progress: Rate | null;
  pace: Rate | null;
  lack: Lack | null;
  /** per_year: how many years of the period met the target. */
  yearsMet?: { met: number; of: number };
  /** growth_vs_previous: the figure of the year before, and where B·(1+g)^n would stand. */
  previous?: Exact;
  referencePath?: Exact | null;
}

export interface Thresholds {
  onTrack: Exact;
  slightlyBehind: Exact;
  maintainSlightlyBehind: Exact;
}

export function thresholdsOf(rules: RuleSet): Thresholds {
  return {
    onTrack: new Exact(rules.onTrack),
    slightlyBehind: new Exact(rules.slightlyBehind),
    maintainSlightlyBehind: new Exact(rules.maintainSlightlyBehind),
  };
}

/** One component in one year: B (year b) → T (year t), A of any year, by the letters of the domain guide. */
export class Case {
  readonly B: Exact | null;
  readonly b: number | null;
  readonly T: Exact | null;
  readonly from: number | null;
  readonly t: number;
  readonly growth: Exact | null;
  readonly tolerance: Exact;
  private readonly byYear: Map<number, ComponentInputs['figures'][number]>;

  constructor(
    readonly inputs: EvaluationInputs,
    component: ComponentInputs,
    target: NonNullable<ComponentInputs['target']>,
    readonly y: number,
    readonly thresholds: Thresholds,
  ) {
    const { baseline } = component;
    this.B = baseline.status === 'given' && baseline.value !== null ? new Exact(baseline.value) : null;
    this.b = this.B === null ? null : baseline.year;
    this.from = target.yearFrom;
    this.t = target.yearTo;
    this.growth = target.growthRate === null ? null : new Exact(target.growthRate);
    this.tolerance = inputs.tolerance === null ? ZERO : new Exact(inputs.tolerance).abs();
    this.lower = inputs.direction === 'decrease' || target.bound === 'at_most';
    this.T = this.targetOf(target);
    this.byYear = new Map(component.figures.map((figure) => [figure.year, figure]));
  }

  /** Less is better. Stored, never guessed from the figures. */
  readonly lower: boolean;

  /** The target year has come. */
  get due(): boolean {
    return this.y >= this.t;
  }

  figureOf(year: number): Exact | MissingYear {
    const figure = this.byYear.get(year);
    if (figure === undefined) return { year, why: 'not_recorded' };
    if (figure.status === 'provisional' || figure.status === 'final')
      return figure.value === null ? { year, why: 'not_recorded' } : new Exact(figure.value);
    return { year, why: figure.status };
  }

  /** The part of the way from the baseline's year to the target's that has gone by, 0 to 1; null without a baseline. */
  get elapsed(): Rate | null {
    if (this.B === null || this.b === null) return null;
    if (this.due) return { over: ONE, under: ONE };
    if (this.y <= this.b) return { over: ZERO, under: ONE };
    return rate(new Exact(this.y - this.b), new Exact(this.t - this.b));
  }

  /** A or T for a range is the end that is reached first; what 全 counts is counted on the earlier of the two last days. */
  private targetOf(target: NonNullable<ComponentInputs['target']>): Exact | null {
    if (target.counts !== null) {
      const day = lastDayOf(this.inputs.yearKind, Math.min(this.y, target.yearTo));
      const count = heldCount(target.counts, day);
      return count === null ? null : new Exact(count);
    }
    if (target.value === null) return null;
    const ends = [new Exact(target.value), new Exact(target.valueTo ?? target.value)];
    return this.lower ? Exact.max(...ends) : Exact.min(...ends);
  }
}

export function isMissing(figure: Exact | MissingYear): figure is MissingYear {
  return 'why' in figure;
}

/** Not evaluable for want of something; what is known is kept beside it. */
export function lacking(lack: Lack, known: Partial<Judged> = {}): Judged {
  return {
    actual: null,
    target: null,
    expected: null,
    attainment: null,
    progress: null,
    pace: null,
    ...known,
    judgement: 'not_evaluable',
    lack,
  };
}

export function byPace(pace: Rate | null, { onTrack, slightlyBehind }: Thresholds): Judgement {
  if (pace === null) return 'behind';
  if (pace.over.gte(pace.under.times(onTrack))) return 'on_track';
  return pace.over.gte(pace.under.times(slightlyBehind)) ? 'slightly_behind' : 'behind';
}

/** A/T where more is better, T/A where less is; none where a part of nothing would be asked for. */
export function attainmentOf(actual: Exact, target: Exact, lower: boolean): Rate | null {
  if (target.isNegative() && !target.isZero()) return null;
  if (!lower) return rate(actual, target);
  if (actual.isZero()) return { over: ONE, under: ONE };
  return actual.isNegative() || target.isZero() ? null : rate(target, actual);
}
