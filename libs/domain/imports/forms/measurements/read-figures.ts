import { Decimal } from 'decimal.js';
import { type NumberReading, readNumber, type ReadNumber } from '@platform/numbers';
import { fiscalYearName, officialText, readPeriod, readYear, type YearReading } from '@platform/time';
import type { ReadRow, SheetColumn } from '../sheet-form.js';
import { type ProblemFacts, type SheetProblemCode, sheetProblem } from '../sheet-problem.js';
import type { IndicatorFacts } from './indicator-facts.js';

/** 未公表 and the like in the cell of the value are its status. */
const NO_VALUE = { unpublished: '未公表', missing: '欠測', not_measurable: '測定不能' } as const;

/** Adds a problem at the cell of a column. */
export function refuserOf(row: ReadRow, columns: readonly SheetColumn[]) {
  return (key: string, code: SheetProblemCode, facts?: ProblemFacts): void => {
    const head = columns.find((column) => column.key === key)?.head ?? null;
    row.problems.push(
      sheetProblem({ number: row.number, address: row.addresses[key] ?? null, head }, code, facts),
    );
    Reflect.deleteProperty(row.fields, key);
  };
}
type Refuse = ReturnType<typeof refuserOf>;

/** 令和5年度, or 2023年 of an indicator that counts calendar years. */
export function yearText(year: number, kind: string): string {
  return kind === 'calendar_year' ? `${year}年` : fiscalYearName(year);
}

/** The year as the indicator counts years; what fits twice is asked. */
export function readYearField(row: ReadRow, indicator: IndicatorFacts, refuse: Refuse): void {
  const written = row.fields['year'];
  if (typeof written !== 'string') return;
  const expected = indicator.periodKind === 'calendar_year' ? 'calendar_year' : 'fiscal_year';
  const read = readYear(written, expected);
  if (!('problem' in read)) row.fields['year'] = yearText(read.year, expected);
  else if (read.problem === 'ambiguous')
    refuse('year', 'imports/year-two-ways', {
      text: written,
      readings: read.readings.map(yearReading).join('・'),
    });
  else refuse('year', 'imports/year', { text: written });
}

function yearReading({ kind, year }: YearReading): string {
  return yearText(year, kind);
}

/** Month or day of publication, as exactly as it was written. */
export function readPublication(row: ReadRow, refuse: Refuse): void {
  const written = row.fields['publishedOn'];
  if (typeof written !== 'string') return;
  const read = readPeriod(written);
  if ('problem' in read || (read.kind !== 'month' && read.kind !== 'date'))
    refuse('publishedOn', 'imports/publication', { text: written });
  else row.fields['publishedOn'] = read.kind === 'month' ? read.from.slice(0, 7) : read.from;
}

/** Value, numerator and denominator in the base unit; what the number says beside its value goes to the flags. */
export function readFigures(row: ReadRow, indicator: IndicatorFacts, refuse: Refuse): void {
  for (const key of ['value', 'numerator', 'denominator'] as const) {
    const read = readAmount(row, key, indicator, refuse);
    if (read === null || key !== 'value') continue;
    if (read.approximate) row.fields['approximate'] ??= '○';
    if (read.bound === 'at_least') row.fields['atLeast'] ??= '○';
  }
}

/** One number in the base unit; null where the cell is empty, or refused. */
export function readAmount(
  row: ReadRow,
  key: string,
  indicator: IndicatorFacts,
  refuse: Refuse,
): NumberReading | null {
  const written = row.fields[key];
  if (typeof written !== 'string') return null;
  const read = readNumber(written);
  if ('problem' in read) {
    refuseNumber(row, key, written, read, refuse);
    return null;
  }
  const problem = unfit(read, indicator, key === 'value' || key === 'valueTo');
  if (problem === null) {
    row.fields[key] = inBaseUnit(read, indicator).toFixed();
    return read;
  }
  refuse(key, problem, {
    text: written,
    unit: read.unit ?? '',
    expected: indicator.statedUnit === null ? indicator.unit : `${indicator.unit}・${indicator.statedUnit}`,
  });
  return null;
}

function refuseNumber(
  row: ReadRow,
  key: string,
  text: string,
  read: Extract<ReadNumber, { problem: string }>,
  refuse: Refuse,
): void {
  if (read.problem === 'ambiguous') {
    const readings = read.readings.map(({ value, valueTo }) =>
      valueTo === null ? value : `${value}〜${valueTo}`,
    );
    refuse(key, 'imports/number-two-ways', { text, readings: readings.join('・') });
  } else if (
    read.problem === 'no-value' &&
    read.noValue !== 'none' &&
    key === 'value' &&
    'status' in row.addresses
  ) {
    row.fields[key] = null;
    row.fields['status'] ??= NO_VALUE[read.noValue];
  } else refuse(key, 'imports/number', { text });
}

function unfit(read: NumberReading, indicator: IndicatorFacts, isValue: boolean): SheetProblemCode | null {
  const single = read.valueTo === null && read.change === null && read.factors === null;
  if (!single || (read.bound !== null && read.bound !== 'at_least')) return 'imports/not-one-number';
  if (!isValue) return null;
  if (read.cumulativePersons && !indicator.cumulativePersons) return 'imports/unit';
  if (read.unit !== null && !units(indicator).some((unit) => unit === officialText(read.unit ?? '')))
    return 'imports/unit';
  return null;
}

function units({ unit, statedUnit }: IndicatorFacts): string[] {
  return [unit, statedUnit ?? unit].map(officialText);
}

/** A scale that was written (250万) is in the number; a stated unit that is no scale is multiplied. */
function inBaseUnit(read: NumberReading, { unit, statedUnit, factor }: IndicatorFacts): Decimal {
  const value = new Decimal(read.value);
  const isStated =
    read.unit !== null &&
    statedUnit !== null &&
    officialText(read.unit) === officialText(statedUnit) &&
    officialText(read.unit) !== officialText(unit) &&
    read.scale === '1';
  return isStated ? value.times(factor) : value;
}
