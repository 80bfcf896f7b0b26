import type { EntityManager } from 'typeorm';
import type { SetTarget } from '@domain/kpis';
import { listOf, textOf, versionOf } from '../by-feature.js';
import { yearNumber } from '../measurements/measurement-words.js';
import type { RowToWrite, SheetFields, WriteContext, WrittenRow } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { BOUNDS } from './target-columns.js';

/** Sets the target of a value; the one before is kept. */
export async function writeTarget(
  tx: EntityManager,
  row: RowToWrite,
  { actor, features }: WriteContext,
): Promise<Omit<WrittenRow, 'number'>> {
  const component = Number(row.fields['component'] ?? 1);
  const [indicator] = await tx.query<{ id: string }[]>(`SELECT id FROM indicators WHERE code = $1`, [
    row.fields['code'],
  ]);
  const subjectId = indicator?.id ?? '';
  const version = await versionOf(tx, 'indicators', subjectId);
  await features.targets.setTarget(actor, subjectId, version, { component, ...targetOf(row.fields) });
  const [made] = await tx.query<{ id: string }[]>(
    `SELECT id FROM indicator_targets WHERE indicator_id = $1 AND component = $2 AND superseded_by IS NULL`,
    [subjectId, component],
  );
  return { id: made?.id ?? '', version: (row.version ?? 0) + 1, subjectId };
}

function targetOf(fields: SheetFields): Omit<SetTarget, 'component'> {
  const year = (key: string) => {
    const text = textOf(fields, key);
    return text === null ? null : yearNumber(text);
  };
  const factors = listOf(fields, 'factors').map((text) => {
    const at = text.lastIndexOf('=');
    return { label: text.slice(0, at), value: text.slice(at + 1) };
  });
  return {
    value: textOf(fields, 'value'),
    valueTo: textOf(fields, 'valueTo'),
    valueUnit: 'base',
    yearFrom: year('yearFrom'),
    yearTo: year('yearTo') ?? 0,
    bound: (codeOf(BOUNDS, fields['bound']) ?? 'exact_as_stated') as SetTarget['bound'],
    approximate: fields['approximate'] === '○',
    growthRate: textOf(fields, 'growthRate'),
    factors: factors.length === 0 ? null : factors,
    benchmark: textOf(fields, 'benchmark'),
    masterCode: textOf(fields, 'master'),
    display: textOf(fields, 'display'),
    note: textOf(fields, 'note'),
    decidedOn: textOf(fields, 'decidedOn'),
    reason: textOf(fields, 'reason'),
  };
}

/** The target of before stands again; null where there was none. */
export async function takeTargetBack(
  { id }: { id: string | null },
  { actor, features }: WriteContext,
): Promise<{ id: string; subjectId: string } | null> {
  const { indicatorId, formerId } = await features.targets.takeBack(actor, id ?? '');
  return formerId === null ? null : { id: formerId, subjectId: indicatorId };
}
