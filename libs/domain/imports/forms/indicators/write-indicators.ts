import type { EntityManager } from 'typeorm';
import type { CreateIndicator, Definition, EditIndicator } from '@domain/kpis';
import { textOf, versionOf } from '../by-feature.js';
import type { RowToWrite, SheetFields, WriteContext } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { DIRECTIONS, KINDS, NATURES, OWNERS, USAGES, YEARS } from './indicator-columns.js';

/** What a sheet says of an indicator; its department is chosen on its page. */
type Said = Omit<Definition, 'departmentId'>;

/** The columns that stand for a field of another name. */
const FIELD_OF: Readonly<Record<string, string>> = {
  partOf: 'partOfId',
  strategy: 'strategyId',
  programme: 'programmeId',
};

/** A new row enters a draft; another edits what was changed in it. */
export async function writeIndicator(
  tx: EntityManager,
  row: RowToWrite,
  { actor, features }: WriteContext,
): Promise<{ id: string; version: number }> {
  const said = await definitionOf(tx, row.fields);
  if (row.id === null) {
    const code = textOf(row.fields, 'code');
    const { id } = await features.indicators.create(actor, {
      ...said,
      ...(code === null ? {} : { code }),
      owner: codeOf(OWNERS, row.fields['owner']) as CreateIndicator['owner'],
      state: 'draft',
      departmentId: null,
      components: [{ label: null, baseline: null, target: null }],
      links: [],
    });
    return { id, version: await versionOf(tx, 'indicators', id) };
  }
  const fields = row.changed.map((key) => FIELD_OF[key] ?? key);
  const edit = Object.fromEntries(
    Object.entries(said).filter(([field]) => fields.includes(field)),
  ) as EditIndicator;
  await features.indicators.edit(actor, row.id, row.version ?? 0, edit);
  return { id: row.id, version: await versionOf(tx, 'indicators', row.id) };
}

async function definitionOf(tx: EntityManager, fields: SheetFields): Promise<Said> {
  const [ids] = await tx.query<
    { partOfId: string | null; strategyId: string | null; programmeId: string | null }[]
  >(
    `SELECT (SELECT id FROM indicators WHERE code = $1) AS "partOfId", (SELECT id FROM strategies WHERE code = $2) AS "strategyId",
       (SELECT id FROM programmes WHERE code = $3) AS "programmeId"`,
    [fields['partOf'], fields['strategy'], fields['programme']],
  );
  const stage = textOf(fields, 'stage');
  return {
    name: textOf(fields, 'name') ?? '',
    usage: codeOf(USAGES, fields['usage']) as Said['usage'],
    kind: codeOf(KINDS, fields['kind']) as Said['kind'],
    direction: codeOf(DIRECTIONS, fields['direction']) as Said['direction'],
    valueNature: codeOf(NATURES, fields['valueNature']) as Said['valueNature'],
    unit: textOf(fields, 'unit') ?? '',
    statedUnit: textOf(fields, 'statedUnit'),
    factor: textOf(fields, 'factor') ?? '1',
    decimals: Number(fields['decimals'] ?? 0),
    cumulativePersons: fields['cumulativePersons'] === '○',
    periodKind: (codeOf(YEARS, fields['periodKind']) ?? 'fiscal_year') as Said['periodKind'],
    tolerance: textOf(fields, 'tolerance'),
    partOfId: ids?.partOfId ?? null,
    stage: stage === null ? null : Number(stage),
    strategyId: ids?.strategyId ?? null,
    programmeId: ids?.programmeId ?? null,
    note: textOf(fields, 'note'),
  };
}
