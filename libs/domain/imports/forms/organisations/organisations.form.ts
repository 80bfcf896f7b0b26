import type { EntityManager } from 'typeorm';
import { organisationKinds } from '@domain/organisations';
import { newId, returned } from '@platform/database';
import { aDay, aLine, aList, aText, aWebAddress, aWord } from '../cell-forms.js';
import type { ReadRow, RowToWrite, SheetForm, StoredRecord, WrittenRow } from '../sheet-form.js';
import { sheetProblem } from '../sheet-problem.js';
import { codeOf, wordOf, type Words } from '../words.js';

const KINDS: Words<(typeof organisationKinds)[number]> = {
  national: '国の機関',
  regional_bureau: '振興局',
  municipality: '市町村',
  economic: '経済団体',
  company: '会社',
  university: '大学',
  npo: 'NPO',
  association: '団体・協会',
  council: '協議会',
  centre: 'センター・拠点',
  facility: '施設',
  network: 'つながり・会議',
  portal: 'ポータルサイト',
  zone: '特区',
  area: '圏域・地域',
  dmo: '観光地域づくり法人（DMO）',
  fund: '基金',
  scheme: '制度・事業',
  other: 'その他',
};
const columns = [
  {
    key: 'name',
    head: '名称',
    width: 34,
    required: true,
    ...aLine(200),
    help: '正式な名前。変えると、前の名前は別名に残ります。',
  },
  {
    key: 'kind',
    head: '種類',
    width: 16,
    required: true,
    ...aWord(Object.values(KINDS)),
    help: '一覧から選びます。',
  },
  {
    key: 'subkind',
    head: '細かい種類',
    width: 18,
    ...aLine(100),
    help: '登録簿などでの呼び方。例：地域連携DMO',
  },
  {
    key: 'aliases',
    head: '別名',
    width: 30,
    ...aList({ most: 20, length: 200 }),
    help: '「、」で区切ります。',
  },
  { key: 'affiliation', head: '所属・設置者', width: 24, ...aLine(200), help: '' },
  { key: 'url', head: 'ホームページ', width: 30, ...aWebAddress(), help: 'https:// から書きます。' },
  {
    key: 'foundedOn',
    head: '設立',
    width: 16,
    ...aLine(50),
    help: '資料のとおりに書きます。例：平成29年6月',
  },
  { key: 'validFrom', head: '始まりの日', width: 20, ...aDay(), help: '例：R9.4.1' },
  { key: 'validTo', head: '最後の日', width: 20, ...aDay(), help: '終わった団体だけ。' },
  { key: 'note', head: '備考', width: 40, ...aText(2_000), help: '' },
] as const satisfies SheetForm['columns'];

interface Stored {
  id: string;
  version: number;
  name: string;
  kind: string;
  subkind: string | null;
  aliases: string[];
  affiliation: string | null;
  url: string | null;
  founded_on: string | null;
  valid_from: string | null;
  valid_to: string | null;
  note: string | null;
}

/** Other bodies, which both agencies keep for both. */
export const organisationsForm: SheetForm = {
  code: 'organisations',
  name: { ja: '関係団体', en: 'organisations' },
  recordType: 'organisation',
  columns,
  titleKey: 'name',
  permission: 'organisation.manage',
  creates: true,
  scopes: [],
  taken: async (tx) => stored(tx, `kind <> 'agency'`, []),
  resolve: refuseTakenNames,
  stored: async (tx, rows) => {
    const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
    const records = new Map(
      (await stored(tx, `kind <> 'agency' AND id = ANY($1)`, [ids])).map((record) => [record.id, record]),
    );
    return new Map(
      rows.flatMap(({ number, id }) => {
        const record = records.get(id ?? '');
        return record === undefined ? [] : [[number, record]];
      }),
    );
  },
  check: (row, after) => {
    const { validFrom, validTo } = after;
    const wrong = typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom;
    const place = { number: row.number, address: row.addresses['validTo'] ?? null, head: '最後の日' };
    return wrong ? [sheetProblem(place, 'imports/period')] : [];
  },
  write: async (tx, rows) => write(tx, rows, true),
  giveBack: async (tx, rows) => write(tx, rows, false),
  remove,
};

async function stored(tx: EntityManager, where: string, values: unknown[]): Promise<StoredRecord[]> {
  const rows = await tx.query<Stored[]>(
    `SELECT id, version, name, kind, subkind, aliases, affiliation, url, founded_on, valid_from::text, valid_to::text, note
     FROM organisations WHERE ${where} ORDER BY name COLLATE "C", id`,
    values,
  );
  return rows.map((row) => ({
    id: row.id,
    version: row.version,
    owner: null,
    title: row.name,
    fields: {
      name: row.name,
      kind: wordOf(KINDS, row.kind),
      subkind: row.subkind,
      aliases: row.aliases,
      affiliation: row.affiliation,
      url: row.url,
      foundedOn: row.founded_on,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      note: row.note,
    },
  }));
}

/** A name stands for one body: a new row must not bring it a second time. */
async function refuseTakenNames(tx: EntityManager, rows: readonly ReadRow[]): Promise<void> {
  const named = rows.filter(({ fields }) => typeof fields['name'] === 'string');
  const known = await tx.query<{ id: string; name: string }[]>(
    `SELECT id, normalize(name, NFKC) AS name FROM organisations
     WHERE normalize(name, NFKC) = ANY($1) AND (valid_to IS NULL OR valid_to >= app_today())`,
    [[...new Set(named.map(({ fields }) => (fields['name'] as string).normalize('NFKC')))]],
  );
  for (const row of named) {
    const text = row.fields['name'] as string;
    const others = known.filter(({ id, name }) => name === text.normalize('NFKC') && id !== row.id);
    const before = row.base?.['name'];
    if (others.length === 0 || before === text) continue;
    const place = { number: row.number, address: row.addresses['name'] ?? null, head: '名称' };
    row.problems.push(sheetProblem(place, 'imports/name-taken', { text }));
  }
}

async function write(
  tx: EntityManager,
  rows: readonly RowToWrite[],
  keepsName: boolean,
): Promise<WrittenRow[]> {
  const given = JSON.stringify(
    rows.map(({ number, id, version, fields }) => ({
      ...fields,
      number,
      id: id ?? newId(),
      isNew: id === null,
      version,
      kind: codeOf(KINDS, fields['kind']),
      aliases: fields['aliases'] ?? [],
    })),
  );
  const shape = `json_to_recordset($1::json) AS given (number int, id uuid, "isNew" boolean, version int, name text, kind text,
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
    `UPDATE organisations known SET name = given.name, kind = given.kind, subkind = given.subkind,
       aliases = CASE WHEN $2::boolean AND known.name <> given.name AND NOT known.name = ANY(${list}) THEN ${list} || known.name ELSE ${list} END,
       affiliation = given.affiliation, url = given.url, founded_on = given."foundedOn", valid_from = given."validFrom",
       valid_to = given."validTo", note = given.note, version = known.version + 1
     FROM ${shape} WHERE NOT "isNew" AND known.id = given.id AND known.version = given.version
     RETURNING known.id, known.version`,
    [given, keepsName],
  );
  // What it is called today was written wrongly; the names of other times stay, as on the page.
  await tx.query(
    `UPDATE organisation_names dated SET name = given.name FROM ${shape}
     WHERE NOT "isNew" AND dated.organisation_id = given.id AND given.id = ANY($2) AND dated.valid_from =
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

async function remove(tx: EntityManager, rows: readonly WrittenRow[]): Promise<number[]> {
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
