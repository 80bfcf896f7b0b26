import type { EntityManager } from 'typeorm';
import { newId, returned } from '@platform/database';
import { AppError, InvalidInput } from '@platform/errors';
import { listOf, textOf } from '../by-feature.js';
import type { RowRefusal, RowToWrite, WriteContext, WrittenRow } from '../sheet-form.js';
import { codeOf } from '../words.js';
import { CORRECTION, KINDS } from './organisation-columns.js';

/** Renamed from a day on; a corrected name was never another one. */
function isRenamed({ id, fields }: RowToWrite): boolean {
  const said = textOf(fields, 'renaming');
  return id !== null && said !== null && said !== CORRECTION;
}

/** Many at once; a renaming by the command of the page, with its rules and its event. */
export async function writeOrganisations(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  { actor, features }: WriteContext,
): Promise<WrittenRow[]> {
  const written = await write(tx, rows, { undoing: false, keepsName: isRenamed });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const all: WrittenRow[] = [];
  for (const one of written) {
    const row = byNumber.get(one.number);
    if (row === undefined || !isRenamed(row)) {
      all.push(one);
      continue;
    }
    await features.organisations.rename(actor, one.id, one.version, {
      name: textOf(row.fields, 'name') ?? '',
      from: textOf(row.fields, 'renaming') ?? '',
    });
    all.push({ ...one, version: one.version + 1 });
  }
  return all;
}

/** What the page would refuse of a renaming: each is tried, and taken back. */
export async function organisationRefusals(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  context: WriteContext,
): Promise<RowRefusal[]> {
  const refused: RowRefusal[] = [];
  for (const row of rows.filter(isRenamed)) {
    await tx.query('SAVEPOINT renaming');
    try {
      await writeOrganisations(tx, [row], context);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push({ number: row.number, error: atTheDay(error) });
    }
    await tx.query('ROLLBACK TO SAVEPOINT renaming');
  }
  return refused;
}

/** The day is `from` in the command, and 改称の日 in the form. */
function atTheDay(error: AppError): AppError {
  const { errors } = error.extra;
  if (errors === undefined) return error;
  return new InvalidInput(
    errors.map((one) => (one.pointer === '/from' ? { ...one, pointer: '/renaming' } : one)),
  );
}

/** As they were, with the names that they had since when. */
export async function giveBackOrganisations(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  { features }: WriteContext,
): Promise<WrittenRow[]> {
  const renamed = (row: RowToWrite) => row.changed.includes('name');
  const given = await write(tx, rows, { undoing: true, keepsName: (row) => !renamed(row) });
  const back = new Set(given.map(({ number }) => number));
  const formers = rows.flatMap(({ id, ...row }) =>
    id === null || !back.has(row.number) || !renamed({ id, ...row }) || row.fields['names'] === undefined
      ? []
      : [{ id, names: listOf(row.fields, 'names').map(asDated) }],
  );
  await features.organisations.giveBackNames(tx, formers);
  return given;
}

/** `2026-04-01 名前`, as the form read it. */
function asDated(text: string): { validFrom: string; name: string } {
  const at = text.indexOf(' ');
  return { validFrom: text.slice(0, at), name: text.slice(at + 1) };
}

