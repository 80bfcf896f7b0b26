import {
  attainmentOf,
  byPace,
  type Case,
  isMissing,
  type Judged,
  lacking,
  type MissingYear,
} from '../case.js';
import { type Exact, ONE, rate, type Rate, ZERO } from '../exact.js';

/** 累計: the sum of the years of the period; one missing year and there is no sum. */
export function cumulative(one: Case): Judged {
  const { T, from, t, lower } = one;
  if (T === null) return lacking({ what: 'target' });
  if (from === null || from > t) return lacking({ what: 'period' }, { target: T });
  if (one.y < from) return lacking({ what: 'before_period' }, { target: T });
  const last = Math.min(one.y, t);
  const figures = yearsOf(from, last).map((year) => one.figureOf(year));
  const missing = figures.filter(isMissing);
  if (missing.length > 0) return lacking({ what: 'figures', years: missing }, { target: T });
  const sum = figures.reduce<Exact>(
    (total, figure) => (isMissing(figure) ? total : total.plus(figure)),
    ZERO,
  );
  const expected = T.times(last - from + 1).div(t - from + 1);
  const attainment = lower ? rate(sum, T) : attainmentOf(sum, T, false);
  const pace = paceOf(sum, T.times(last - from + 1), t - from + 1, lower);
  const known = { actual: sum, target: T, expected, attainment, progress: attainment, pace, lack: null };
  // A ceiling is kept only when the period is over; it can be broken before.
  if (lower && sum.gt(T)) return { ...known, judgement: 'missed' };
  if (lower ? one.due : sum.gte(T)) return { ...known, judgement: 'achieved' };
  if (one.due) return { ...known, judgement: 'missed' };
  if (lower && sum.lte(expected)) return { ...known, judgement: 'on_track' };
  return { ...known, judgement: byPace(pace, one.thresholds) };
}

/** 毎年: each year by itself. */
export function perYear(one: Case): Judged {
  const { T, from, t, lower } = one;
  if (T === null) return lacking({ what: 'target' });
  if (from !== null && from > t) return lacking({ what: 'period' }, { target: T });
  if (from !== null && one.y < from) return lacking({ what: 'before_period' }, { target: T });
  const met = (figure: Exact | MissingYear) => !isMissing(figure) && (lower ? figure.lte(T) : figure.gte(T));
  const years = yearsOf(from ?? one.y, Math.min(one.y, t));
  const yearsMet =
    from === null
      ? {}
      : { yearsMet: { met: years.filter((year) => met(one.figureOf(year))).length, of: t - from + 1 } };
  const actual = one.figureOf(one.y);
  if (isMissing(actual)) return lacking({ what: 'figures', years: [actual] }, { target: T, ...yearsMet });
  const attainment = attainmentOf(actual, T, lower);
  const known = {
    actual,
    target: T,
    expected: T,
    attainment,
    progress: null,
    pace: attainment,
    lack: null,
    ...yearsMet,
  };
  if (met(actual)) return { ...known, judgement: 'achieved' };
  return { ...known, judgement: one.due ? 'missed' : byPace(attainment, one.thresholds) };
}

/** 維持: not below the value that is to be kept (not above it, where the target says at most). */
export function maintain(one: Case): Judged {
  const { lower, tolerance, thresholds } = one;
  const T = one.T ?? one.B;
  if (T === null) return lacking({ what: 'target' });
  const actual = one.figureOf(one.y);
  if (isMissing(actual)) return lacking({ what: 'figures', years: [actual] }, { target: T });
  const attainment = attainmentOf(actual, T, lower);
  const known = { actual, target: T, expected: T, attainment, progress: null, pace: attainment, lack: null };
  if (lower ? actual.lte(T.plus(tolerance)) : actual.gte(T.minus(tolerance)))
    return { ...known, judgement: 'achieved' };
  if (one.due) return { ...known, judgement: 'missed' };
  const near =
    attainment !== null && attainment.over.gte(attainment.under.times(thresholds.maintainSlightlyBehind));
  return { ...known, judgement: near ? 'slightly_behind' : 'behind' };
}

/** 前年比: against the figure of the year before, not against a path from the baseline. */
export function growth(one: Case): Judged {
  const { B, b, y } = one;
  if (one.growth === null) return lacking({ what: 'target' });
  if (one.from !== null && y < one.from) return lacking({ what: 'before_period' });
  const actual = one.figureOf(y);
  const before = one.figureOf(y - 1);
  // The baseline stands for its year until that year has a figure of its own.
  const previous = isMissing(before) && B !== null && b === y - 1 ? B : before;
  const step = ONE.plus(one.growth);
  const lower = one.growth.isNegative() && !one.growth.isZero();
  const expected = isMissing(previous) || previous.lt(0) ? null : previous.times(step);
  if (isMissing(actual) || isMissing(previous))
    return lacking(
      { what: 'figures', years: [previous, actual].filter(isMissing) },
      { expected, target: expected },
    );
  if (expected === null) return lacking({ what: 'not_above_zero' }, { actual, previous });
  const attainment = attainmentOf(actual, expected, lower);
  const referencePath = B === null || b === null || y < b ? null : B.times(step.pow(y - b));
  const known = {
    actual,
    target: expected,
    expected,
    attainment,
    progress: null,
    pace: attainment,
    lack: null,
    previous,
    referencePath,
  };
  if (lower ? actual.lte(expected) : actual.gte(expected)) return { ...known, judgement: 'achieved' };
  if (one.due) return { ...known, judgement: 'missed' };
  const better = lower ? actual.lt(previous) : actual.gt(previous);
  return { ...known, judgement: better ? 'slightly_behind' : 'behind' };
}

function paceOf(sum: Exact, expected: Exact, by: number, lower: boolean): Rate | null {
  const done = sum.times(by);
  if (!expected.isPositive() || expected.isZero()) return null;
  if (!lower) return rate(done, expected);
  return done.isPositive() ? rate(expected, done) : null;
}

function yearsOf(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
