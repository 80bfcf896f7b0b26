import type { IndicatorView, TargetView } from '../indicators/indicator.schemas.js';
import type { Drawing } from './drawing.types.js';

interface Part {
  number: number;
  target: Pick<TargetView, 'yearTo' | 'value' | 'bound' | 'display' | 'approximate'> | null;
}

/** What a drawing takes from an indicator. */
export type Drawable = Pick<
  IndicatorView,
  'kind' | 'periodKind' | 'statedUnit' | 'factor' | 'decimals' | 'series'
> & { components: readonly Part[]; evaluation: Pick<IndicatorView['evaluation'], 'year'> };

/** What the chart of one component shows, from what its page shows; null when there is no such component. */
export function drawingOf(indicator: Drawable, number: number): Drawing | null {
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
