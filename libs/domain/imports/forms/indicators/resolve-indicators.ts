import type { EntityManager } from 'typeorm';
import { Decimal } from 'decimal.js';
import { indicatorCode } from '@domain/kpis';
import { readNumber } from '@platform/numbers';
import { saysAnew } from '../by-feature.js';
import { refuserOf } from '../measurements/read-figures.js';
import type { ReadRow } from '../sheet-form.js';
import { indicatorColumns } from './indicator-columns.js';

/** Codes of what an indicator refers to must be there, and numbers readable. */
export async function resolveIndicators(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  const said = (key: string) => [
    ...new Set(rows.flatMap(({ fields }) => (typeof fields[key] === 'string' ? [fields[key]] : []))),
  ];
  const known = async (table: 'indicators' | 'strategies' | 'programmes', codes: string[]) =>
    new Set(
      (await tx.query<{ code: string }[]>(`SELECT code FROM ${table} WHERE code = ANY($1)`, [codes])).map(
        ({ code }) => code,
      ),
    );
  const indicators = await known('indicators', [...said('partOf'), ...said('code')]);
  const references = [
    ['partOf', 'imports/indicator-unknown', indicators],
    ['strategy', 'imports/strategy-unknown', await known('strategies', said('strategy'))],
    ['programme', 'imports/programme-unknown', await known('programmes', said('programme'))],
  ] as const;
  for (const row of rows) {
    const refuse = refuserOf(row, indicatorColumns);
    for (const [key, problem, codes] of references) {
      const text = row.fields[key];
      if (typeof text === 'string' && saysAnew(row, key) && !codes.has(text)) refuse(key, problem, { text });
    }
    const { code } = row.fields;
    if (typeof code === 'string' && !indicatorCode.safeParse(code).success)
      refuse('code', 'imports/code-form', { text: code });
    else if (typeof code === 'string' && indicators.has(code))
      refuse('code', 'imports/code-taken', { text: code });
    for (const key of ['factor', 'tolerance'] as const) readPlain(row, key, refuse);
  }
}

function readPlain(row: ReadRow, key: 'factor' | 'tolerance', refuse: ReturnType<typeof refuserOf>): void {
  const text = row.fields[key];
  if (typeof text !== 'string') return;
  const read = readNumber(text);
  if ('problem' in read || read.valueTo !== null || read.change !== null) {
    refuse(key, 'imports/number', { text });
    return;
  }
  const value = new Decimal(read.value);
  const most = key === 'factor' ? 6 : 10;
  if (value.isNegative() || (key === 'factor' && value.isZero()))
    refuse(key, 'imports/number-range', { min: key === 'factor' ? '0.000001' : '0', max: '999999999' });
  else if (value.decimalPlaces() > most) refuse(key, 'imports/decimals', { most: String(most) });
  else row.fields[key] = value.toFixed();
}
