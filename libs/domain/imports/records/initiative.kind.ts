import type { ProgrammeImport } from '../programme-import.schemas.js';
import { inProgramme, type Part, type RecordKind, type Reference, within } from './record-kind.js';

/** A record's theme, by its code in the same programme. */
export const themeReference: Reference = {
  column: 'theme_id',
  field: 'theme',
  type: 'theme',
  table: 'themes',
};

const partners: Part = {
  field: 'partners',
  table: 'initiative_partners',
  parentColumn: 'initiative_id',
  columns: ['organisation_id', 'position'],
  read: `(SELECT json_agg(o.code ORDER BY p.position) FROM initiative_partners p
    JOIN organisations o ON o.id = p.organisation_id WHERE p.initiative_id = t.id)`,
  rows: (value, scope) =>
    (value as string[]).map((code, index) => ({
      organisation_id: scope.id('organisation', code),
      position: index + 1,
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
  ],
  references: [themeReference],
  parts: [partners],
  versioned: true,
  incoming: (file) =>
    file.initiatives.map((initiative) => {
      const { code, theme, number, title, summary, owner, state, stateReason, keywords } = initiative;
      const partnerCodes = partnersOf(file, initiative);
      return {
        key: within(file.programme.code, code),
        values: {
          theme,
          number,
          title,
          summary,
          ownerKind: owner.kind,
          ownerStatus: owner.status,
          ownerConfidence: owner.confidence,
          ownerBasis: owner.basis,
          state,
          stateReason,
          keywords,
          partners: partnerCodes,
        },
        parents: [
          ['theme', within(file.programme.code, theme)],
          ...partnerCodes.map((partner): ['organisation', string] => ['organisation', partner]),
        ],
      };
    }),
};

/** The organisations of an initiative but the agencies themselves: those own it, a partner takes part. */
function partnersOf(
  file: ProgrammeImport,
  { organisations }: ProgrammeImport['initiatives'][number],
): string[] {
  const agencies = new Set(
    file.organisations.filter(({ kind }) => kind === 'agency').map(({ code }) => code),
  );
  return organisations.filter((code) => !agencies.has(code));
}
