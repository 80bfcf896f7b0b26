import { exact } from './exact.js';
import { periodColumns } from './period-columns.js';
import { parentIds, type RecordKind, within } from './record-kind.js';

/** The cells of a statistic. A later edition that says otherwise supersedes. */
export const statisticValueKind: RecordKind = {
  type: 'statistic-value',
  table: 'statistic_values',
  columns: [
    'row_position',
    'row_label',
    'column_position',
    'column_label',
    'period_kind',
    'year',
    'period_from',
    'period_to',
    'status',
    'value',
    'rank',
  ],
  decimals: ['value'],
  superseded: true,
  incoming: (file) =>
    file.statistics.flatMap((statistic) =>
      statistic.rows.flatMap((row, rowIndex) =>
        row.values.flatMap((value, index) => {
          if (value === null) return [];
          const series = within(file.dataset, statistic.code);
          const column = statistic.columns[index]?.title ?? '';
          const place = periodColumns(row.period ?? statistic.period);
          return [
            {
              key: [series, place.periodKind, place.periodFrom, place.periodTo, row.label, column].join(
                ' | ',
              ),
              values: {
                ...place,
                rowPosition: rowIndex + 1,
                rowLabel: row.label,
                columnPosition: index + 1,
                columnLabel: column,
                status: row.status,
                value: exact(value),
                rank: row.rank,
              },
              parents: [['statistic', series]] as ['statistic', string][],
            },
          ];
        }),
      ),
    ),
  where: 't.series_id = ANY($1::uuid[]) AND t.superseded_by IS NULL',
  among: (scope, incoming) => parentIds(scope, 'statistic', incoming),
  key: `concat_ws(' | ', (SELECT s.code FROM statistic_series s WHERE s.id = t.series_id), t.period_kind, t.period_from, t.period_to,
    t.row_label, t.column_label)`,
  fixed: ({ parents }, scope) => ({ series_id: scope.id('statistic', parents?.[0]?.[1] ?? '') }),
};
