import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';
import type { EditInitiative } from '@domain/programmes';
import { listOf, textOf, versionOf } from '../by-feature.js';
import type { RowToWrite, SheetFields, WriteContext } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { departmentIdOf } from './department-labels.js';
import { AGENCIES, DEPARTMENTS, FACTS, OWNERS } from './initiative-columns.js';
import { partnersOf } from './partner-texts.js';

type Owner = 'prefecture' | 'city' | 'joint';

/** A new row drafts an initiative; another edits what was changed in it. */
export async function writeInitiative(
  tx: EntityManager,
  row: RowToWrite,
  context: WriteContext,
): Promise<{ id: string; version: number }> {
  const { actor, features } = context;
  const { fields } = row;
  let { id, version } = { id: row.id ?? '', version: row.version ?? 0 };
  const said = row.id === null ? row.changed.filter((key) => fields[key] !== null) : row.changed;
  const facts = FACTS.filter((key) => said.includes(key));
  if (row.id === null) {
    ({ id } = await features.drafts.create(actor, textOf(fields, 'programme') ?? '', {
      title: textOf(fields, 'title') ?? '',
      summary: textOf(fields, 'summary'),
      ownerKind: codeOf(OWNERS, fields['ownerKind']) as Owner,
      themeId: await themeIdOf(tx, fields),
      ...(fields['number'] === null ? {} : { number: Number(fields['number']) }),
    }));
    version = 1;
  }
  const drafted = ['theme', 'number', 'title', 'summary', 'ownerKind'];
  const edited = row.id === null ? facts.filter((key) => !drafted.includes(key)) : facts;
  if (edited.length > 0) await features.facts.edit(actor, id, version, await editOf(tx, fields, edited));
  if (said.includes('partners'))
    await features.partners.set(
      actor,
      id,
      edited.length > 0 ? await versionOf(tx, 'initiatives', id) : version,
      {
        partners: await partnersOf(tx, listOf(fields, 'partners')),
      },
    );
  for (const agency of ['prefecture', 'city'] as const)
    if (said.includes(DEPARTMENTS[agency])) await setDepartment(tx, id, agency, fields, context);
  return { id, version: await versionOf(tx, 'initiatives', id) };
}

async function setDepartment(
  tx: EntityManager,
  id: string,
  agency: Agency,
  fields: SheetFields,
  { actor, features }: WriteContext,
): Promise<void> {
  const departmentId = await departmentIdOf(tx, agency, textOf(fields, DEPARTMENTS[agency]));
  await features.departments.set(actor, id, agency, null, { departmentId, postId: null });
}

async function editOf(
  tx: EntityManager,
  fields: SheetFields,
  keys: readonly (typeof FACTS)[number][],
): Promise<EditInitiative> {
  const has = (key: (typeof FACTS)[number]) => keys.includes(key);
  return {
    ...(has('theme') ? { themeId: await themeIdOf(tx, fields) } : {}),
    ...(has('number') ? { number: Number(fields['number']) } : {}),
    ...(has('title') ? { title: textOf(fields, 'title') ?? '' } : {}),
    ...(has('summary') ? { summary: textOf(fields, 'summary') } : {}),
    ...(has('ownerKind') ? { ownerKind: codeOf(OWNERS, fields['ownerKind']) as Owner } : {}),
    ...(has('leadAgency') ? { leadAgency: codeOf(AGENCIES, fields['leadAgency']) as Agency | null } : {}),
    ...(has('sdgs') ? { sdgs: listOf(fields, 'sdgs').map(Number) } : {}),
    ...(has('tags') ? { tags: listOf(fields, 'tags') } : {}),
    ...(has('keywords') ? { keywords: listOf(fields, 'keywords') } : {}),
    ...(has('fundingSources') ? { fundingSources: listOf(fields, 'fundingSources') } : {}),
    ...(has('indicatorCandidates') ? { indicatorCandidates: listOf(fields, 'indicatorCandidates') } : {}),
  };
}

async function themeIdOf(tx: EntityManager, fields: SheetFields): Promise<string> {
  const [theme] = await tx.query<{ id: string }[]>(
    `SELECT theme.id FROM themes theme JOIN programmes programme ON programme.id = theme.programme_id
     WHERE programme.code = $1 AND theme.code = $2`,
    [fields['programme'], fields['theme']],
  );
  if (theme === undefined) throw new Error('the theme of the row was found before, and is gone');
  return theme.id;
}
