import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';
import type { CreateAgreement, EditAgreement } from '@domain/agreements';
import { listOf, textOf, versionOf } from '../by-feature.js';
import type { RowToWrite, SheetFields, WriteContext } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { HOLDERS, RENEWALS, VALIDITIES } from './agreement-columns.js';

type Content = Omit<CreateAgreement, 'agency' | 'initiativeIds' | 'postId' | 'departmentId'>;

/** A new row prepares an agreement; another edits what was changed in it. */
export async function writeAgreement(
  tx: EntityManager,
  row: RowToWrite,
  { actor, features }: WriteContext,
): Promise<{ id: string; version: number }> {
  const content = contentOf(row.fields, row.id === null ? [] : await partiesOf(tx, row.id));
  if (row.id === null) {
    const holder = codeOf(HOLDERS, row.fields['agency']);
    const agency: Agency | null = holder === 'prefecture' || holder === 'city' ? holder : null;
    const none = { initiativeIds: [], postId: null, departmentId: null };
    const { id } = await features.agreements.create(actor, { ...content, agency, ...none });
    return { id, version: await versionOf(tx, 'agreements', id) };
  }
  const edit = Object.fromEntries(
    Object.entries(content).filter(([key]) => row.changed.includes(key)),
  ) as EditAgreement;
  await features.agreements.edit(actor, row.id, row.version ?? 0, edit);
  return { id: row.id, version: await versionOf(tx, 'agreements', row.id) };
}

function contentOf(fields: SheetFields, known: Content['parties']): Content {
  const months = (key: string) => (fields[key] === null ? null : Number(fields[key]));
  return {
    name: textOf(fields, 'name') ?? '',
    parties: listOf(fields, 'parties').map(
      (name) => known.find((party) => party.name === name) ?? { agency: null, organisationId: null, name },
    ),
    signedOn: textOf(fields, 'signedOn'),
    startsOn: textOf(fields, 'startsOn'),
    validity: codeOf(VALIDITIES, fields['validity']) as Content['validity'],
    endsOn: textOf(fields, 'endsOn'),
    termMonths: months('termMonths'),
    renewal: (codeOf(RENEWALS, fields['renewal']) ?? 'none') as Content['renewal'],
    renewalMonths: months('renewalMonths'),
    items: listOf(fields, 'items'),
    note: textOf(fields, 'note'),
  };
}

/** A party that stays is who it was; a new name is looked up as on the page. */
async function partiesOf(tx: EntityManager, id: string): Promise<Content['parties']> {
  return tx.query<Content['parties']>(
    `SELECT agency_code AS agency, organisation_id AS "organisationId", name FROM agreement_parties WHERE agreement_id = $1`,
    [id],
  );
}
