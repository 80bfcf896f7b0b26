import { evaluate } from './evaluate.rule.js';
import type { Evaluation } from './evaluation.schemas.js';
import type { EvaluationInputs, MeasurementStatus, RuleSet, YearFigure } from './evaluation.types.js';

export interface SeriesPoint {
  year: number;
  status: MeasurementStatus | null;
  value: string | null;
  /** Sum up to the year, where the kind asks for one and no year is missing. */
  cumulative: string | null;
  expected: string | null;
  target: string | null;
}
export interface Series {
  component: number;
  label: string | null;
  points: SeriesPoint[];
}

/** No chart shows more years; the newest stay. */
const MOST_YEARS = 60;

/** From the baseline or the beginning of the period to the target or the last figure. */
export function yearsShown({ components }: EvaluationInputs): number[] {
  const years = components.flatMap(({ baseline, target, figures }) => [
    ...(baseline.year === null ? [] : [baseline.year]),
    ...(target === null ? [] : [target.yearFrom ?? target.yearTo, target.yearTo]),
    ...figures.map(({ year }) => year),
  ]);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Every year in which something is recorded, evaluated: the newest first. */
export function evaluationsOf(inputs: EvaluationInputs, rules: RuleSet): Evaluation[] {
  const recorded = new Set(inputs.components.flatMap(({ figures }) => figures.map(({ year }) => year)));
  return yearsShown(inputs)
    .filter((year) => recorded.has(year))
    .reverse()
    .map((year) => evaluate(inputs, year, rules));
}

/** The lines of a chart: actual against expected and target, a point a year. */
export function seriesOf(inputs: EvaluationInputs, rules: RuleSet): Series[] {
  const years = yearsShown(inputs);
  const evaluated = years.map((year) => evaluate(asIfMeasured(inputs, year), year, rules));
  return inputs.components.map((component, index) => ({
    component: component.number,
    label: component.label,
    points: years.map((year, position) => {
      const figure = component.figures.find((one) => one.year === year) ?? null;
      const lines = evaluated[position]?.components[index];
      const own = evaluate({ ...inputs, components: [component] }, year, rules).components[0];
      return {
        year,
        status: figure?.status ?? null,
        value: figure?.value ?? (component.baseline.year === year ? component.baseline.value : null),
        cumulative: inputs.kind === 'cumulative' ? (own?.actual ?? null) : null,
        expected: lines?.expected ?? null,
        target: lines?.target ?? null,
      };
    }),
  }));
}

/** The expected line needs no figures: those that are not there count as nothing while it is drawn. */
function asIfMeasured(inputs: EvaluationInputs, year: number): EvaluationInputs {
  if (inputs.kind === 'growth_vs_previous') return inputs;
  return {
    ...inputs,
    components: inputs.components.map((component) => {
      const from = inputs.kind === 'cumulative' ? (component.target?.yearFrom ?? year) : year;
      const years = Array.from({ length: Math.max(0, year - from + 1) }, (_, index) => from + index);
      const drawn: YearFigure[] = years.map((one) => ({ year: one, status: 'final', value: '0' }));
      return { ...component, figures: drawn };
    }),
  };
}
