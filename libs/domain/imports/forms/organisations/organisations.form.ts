import type { EntityManager } from 'typeorm';
import { byRow } from '../by-feature.js';
import type { SheetForm, StoredRecord } from '../sheet-form.js';
import { sheetProblem } from '../sheet-problem.js';
import { wordOf } from '../words.js';
import { KINDS, organisationColumns } from './organisation-columns.js';
import { resolveOrganisations } from './resolve-organisations.js';
import {
  giveBackOrganisations,
  organisationRefusals,
  removeOrganisations,
  writeOrganisations,
} from './write-organisations.js';

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
  names: string[];
}

/** Other bodies, which both agencies keep for both. */
export const organisationsForm: SheetForm = {
  code: 'organisations',
  name: { ja: '関係団体', en: 'organisations' },
  recordType: 'organisation',
  columns: organisationColumns,
  titleKey: 'name',
  permission: 'organisation.manage',
  creates: true,
  scopes: [],
  taken: async (tx) => stored(tx, `kind <> 'agency'`, []),
  resolve: resolveOrganisations,
  stored: async (tx, rows) => {
    const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]));
    return byRow(rows, await stored(tx, `kind <> 'agency' AND id = ANY($1)`, [ids]));
  },
  check: (row, after) => {
    const { validFrom, validTo } = after;
    const wrong = typeof validFrom === 'string' && typeof validTo === 'string' && validTo < validFrom;
    const place = { number: row.number, address: row.addresses['validTo'] ?? null, head: '最後の日' };
    return wrong ? [sheetProblem(place, 'imports/period')] : [];
  },
  refusals: organisationRefusals,
  write: writeOrganisations,
  giveBack: giveBackOrganisations,
  remove: removeOrganisations,
};

async function stored(tx: EntityManager, where: string, values: unknown[]): Promise<StoredRecord[]> {
  const rows = await tx.query<Stored[]>(
    `SELECT id, version, name, kind, subkind, aliases, affiliation, url, founded_on, valid_from::text, valid_to::text, note,
       ARRAY(SELECT valid_from || ' ' || name FROM organisation_names WHERE organisation_id = organisations.id ORDER BY valid_from) AS names
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
      renaming: null,
      // No column: what it was called since when, for undoing.
      names: row.names,
    },
  }));
}
