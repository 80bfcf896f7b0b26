import type { EntityManager } from 'typeorm';
import type { Agency } from '@domain/access';
import type { StoredRecord } from '../sheet-form.js';
import { wordOf } from '../words.js';
import { HOLDERS, RENEWALS, STATES, VALIDITIES } from './agreement-columns.js';

interface Row {
  id: string;
  version: number;
  name: string;
  agency: Agency | null;
  state: string;
  signed_on: string | null;
  starts_on: string | null;
  validity: string;
  ends_on: string | null;
  term_months: number | null;
  renewal: string;
  renewal_months: number | null;
  note: string | null;
  parties: string[];
  items: string[];
}

export async function storedAgreements(
  tx: EntityManager,
  ids: readonly (string | null)[] | null,
): Promise<StoredRecord[]> {
  const rows = await tx.query<Row[]>(
    `SELECT id, version, name, agency_code AS agency, state, signed_on, starts_on::text, validity, ends_on::text, term_months, renewal,
       renewal_months, note,
       coalesce((SELECT json_agg(party.name ORDER BY position) FROM agreement_parties party WHERE agreement_id = agreement.id), '[]'::json) AS parties,
       coalesce((SELECT json_agg(item.text ORDER BY position) FROM agreement_items item WHERE agreement_id = agreement.id), '[]'::json) AS items
     FROM agreements agreement WHERE $1::uuid[] IS NULL OR id = ANY($1) ORDER BY name COLLATE "C", id`,
    [ids],
  );
  return rows.map(asRecord);
}

function asRecord(row: Row): StoredRecord {
  const whole = (value: number | null) => (value === null ? null : String(value));
  return {
    id: row.id,
    version: row.version,
    owner: row.agency,
    title: row.name,
    fields: {
      agency: wordOf(HOLDERS, row.agency ?? 'joint'),
      state: wordOf(STATES, row.state),
      name: row.name,
      parties: row.parties,
      signedOn: row.signed_on,
      startsOn: row.starts_on,
      validity: wordOf(VALIDITIES, row.validity),
      // Counted from the beginning, it is no entry of its own.
      endsOn: row.validity === 'fixed' ? row.ends_on : null,
      termMonths: whole(row.term_months),
      renewal: wordOf(RENEWALS, row.renewal),
      renewalMonths: whole(row.renewal_months),
      items: row.items,
      note: row.note,
    },
  };
}
