import { AppError } from '@platform/errors';
import { writeEach } from '../by-feature.js';
import { isSame } from '../judge-row.rule.js';
import type { ReadRow, SheetFields, SheetForm, StoredRecord, WrittenRow } from '../sheet-form.js';
import { type SheetProblem, type SheetProblemCode, sheetProblem } from '../sheet-problem.js';
import { ownerOf, resolveTargets } from './resolve-targets.js';
import { targetsIn, targetsOf } from './stored-targets.js';
import { targetColumns } from './target-columns.js';
import { takeTargetBack, writeTarget } from './write-targets.js';

/** What each value is to reach. Nothing is overwritten: a changed row is a new target, with the reason why. */
export const targetsForm: SheetForm = {
  code: 'targets',
  name: { ja: '指標の目標', en: 'targets' },
  recordType: 'target',
  subjectType: 'indicator',
  columns: targetColumns,
  titleKey: 'code',
  permission: 'indicator.manage',
  byFeature: true,
  refusedAt: { 'kpis/ended': ['value', 'yearTo'] },
  creates: true,
  naturalKey: ['code', 'component'],
  scopes: ['programme', 'strategy'],
  taken: targetsIn,
  resolve: resolveTargets,
  stored: targetsOf,
  check,
  ownerOfNew: ownerOf,
  write: async (tx, rows, context) => writeEach(rows, async (row) => writeTarget(tx, row, context)),
  giveBack: async (_tx, rows, context) => {
    const given: WrittenRow[] = [];
    for (const row of rows) {
      const back = await refusedAsNull(async () => takeTargetBack(row, context));
      if (back !== null) given.push({ number: row.number, version: (row.version ?? 1) - 1, ...back });
    }
    return given;
  },
  remove: async (_tx, rows, context) => {
    const stay: number[] = [];
    for (const row of rows) {
      const gone = await refusedAsNull(async () => (await takeTargetBack(row, context)) ?? true);
      if (gone === null) stay.push(row.number);
    }
    return stay;
  },
};

async function refusedAsNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

function check(row: ReadRow, after: SheetFields, stored: StoredRecord | null): SheetProblem[] {
  if (stored === null) return [];
  const changed = (key: string) => !isSame(after[key] ?? null, stored.fields[key] ?? null);
  const refuse = (key: string, code: SheetProblemCode) => {
    const head = targetColumns.find((column) => column.key === key)?.head ?? null;
    return sheetProblem({ number: row.number, address: row.addresses[key] ?? null, head }, code);
  };
  const figure = ['value', 'valueTo', 'yearTo', 'growthRate', 'bound'].some(changed);
  return [
    ...(typeof row.fields['reason'] === 'string' ? [] : [refuse('reason', 'imports/target-reason')]),
    ...(figure && stored.fields['display'] !== null && !changed('display')
      ? [refuse('display', 'imports/display-stale')]
      : []),
  ];
}
