import type { IndicatorView } from '../indicators/indicator.schemas.js';
import type { Drawing } from './drawing.types.js';

/** What the chart of one component shows, from what its page shows; null when there is no such component. */
export function drawingOf(indicator: IndicatorView, number: number): Drawing | null {
  const component = indicator.components.find((each) => each.number === number);
  const series = indicator.series.find((each) => each.component === number);
  if (component === undefined || series === undefined) return null;
  const { target } = component;
  const drawn = series.points.find(({ year }) => year === target?.yearTo)?.target ?? null;
  return {
    kind: indicator.kind,
    periodKind: indicator.periodKind,
    statedUnit: indicator.statedUnit,
    factor: indicator.factor,
    decimals: indicator.decimals,
    points: series.points,
    judgedYear: indicator.evaluation.year,
    target:
      target === null
        ? null
        : {
            year: target.yearTo,
            words: target.display,
            value: target.value ?? drawn,
            bound: target.bound,
            approximate: target.approximate,
          },
  };
}
