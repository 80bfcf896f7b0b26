import { type Day, fiscalYearOf } from '@platform/time';
import { type CurrentMeasurement, figuresOf } from '../measurements/figures.rule.js';
import { evaluate } from './evaluate.rule.js';
import type { Evaluation } from './evaluation.schemas.js';
import type { ComponentInputs, EvaluationInputs, RuleSet } from './evaluation.types.js';
import { standardRules } from './standard-rules.js';

/** An indicator as the row of `indicator-row.sql.ts` gives it. */
export type StoredIndicator = Omit<EvaluationInputs, 'components' | 'yearKind' | 'cumulativePersons'> & {
  cumulativePersons: boolean;
  periodKind: EvaluationInputs['yearKind'];
  valueNature: string | null;
  rules: (RuleSet & { name: string }) | null;
  components: (Pick<ComponentInputs, 'number' | 'label' | 'target'> & {
    baseline: ComponentInputs['baseline'] | null;
    current: CurrentMeasurement[];
  })[];
};

/** The day on which something is judged: what it rests on are periods that have ended by then. */
export interface DayOfJudgement {
  endedBy: Day | null;
}

/**
 * What the evaluation rests on, in plain JSON, with nothing in it that it does not read. Every figure is in it only where
 * it is drawn (`endedBy: null`): a period that still runs decides nothing.
 */
export function inputsOf(stored: StoredIndicator, { endedBy }: DayOfJudgement): EvaluationInputs {
  const { kind, direction, periodKind, unit, statedUnit, factor, decimals, tolerance } = stored;
  const counts = (one: CurrentMeasurement) => endedBy === null || one.periodTo <= endedBy;
  return {
    kind,
    direction,
    yearKind: periodKind,
    unit,
    statedUnit,
    factor,
    decimals,
    ...(stored.cumulativePersons ? { cumulativePersons: true } : {}),
    tolerance,
    components: stored.components.map(({ number, label, baseline, target, current }) => ({
      number,
      label,
      baseline:
        baseline === null
          ? { status: 'absent', value: null, year: null }
          : { status: baseline.status, value: baseline.value, year: baseline.year },
      target:
        target === null
          ? null
          : {
              value: target.value,
              valueTo: target.valueTo,
              yearFrom: target.yearFrom,
              yearTo: target.yearTo,
              bound: target.bound,
              growthRate: target.growthRate,
              counts: target.counts,
            },
      figures: figuresOf(current.filter(counts), { yearKind: periodKind, valueNature: stored.valueNature }),
    })),
  };
}

/**
 * The year that a list shows: the last for which something other than "not published yet" is recorded, and none where
 * nothing is.
 */
export function latestYear(inputs: EvaluationInputs): number | null {
  const years = inputs.components.flatMap(({ figures }) =>
    figures.filter(({ status }) => status !== 'unpublished').map(({ year }) => year),
  );
  return years.length === 0 ? null : Math.max(...years);
}

/** Its standing in a year, or in the latest one with a figure (the last that is over where there is none). */
export function evaluationOf(stored: StoredIndicator, today: Day, year?: number): Evaluation {
  const inputs = inputsOf(stored, { endedBy: today });
  const otherwise = fiscalYearOf(today) - 1;
  return evaluate(inputs, year ?? latestYear(inputs) ?? otherwise, stored.rules ?? standardRules);
}
