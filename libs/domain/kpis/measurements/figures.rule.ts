import { Exact, ZERO } from '../evaluation/exact.js';
import type { MeasurementStatus, YearFigure, YearKind } from '../evaluation/evaluation.types.js';

/** A measurement that nothing supersedes, as far as its year's figure rests on it. */
export interface CurrentMeasurement {
  year: number;
  periodKind: 'fiscal_year' | 'calendar_year' | 'month' | 'date' | 'survey';
  periodTo: string;
  status: MeasurementStatus;
  value: string | null;
}

/** Whose last figure of a year stands for the year; of the others the months are added up. */
const STANDING: readonly (string | null)[] = ['stock', 'ratio', 'distinct_count'];
const MONTHS = 12;

/**
 * The figure of each year: the one of the whole year; else, of what stands at a day (a stock, a rate), the last of its
 * days or months; else the sum of its twelve months. Fewer months are no year.
 */
export function figuresOf(
  measurements: readonly CurrentMeasurement[],
  { yearKind, valueNature }: { yearKind: YearKind; valueNature: string | null },
): YearFigure[] {
  const byYear = new Map<number, CurrentMeasurement[]>();
  for (const one of measurements) byYear.set(one.year, [...(byYear.get(one.year) ?? []), one]);
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .flatMap(([year, all]) => {
      const whole = latest(all.filter(({ periodKind }) => periodKind === yearKind));
      const figure = whole ?? (STANDING.includes(valueNature) ? latest(all) : sumOfMonths(all));
      return figure === null ? [] : [{ year, status: figure.status, value: figure.value }];
    });
}

function latest(all: readonly CurrentMeasurement[]): CurrentMeasurement | null {
  return all.reduce<CurrentMeasurement | null>(
    (last, one) => (last === null || one.periodTo > last.periodTo ? one : last),
    null,
  );
}

function sumOfMonths(all: readonly CurrentMeasurement[]): Pick<YearFigure, 'status' | 'value'> | null {
  const months = all.filter(({ periodKind }) => periodKind === 'month');
  if (months.length < MONTHS || months.some(({ value }) => value === null)) return null;
  const sum = months.reduce((total, { value }) => total.plus(value ?? 0), ZERO);
  const status = months.some((one) => one.status === 'provisional') ? 'provisional' : 'final';
  return { status, value: new Exact(sum).toFixed() };
}
