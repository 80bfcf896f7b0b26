import { attainmentOf, byPace, type Case, isMissing, type Judged, lacking } from '../case.js';
import { type Exact, rate, rateOf } from '../exact.js';

/** 水準, and 全数 with N as its target: from B to T on a straight line. */
export function level(one: Case): Judged {
  const { B, T, lower } = one;
  if (T === null) return lacking({ what: one.inputs.kind === 'all_of_n' ? 'count' : 'target' });
  const actual = one.figureOf(one.y);
  if (isMissing(actual)) return lacking({ what: 'figures', years: [actual] }, { target: T });
  const attainment = attainmentOf(actual, T, lower);
  const known = { actual, target: T, attainment, ...onTheWay(one, actual, T) };
  if (lower ? actual.lte(T) : actual.gte(T)) return { ...known, judgement: 'achieved', lack: null };
  if (one.due) return { ...known, judgement: 'missed', lack: null };
  const lack = noWay(one);
  if (lack !== null || B === null) return lacking(lack ?? { what: 'baseline' }, known);
  if (lower ? actual.gt(B) : actual.lt(B)) return { ...known, judgement: 'regressed', lack: null };
  // In the year of the baseline nothing is expected yet.
  const judgement = one.elapsed?.over.isZero() === true ? 'on_track' : byPace(known.pace, one.thresholds);
  return { ...known, judgement, lack: null };
}

/** 減少の抑制: T below B and more is better; the target is reached in its year, not before. */
export function limitDecline(one: Case): Judged {
  const { B, T } = one;
  if (T === null) return lacking({ what: 'target' });
  const actual = one.figureOf(one.y);
  if (isMissing(actual)) return lacking({ what: 'figures', years: [actual] }, { target: T });
  const expected = onTheWay(one, actual, T).expected;
  const below = expected !== null && B !== null && actual.lt(expected);
  const known = {
    actual,
    target: T,
    expected,
    attainment: attainmentOf(actual, T, false),
    progress: null,
    pace: below && actual.lt(B) && expected.lte(B) ? rate(B.minus(expected), B.minus(actual)) : null,
  };
  if (one.due) return { ...known, judgement: actual.gte(T) ? 'achieved' : 'missed', lack: null };
  const lack = noWay(one);
  if (lack !== null || expected === null) return lacking(lack ?? { what: 'baseline' }, known);
  const judgement = below ? byPace(known.pace, one.thresholds) : 'on_track';
  return { ...known, judgement, lack: null };
}

/** 均衡: inflow less outflow, zero or above. */
export function balance(one: Case): Judged {
  const { B } = one;
  const actual = one.figureOf(one.y);
  if (isMissing(actual)) return lacking({ what: 'figures', years: [actual] });
  const target = actual.minus(actual);
  const known = { actual, target, attainment: null, ...onTheWay(one, actual, target) };
  if (actual.gte(0)) return { ...known, judgement: 'achieved', lack: null };
  if (one.due) return { ...known, judgement: 'missed', lack: null };
  const lack = noWay(one);
  if (lack !== null || B === null) return lacking(lack ?? { what: 'baseline' }, known);
  if (actual.lt(B)) return { ...known, judgement: 'regressed', lack: null };
  const judgement = one.elapsed?.over.isZero() === true ? 'on_track' : byPace(known.pace, one.thresholds);
  return { ...known, judgement, lack: null };
}

/** Where it should stand, how far it came, and how that compares; no pace for what goes backwards. */
function onTheWay(one: Case, actual: Exact, T: Exact): Pick<Judged, 'expected' | 'progress' | 'pace'> {
  const { B, elapsed } = one;
  if (B === null || elapsed === null || isBeforeBaseline(one))
    return { expected: null, progress: null, pace: null };
  const expected = B.plus(T.minus(B).times(elapsed.over).div(elapsed.under));
  // A target on the wrong side of the baseline has no way to it.
  const progress = (one.lower ? T.lt(B) : T.gt(B)) ? rate(actual.minus(B), T.minus(B)) : null;
  const backwards = progress !== null && progress.over.isNegative() && !progress.over.isZero();
  return { expected, progress, pace: backwards ? null : rateOf(progress, elapsed) };
}

function isBeforeBaseline({ y, b }: Case): boolean {
  return b !== null && y < b;
}

function noWay(one: Case): { what: 'baseline' | 'baseline_year' | 'before_period' } | null {
  if (one.elapsed === null) return { what: one.B === null ? 'baseline' : 'baseline_year' };
  return isBeforeBaseline(one) ? { what: 'before_period' } : null;
}
