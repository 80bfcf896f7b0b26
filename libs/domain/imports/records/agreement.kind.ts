import { lastDayOfTerm } from '@domain/agreements';
import type { ProgrammeImport } from '../programme-import.schemas.js';
import { byCode, codeOfProgramme, type Part, type RecordKind, within } from './record-kind.js';

type Imported = ProgrammeImport['agreements'][number];

const parties: Part = {
  field: 'parties',
  table: 'agreement_parties',
  parentColumn: 'agreement_id',
  columns: ['position', 'agency_code', 'organisation_id', 'name'],
  read: `(SELECT json_agg(json_build_object('name', p.name, 'agency', p.agency_code, 'organisation', o.code) ORDER BY p.position)
    FROM agreement_parties p LEFT JOIN organisations o ON o.id = p.organisation_id WHERE p.agreement_id = t.id)`,
  rows: (value, scope) =>
    (value as Imported['parties']).map(({ name, agency, organisation }, index) => ({
      position: index + 1,
      agency_code: agency,
      organisation_id: organisation === undefined ? null : scope.id('organisation', organisation),
      name,
    })),
};

const items: Part = {
  field: 'items',
  table: 'agreement_items',
  parentColumn: 'agreement_id',
  columns: ['position', 'text'],
  read: `(SELECT json_agg(i.text ORDER BY i.position) FROM agreement_items i WHERE i.agreement_id = t.id)`,
  rows: (value) => (value as string[]).map((text, index) => ({ position: index + 1, text })),
};

const initiatives: Part = {
  field: 'initiatives',
  table: 'agreement_initiatives',
  parentColumn: 'agreement_id',
  columns: ['initiative_id'],
  read: `(SELECT json_agg(p.code || '/' || i.code ORDER BY p.code || '/' || i.code COLLATE "C") FROM agreement_initiatives a
    JOIN initiatives i ON i.id = a.initiative_id JOIN programmes p ON p.id = i.programme_id WHERE a.agreement_id = t.id)`,
  rows: (value, scope) => (value as string[]).map((key) => ({ initiative_id: scope.id('initiative', key) })),
};

/** Agreements with their parties; terms, renewals and amendments come with their life in the service. */
export const agreementKind: RecordKind = {
  ...byCode,
  type: 'agreement',
  table: 'agreements',
  columns: [
    'name',
    'agency_code',
    'state',
    'state_reason',
    'signed_on',
    'starts_on',
    'validity',
    'ends_on',
    'term_months',
    'renewal',
    'renewal_months',
    'terminated_on',
    'note',
  ],
  parts: [parties, items, initiatives],
  movedByCalendar: {
    aside: `json_build_object('byPeople', EXISTS (SELECT FROM agreement_terms a WHERE a.agreement_id = t.id AND a.kind = 'renewed'),
      'firstEnd', (SELECT a.ends_on FROM agreement_terms a WHERE a.agreement_id = t.id AND a.number = 1),
      'lastEnd', (SELECT a.ends_on FROM agreement_terms a WHERE a.agreement_id = t.id ORDER BY a.number DESC LIMIT 1))`,
    earlier: (values, { byPeople, firstEnd, lastEnd }) => {
      if (byPeople === true || values['state'] === 'draft') return [];
      const ends = lastEnd === values['endsOn'] ? [values['endsOn'], firstEnd] : [values['endsOn']];
      return ends.flatMap((endsOn) =>
        ['active', 'auto_renewed'].map((state) => ({ ...values, endsOn, state })),
      );
    },
    fields: ['endsOn', 'state'],
    rests: [
      'state',
      'signedOn',
      'startsOn',
      'validity',
      'endsOn',
      'termMonths',
      'renewal',
      'renewalMonths',
      'terminatedOn',
    ],
    restart: `DELETE FROM agreement_terms WHERE agreement_id = ANY($1::uuid[])`,
  },
  versioned: true,
  stateAt: (index) => ['agreements', index, 'state'],
  incoming: (file) =>
    file.agreements.map(({ code, agency, initiatives: touched, ...agreement }) => {
      const keys = touched
        .map(({ programme, initiative }) => within(programme ?? codeOfProgramme(file), initiative))
        .sort();
      return {
        key: within(file.dataset, code),
        values: { ...agreement, agencyCode: agency, endsOn: endOf(agreement), initiatives: keys },
        parents: [
          ...keys.map((key): ['initiative', string] => ['initiative', key]),
          ...agreement.parties.flatMap(({ organisation }) =>
            organisation === undefined ? [] : [['organisation', organisation] as ['organisation', string]],
          ),
        ],
      };
    }),
};

/** The last day; that of a relative term follows from the day on which it begins, where the source gives one. */
function endOf(agreement: Pick<Imported, 'validity' | 'endsOn' | 'startsOn' | 'signedOn' | 'termMonths'>) {
  const { validity, endsOn, startsOn, signedOn, termMonths } = agreement;
  const begins = startsOn ?? (signedOn?.length === 10 ? signedOn : undefined);
  if (validity !== 'relative' || endsOn !== undefined || begins === undefined || termMonths === undefined)
    return endsOn;
  return lastDayOfTerm(begins, termMonths);
}
