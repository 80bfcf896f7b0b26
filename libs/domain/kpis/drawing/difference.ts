import { Exact, ZERO } from '../evaluation/exact.js';
import { tellDerived } from '../evaluation/told-figure.js';
import { barWidth } from './bars.js';
import type { Drawing, DrawingLanguage } from './drawing.types.js';
import { AHEAD, FONT, OUTLINED, SHORT } from './look.js';
import type { Scale } from './scale.js';
import { isMeasured, shown } from './shown.js';

/** By how much the latest figure lies over or under what was expected. */
export function difference(drawing: Drawing, language: DrawingLanguage, width: number, scale: Scale): object {
  const at = drawing.points.findLastIndex(
    (point) => point.year <= drawing.judgedYear && isMeasured(point) && shown(drawing, point) !== null,
  );
  const point = drawing.points[at];
  const actual = point === undefined ? null : shown(drawing, point);
  const beside = at < drawing.points.length - 1;
  if (point === undefined || actual === null || point.expected === null || !beside) return { data: [] };
  const gap = new Exact(actual).minus(point.expected);
  if (gap.isZero()) return { data: [] };
  const lower = new Exact(actual).lt(point.expected);
  const told = tellDerived(gap.abs(), { ...drawing, statedUnit: '' }, ZERO)[language];
  const sign = lower ? (language === 'ja' ? '△' : '−') : '+';
  return {
    silent: true,
    symbol: 'circle',
    symbolSize: 0.1,
    data: [{ coord: [at, besideLine(drawing, at, gap, scale)], symbolOffset: [0, 0] }],
    label: {
      show: true,
      position: 'right',
      distance: barWidth(width, drawing.points.length) / 2 + 4,
      formatter: `${sign}${told}`,
      color: lower ? SHORT : AHEAD,
      fontWeight: 'bold',
      fontSize: 14,
      fontFamily: FONT,
      ...OUTLINED,
    },
  };
}

/** A label's height and a line's steepness count as parts of the scale. */
const LABEL = 0.075;

/** Where the difference stands, so that the line does not run through it: on its side of the line, or under a steep one. */
function besideLine({ points, factor }: Drawing, at: number, gap: Exact, { min, max }: Scale): number {
  const here = new Exact(points[at]?.expected ?? 0);
  const next = points[at + 1]?.expected ?? null;
  const room = new Exact(max - min).times(factor).times(LABEL);
  const steep = next !== null && new Exact(next).minus(here).gt(room.times(2));
  if (steep && gap.gt(0)) return here.div(factor).toNumber();
  const away = Exact.max(gap.abs().div(2), room);
  return (gap.gt(0) ? here.plus(away) : here.minus(away)).div(factor).toNumber();
}
