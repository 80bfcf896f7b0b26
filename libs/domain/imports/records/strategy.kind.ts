import type { ProgrammeImport } from '../programme-import.schemas.js';
import { byCode, type Part, type RecordKind } from './record-kind.js';

type Years = ProgrammeImport['strategies'][number]['years'];

const years: Part = {
  field: 'years',
  table: 'strategy_years',
  parentColumn: 'strategy_id',
  columns: ['fiscal_year', 'text'],
  keptBy: 'fiscal_year',
  read: `(SELECT json_agg(json_build_object('fiscalYear', y.fiscal_year, 'text', y.text) ORDER BY y.fiscal_year)
    FROM strategy_years y WHERE y.strategy_id = t.id)`,
  rows: (value) => (value as Years).map(({ fiscalYear, text }) => ({ fiscal_year: fiscalYear, text })),
};

export const strategyKind: RecordKind = {
  ...byCode,
  type: 'strategy',
  table: 'strategies',
  columns: [
    'name',
    'agency_code',
    'publisher',
    'generation',
    'fy_from',
    'fy_to',
    'decided_on',
    'vision',
    'note',
    'state',
    'state_reason',
  ],
  parts: [years],
  versioned: true,
  stateAt: (index) => ['strategies', index, 'state'],
  incoming: ({ strategies }) =>
    strategies.map(({ code, agency, goals: _goals, measures: _measures, sdgTable: _table, ...strategy }) => ({
      key: code,
      values: {
        ...strategy,
        agencyCode: agency,
        years: [...strategy.years].sort((one, other) => one.fiscalYear - other.fiscalYear),
      },
    })),
};
