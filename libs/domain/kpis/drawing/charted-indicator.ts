import type { Day } from '@platform/time';
import { evaluate } from '../evaluation/evaluate.rule.js';
import { seriesOf } from '../evaluation/series.js';
import { standardRules } from '../evaluation/standard-rules.js';
import { inputsOf, latestYear, type StoredIndicator } from '../evaluation/stored.js';
import type { Wording } from '@platform/errors';
import { type Drawable, drawingOf } from './drawing-of.js';
import type { Drawing } from './drawing.types.js';
import { isMeasured } from './shown.js';

/** A row of `indicator-row.sql.ts`, as far as it is drawn. */
export type DrawableRow = StoredIndicator & Pick<Drawable, 'components'> & { code: string; name: string };

/** An indicator as a report keeps it: plain JSON with every figure, so that it is drawn again as it was. */
export interface ChartedIndicator {
  code: string;
  name: string;
  /** One for each of its values. */
  charts: IndicatorChartFacts[];
}

export interface IndicatorChartFacts {
  /** Which of several values; null where there is one. */
  label: string | null;
  /** Whether a figure was recorded for any year. */
  measured: boolean;
  sentence: Wording;
  drawing: Drawing;
}

/** For a rule reads no clock: the day of judgement, and the year that is judged where nothing is recorded. */
export interface ChartedOn {
  today: Day;
  otherwise: number;
}

/** As its page shows it. */
export function chartedIndicator(row: DrawableRow, { today, otherwise }: ChartedOn): ChartedIndicator {
  const inputs = inputsOf(row, { endedBy: today });
  const rules = row.rules ?? standardRules;
  const evaluation = evaluate(inputs, latestYear(inputs) ?? otherwise, rules);
  const drawable = { ...row, evaluation, series: seriesOf(inputsOf(row, { endedBy: null }), rules) };
  return {
    code: row.code,
    name: row.name,
    charts: evaluation.components.flatMap(({ number, label, sentence }): IndicatorChartFacts[] => {
      const drawing = drawingOf(drawable, number);
      return drawing === null
        ? []
        : [{ label, measured: drawing.points.some(isMeasured), sentence, drawing }];
    }),
  };
}
