import type { FieldProblem } from '@platform/errors';
import { addDays, type Day, fiscalYearOf } from '@platform/time';
import type { YearKind } from '../evaluation/evaluation.types.js';
import { firstDayOf, lastDayOf } from '../evaluation/year-kind.js';
import type { MeasurementInput, MeasurementPeriod } from './measurement.schemas.js';

export interface Period {
  kind: MeasurementPeriod;
  from: Day;
  to: Day;
}

/** Periods of which an indicator that counts such years takes values. */
const FITTING: Record<YearKind, readonly MeasurementPeriod[]> = {
  fiscal_year: ['fiscal_year', 'month', 'date'],
  calendar_year: ['calendar_year', 'month', 'date'],
  survey: ['survey', 'date'],
};

const problem = (field: string, code: string, ja: string, en: string): { problem: FieldProblem } => ({
  problem: { pointer: `/${field}`, code: `kpis/${code}`, messages: { ja, en } },
});

const OTHER_YEAR = problem(
  'year',
  'other-year',
  '期間がこの年のものではありません。',
  'The period is not of this year.',
);

/** The period that was measured; the whole year unless said. A calendar year never turns into a fiscal one. */
export function readPeriod(
  { year, periodKind, periodFrom, periodTo }: MeasurementInput,
  yearKind: YearKind,
): { period: Period } | { problem: FieldProblem } {
  const kind = periodKind ?? yearKind;
  if (!FITTING[yearKind].includes(kind))
    return problem(
      'periodKind',
      'period-does-not-fit',
      'この指標の期間の数え方（年度・暦年・調査）と合いません。',
      'This is not how the indicator counts its periods.',
    );
  const whole = { kind, from: firstDayOf(yearKind, year), to: lastDayOf(yearKind, year) };
  if (kind === 'fiscal_year' || kind === 'calendar_year') {
    if ((periodFrom ?? whole.from) === whole.from && (periodTo ?? whole.to) === whole.to)
      return { period: whole };
    return problem(
      'periodFrom',
      'not-the-year',
      '年と期間が合いません。期間は空にしてください。',
      'The period is not the year.',
    );
  }
  if (kind === 'survey' && periodFrom === undefined && periodTo === undefined) return { period: whole };
  if (periodFrom === undefined)
    return problem('periodFrom', 'day-needed', '日を入力してください。', 'Please enter the day.');
  if (Math.abs(Number(periodFrom.slice(0, 4)) - year) > 1) return OTHER_YEAR;
  const period = {
    kind,
    from: periodFrom,
    to: periodTo ?? (kind === 'month' ? monthEnd(periodFrom) : periodFrom),
  };
  if (period.to < period.from)
    return problem(
      'periodTo',
      'ends-first',
      '始まりの日以後にしてください。',
      'It must not be before the first day.',
    );
  if (kind === 'month' && (!period.from.endsWith('-01') || period.to !== monthEnd(period.from)))
    return problem(
      'periodFrom',
      'not-a-month',
      '月は1日から末日までです。',
      'A month goes from its first to its last day.',
    );
  if (kind === 'date' && period.to !== period.from)
    return problem('periodTo', 'not-a-day', '時点の値は1日だけです。', 'A value of a date is of one day.');
  const ofYear = yearKind === 'calendar_year' ? Number(period.to.slice(0, 4)) : fiscalYearOf(period.to);
  if (ofYear !== year) return OTHER_YEAR;
  return { period };
}

function monthEnd(first: Day): Day {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const next =
    month === 12
      ? `${String(year + 1).padStart(4, '0')}-01-01`
      : `${first.slice(0, 5)}${String(month + 1).padStart(2, '0')}-01`;
  return addDays(next, -1);
}
