import type { ProgrammeImport } from '../programme-import.schemas.js';
import { totalOf } from '../statistic-totals.js';
import { byCode, type Part, type RecordKind, within } from './record-kind.js';

type Imported = ProgrammeImport['statistics'][number];
interface Check {
  axis: 'row' | 'column';
  total: string;
  parts: string[];
}

const checks: Part = {
  field: 'checks',
  table: 'statistic_checks',
  parentColumn: 'series_id',
  columns: ['position', 'axis', 'total', 'parts'],
  read: `(SELECT json_agg(json_build_object('axis', c.axis, 'total', c.total, 'parts', c.parts) ORDER BY c.position)
    FROM statistic_checks c WHERE c.series_id = t.id)`,
  rows: (value) => (value as Check[]).map((check, index) => ({ ...check, position: index + 1 })),
};

export const statisticKind: RecordKind = {
  ...byCode,
  type: 'statistic',
  table: 'statistic_series',
  columns: ['title', 'unit', 'population', 'source', 'licence', 'agency_code', 'excerpt', 'note'],
  parts: [checks],
  versioned: true,
  incoming: (file) =>
    file.statistics.map((statistic) => {
      const { code, title, unit, population, source, licence, agency, excerpt } = statistic;
      return {
        key: within(file.dataset, code),
        values: {
          title,
          unit,
          population,
          source,
          licence,
          agencyCode: agency,
          excerpt,
          note: remarkOf(statistic),
          checks: statistic.checks.flatMap((check) => totalOf(statistic, check) ?? []),
        },
      };
    }),
};

/** What is said about the source stands below the note. */
function remarkOf({ note, sourceCertainty }: Imported): string | undefined {
  return [note, sourceCertainty].filter((part) => part !== undefined).join('\n') || undefined;
}
