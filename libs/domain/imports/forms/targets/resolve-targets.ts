import type { EntityManager } from 'typeorm';
import { Decimal } from 'decimal.js';
import type { Agency } from '@domain/access';
import { readNumber } from '@platform/numbers';
import { readYear } from '@platform/time';
import { listOf, saysAnew } from '../by-feature.js';
import { type IndicatorFacts, indicatorsByCode } from '../measurements/indicator-facts.js';
import { readAmount, refuserOf, yearText } from '../measurements/read-figures.js';
import type { ReadRow } from '../sheet-form.js';
import { targetColumns } from './target-columns.js';

type Refuse = ReturnType<typeof refuserOf>;

/** Whose the indicator of a new row is. */
const owners = new WeakMap<ReadRow, Agency | null>();
export const ownerOf = (row: ReadRow): Agency | null => owners.get(row) ?? null;

/** Numbers and years as the indicator counts them. */
export async function resolveTargets(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  const indicators = await indicatorsByCode(tx, await codesOf(tx, rows));
  const masters = await knownMasters(tx, rows);
  for (const row of rows) {
    const refuse = refuserOf(row, targetColumns);
    const code = row.fields['code'];
    const indicator = indicators.get(row.number);
    if (indicator === undefined) {
      if (row.id === null && typeof code === 'string')
        refuse('code', 'imports/indicator-unknown', { text: code });
      continue;
    }
    owners.set(row, indicator.agency);
    const component = Number(row.fields['component'] ?? 1);
    if (row.id === null && !indicator.components.some(({ number }) => number === component))
      refuse('component', 'imports/component-unknown', { text: String(component) });
    readTarget(row, indicator, refuse);
    const { master } = row.fields;
    if (typeof master === 'string' && saysAnew(row, 'master') && !masters.has(master))
      refuse('master', 'imports/master-unknown', { text: master });
  }
}

function readTarget(row: ReadRow, indicator: IndicatorFacts, refuse: Refuse): void {
  splitRange(row);
  const value = readAmount(row, 'value', indicator, refuse);
  if (value?.approximate === true) row.fields['approximate'] ??= '○';
  if (value?.bound === 'at_least') row.fields['bound'] ??= '以上';
  readAmount(row, 'valueTo', indicator, refuse);
  for (const key of ['yearFrom', 'yearTo'] as const) readYearOf(row, key, indicator, refuse);
  readGrowth(row, refuse);
  const wrong = listOf(row.fields, 'factors').find((text) => !/^.+=-?\d+(\.\d+)?$/.test(text));
  if (wrong !== undefined) refuse('factors', 'imports/factor', { text: wrong });
}

/** 10〜20 in the cell of the value is both its ends. */
function splitRange(row: ReadRow): void {
  const written = row.fields['value'];
  if (typeof written !== 'string' || row.fields['valueTo'] !== undefined) return;
  const read = readNumber(written);
  if ('problem' in read || read.valueTo === null) return;
  const unit = read.unit ?? '';
  row.fields['value'] = `${read.value}${unit}`;
  row.fields['valueTo'] = `${read.valueTo}${unit}`;
}

function readYearOf(row: ReadRow, key: string, indicator: IndicatorFacts, refuse: Refuse): void {
  const written = row.fields[key];
  if (typeof written !== 'string') return;
  const expected = indicator.periodKind === 'calendar_year' ? 'calendar_year' : 'fiscal_year';
  const read = readYear(written, expected);
  if (!('problem' in read)) row.fields[key] = yearText(read.year, expected);
  else if (read.problem === 'ambiguous') {
    const readings = read.readings.map(({ kind, year }) => yearText(year, kind)).join('・');
    refuse(key, 'imports/year-two-ways', { text: written, readings });
  } else refuse(key, 'imports/year', { text: written });
}

function readGrowth(row: ReadRow, refuse: Refuse): void {
  const written = row.fields['growthRate'];
  if (typeof written !== 'string') return;
  const read = readNumber(written);
  if ('problem' in read || read.valueTo !== null) refuse('growthRate', 'imports/number', { text: written });
  else {
    const value = new Decimal(read.value);
    row.fields['growthRate'] = (read.unit === '%' || read.unit === '％' ? value.div(100) : value).toFixed();
  }
}

/** The code of each row's indicator, by row number: of a row with an id, whatever stands in its cell. */
async function codesOf(tx: EntityManager, rows: readonly ReadRow[]): Promise<Map<number, string>> {
  const known = await tx.query<{ id: string; code: string }[]>(
    `SELECT target.id, indicators.code FROM indicator_targets target JOIN indicators ON indicators.id = target.indicator_id
     WHERE target.id = ANY($1)`,
    [rows.flatMap(({ id }) => id ?? [])],
  );
  const codes = new Map(known.map(({ id, code }) => [id, code]));
  return new Map(
    rows.flatMap(({ number, id, fields }) => {
      const code = id === null ? fields['code'] : codes.get(id);
      return typeof code === 'string' ? [[number, code] as const] : [];
    }),
  );
}

async function knownMasters(tx: EntityManager, rows: readonly ReadRow[]): Promise<Set<string>> {
  const said = rows.flatMap(({ fields }) => (typeof fields['master'] === 'string' ? [fields['master']] : []));
  const known = await tx.query<{ code: string }[]>(`SELECT code FROM masters WHERE code = ANY($1)`, [
    [...new Set(said)],
  ]);
  return new Set(known.map(({ code }) => code));
}
