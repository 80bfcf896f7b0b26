import { exact } from './exact.js';
import type { ProgrammeImport } from '../programme-import.schemas.js';
import { byCode, type Part, type RecordKind } from './record-kind.js';

type Counts = ProgrammeImport['masters'][number]['counts'];

const counts: Part = {
  field: 'counts',
  table: 'master_counts',
  parentColumn: 'master_code',
  columns: ['valid_from', 'count', 'source'],
  read: `(SELECT json_agg(json_build_object('validFrom', c.valid_from, 'count', trim_scale(c.count)::text, 'source', c.source)
      ORDER BY c.valid_from) FROM master_counts c WHERE c.master_code = t.code)`,
  rows: (value) =>
    (value as Counts).map(({ validFrom, count, source }) => ({ valid_from: validFrom, count, source })),
};

/** What 「全」 counts, by date. */
export const masterKind: RecordKind = {
  ...byCode,
  type: 'master',
  table: 'masters',
  idColumn: 'code',
  columns: ['name', 'unit'],
  parts: [counts],
  incoming: ({ masters }) =>
    masters.map(({ code, name, unit, counts: dated }) => ({
      key: code,
      values: {
        name,
        unit,
        counts: dated
          .map((one) => ({ ...one, count: exact(one.count) }))
          .sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1)),
      },
    })),
};
