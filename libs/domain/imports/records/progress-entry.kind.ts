import type { ProgrammeImport } from '../programme-import.schemas.js';
import { codeOfProgramme, inProgramme, type Part, type RecordKind, within } from './record-kind.js';

type Entry = NonNullable<ProgrammeImport['progressReport']>['entries'][number];

/** One record printed in several blocks has a placement in each, with the wording printed there. */
const placements: Part = {
  field: 'placements',
  table: 'entry_placements',
  parentColumn: 'entry_id',
  columns: ['block_id', 'code', 'position', 'text'],
  read: `(SELECT json_agg(json_build_object('block', b.code, 'code', p.code, 'position', p.position, 'text', p.text)
      ORDER BY p.code COLLATE "C") FROM entry_placements p JOIN report_blocks b ON b.id = p.block_id WHERE p.entry_id = t.id)`,
  rows: (value, scope) =>
    (value as Entry['placements']).map(({ block, ...placement }) => ({
      ...placement,
      block_id: scope.id('report-block', within(scope.programme, block)),
    })),
};

const figures: Part = {
  field: 'figures',
  table: 'entry_figures',
  parentColumn: 'entry_id',
  columns: ['position', 'label', 'value', 'unit', 'fiscal_year', 'fiscal_year_inferred'],
  read: `(SELECT json_agg(json_build_object('label', label, 'value', value::text, 'unit', unit, 'fiscalYear', fiscal_year,
      'fiscalYearInferred', fiscal_year_inferred) ORDER BY position) FROM entry_figures WHERE entry_id = t.id)`,
  rows: (value) =>
    (value as Entry['figures']).map(({ fiscalYear, fiscalYearInferred, ...figure }, index) => ({
      ...figure,
      position: index + 1,
      fiscal_year: fiscalYear,
      fiscal_year_inferred: fiscalYearInferred,
    })),
};

export const progressEntryKind: RecordKind = {
  ...inProgramme,
  type: 'progress-entry',
  table: 'progress_entries',
  columns: [
    'marker',
    'suggested_marker',
    'marker_confidence',
    'marker_basis',
    'fy_from',
    'fy_to',
    'fiscal_years',
    'fiscal_years_inferred',
    'events',
    'organisations',
  ],
  parts: [placements, figures],
  versioned: true,
  incoming: (file) =>
    (file.progressReport?.entries ?? []).map(({ code, ...entry }) => ({
      key: within(codeOfProgramme(file), code),
      values: { ...entry, placements: [...entry.placements].sort(byCode) },
      parents: entry.placements.map(({ block }) => ['report-block', within(codeOfProgramme(file), block)]),
    })),
};

/** Placements have no order among themselves; this one only makes two readings alike. */
function byCode(one: { code: string }, other: { code: string }): number {
  return one.code < other.code ? -1 : 1;
}