/** Many rows with few statements; `keepsName` says of a row that its name stays what is stored. */
async function write(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  { undoing, keepsName }: { undoing: boolean; keepsName: (row: RowToWrite) => boolean },
): Promise<WrittenRow[]> {
  const given = JSON.stringify(
    rows.map((row) => ({
      ...row.fields,
      number: row.number,
      id: row.id ?? newId(),
      isNew: row.id === null,
      keepsName: row.id !== null && keepsName(row),
      version: row.version,
      kind: codeOf(KINDS, row.fields['kind']),
      aliases: row.fields['aliases'] ?? [],
    })),
  );
  const shape = `json_to_recordset($1::json) AS given (number int, id uuid, "isNew" boolean, "keepsName" boolean, version int, name text, kind text,
    subkind text, aliases json, affiliation text, url text, "foundedOn" text, "validFrom" date, "validTo" date, note text)`;
  const list = `ARRAY(SELECT json_array_elements_text(given.aliases))`;
  const made = await returned<{ id: string; version: number }>(
    tx,
    `INSERT INTO organisations (id, code, name, kind, subkind, aliases, affiliation, url, founded_on, valid_from, valid_to, note)
     SELECT id, id::text, name, kind, subkind, ${list}, affiliation, url, "foundedOn", "validFrom", "validTo", note
     FROM ${shape} WHERE "isNew" RETURNING id, version`,
    [given],
  );
  // A new name does not lose the old one: it stays as an alias, by which it is still found.
  const changed = await returned<{ id: string; version: number }>(
    tx,
    `UPDATE organisations known SET name = CASE WHEN given."keepsName" THEN known.name ELSE given.name END, kind = given.kind, subkind = given.subkind,
       aliases = CASE WHEN NOT given."keepsName" AND NOT $2::boolean AND known.name <> given.name AND NOT known.name = ANY(${list}) THEN ${list} || known.name ELSE ${list} END,
       affiliation = given.affiliation, url = given.url, founded_on = given."foundedOn", valid_from = given."validFrom",
       valid_to = given."validTo", note = given.note, version = known.version + 1
     FROM ${shape} WHERE NOT "isNew" AND known.id = given.id AND known.version = given.version
     RETURNING known.id, known.version`,
    [given, undoing],
  );
  // What it is called today was written wrongly; the names of other times stay, as on the page.
  await tx.query(
    `UPDATE organisation_names dated SET name = given.name FROM ${shape}
     WHERE NOT "isNew" AND NOT "keepsName" AND dated.organisation_id = given.id AND given.id = ANY($2) AND dated.valid_from =
       (SELECT max(valid_from) FROM organisation_names WHERE organisation_id = given.id AND valid_from <= app_today())`,
    [given, changed.map(({ id }) => id)],
  );
  const versions = new Map([...made, ...changed].map(({ id, version }) => [id, version]));
  return (JSON.parse(given) as { number: number; id: string }[]).flatMap(({ number, id }) => {
    const version = versions.get(id);
    return version === undefined ? [] : [{ number, id, version }];
  });
}

/** What refers to an organisation; one that is named anywhere stays. */
const NAMED_IN = [
  ['initiative_partners', 'organisation_id'],
  ['people', 'organisation_id'],
  ['strategy_measure_organisations', 'organisation_id'],
  ['organisation_names', 'organisation_id'],
  ['organisation_members', 'organisation_id'],
  ['organisation_members', 'member_id'],
  ['organisation_ties', 'from_id'],
  ['organisation_ties', 'to_id'],
  ['agreement_parties', 'organisation_id'],
  ['indicator_links', 'organisation_id'],
  ['facts', 'organisation_id'],
  ['programmes', 'council_organisation_id'],
] as const;

/** Organisations that nobody has named anywhere. */
export async function removeOrganisations(tx: EntityManager, rows: readonly WrittenRow[]): Promise<number[]> {
  const used = NAMED_IN.map(
    ([table, key]) => `EXISTS (SELECT FROM ${table} WHERE ${table}.${key} = organisation.id)`,
  ).join(' OR ');
  const gone = await returned<{ id: string }>(
    tx,
    `DELETE FROM organisations organisation USING json_to_recordset($1::json) AS given (id uuid, version int)
     WHERE organisation.id = given.id AND organisation.version = given.version AND NOT (${used}) RETURNING organisation.id`,
    [JSON.stringify(rows)],
  );
  const ids = new Set(gone.map(({ id }) => id));
  return rows.filter(({ id }) => !ids.has(id)).map(({ number }) => number);
}
