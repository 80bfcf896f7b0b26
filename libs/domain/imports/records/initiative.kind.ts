import type { ProgrammeImport } from '../programme-import.schemas.js';
import {
  codeOfProgramme,
  inProgramme,
  type Part,
  type RecordKind,
  type Reference,
  within,
} from './record-kind.js';
import { organisationOf, participation, plainParticipation } from './strategy-measure.kind.js';

type Imported = ProgrammeImport['initiatives'][number];
type Partner = Imported['organisations'][number];

/** A record's theme, by its code in the same programme. */
export const themeReference: Reference = {
  column: 'theme_id',
  field: 'theme',
  type: 'theme',
  keyOf: (code, scope) => within(scope.programme, code),
  read: `(SELECT r.code FROM themes r WHERE r.id = t.theme_id)`,
};

const partners: Part = {
  field: 'partners',
  table: 'initiative_partners',
  parentColumn: 'initiative_id',
  columns: ['organisation_id', 'position', 'role'],
  read: `(SELECT json_agg(${participation} ORDER BY p.position) FROM initiative_partners p
    JOIN organisations o ON o.id = p.organisation_id WHERE p.initiative_id = t.id)`,
  rows: (value, scope) =>
    (value as Partner[]).map((partner, index) => ({
      organisation_id: scope.id('organisation', organisationOf(partner)),
      position: index + 1,
      role: typeof partner === 'string' ? null : partner.role,
    })),
};

export const initiativeKind: RecordKind = {
  ...inProgramme,
  type: 'initiative',
  table: 'initiatives',
  columns: [
    'number',
    'title',
    'summary',
    'owner_kind',
    'owner_status',
    'owner_confidence',
    'owner_basis',
    'state',
    'state_reason',
    'keywords',
    'lead_agency',
    'sdgs',
    'tags',
    'funding_sources',
    'indicator_candidates',
  ],
  references: [themeReference],
  parts: [partners],
  versioned: true,
  stateAt: (index) => ['initiatives', index, 'state'],
  official: {
    fields: { title: ['title'], summary: ['summary'], ownerKind: ['owner', 'kind'] },
    inForce: `t.state NOT IN ('draft', 'proposed')`,
    place: (index) => ['initiatives', index],
    except: (field, stored) => field === 'ownerKind' && stored['ownerStatus'] !== 'confirmed',
  },
  incoming: (file) =>
    file.initiatives.map((initiative) => {
      const { code, owner, organisations: _organisations, ...values } = initiative;
      const given = partnersOf(file, initiative);
      return {
        key: within(codeOfProgramme(file), code),
        values: {
          ...values,
          tags: [...new Set(values.tags)],
          sdgs: [...new Set(values.sdgs)],
          ownerKind: owner.kind,
          ownerStatus: owner.status,
          ownerConfidence: owner.confidence,
          ownerBasis: owner.basis,
          leadAgency: owner.lead,
          partners: given,
        },
        parents: [
          ['theme', within(codeOfProgramme(file), values.theme)],
          ...given.map((partner): ['organisation', string] => ['organisation', organisationOf(partner)]),
        ],
      };
    }),
};

/** The organisations of an initiative but the agencies themselves: those own it, a partner takes part. */
function partnersOf(file: ProgrammeImport, { organisations }: Imported): Partner[] {
  const agencies = new Set(
    file.organisations.filter(({ kind }) => kind === 'agency').map(({ code }) => code),
  );
  return organisations.filter((partner) => !agencies.has(organisationOf(partner))).map(plainParticipation);
}
