import { exact } from './exact.js';
import { indicatorCode } from './indicator-target.kind.js';
import { periodColumns } from './period-columns.js';
import { parentIds, type RecordKind, within } from './record-kind.js';

/** What was measured. A later edition that says otherwise supersedes; nothing is overwritten. */
export const measurementKind: RecordKind = {
  type: 'measurement',
  table: 'measurements',
  columns: [
    'component',
    'year',
    'period_kind',
    'period_from',
    'period_to',
    'status',
    'value',
    'numerator',
    'denominator',
    'stated_value',
    'approximate',
    'at_least',
    'source',
    'published_on',
    'note',
  ],
  decimals: ['value', 'numerator', 'denominator'],
  superseded: true,
  incoming: (file) =>
    file.indicators.flatMap(({ code, periodKind, components }) =>
      components.flatMap(({ measurements }, index) =>
        measurements.map(({ period, ...measurement }) => {
          const indicator = within(file.dataset, code);
          const place = periodColumns(period, periodKind === 'calendar_year' ? 'calendar_year' : undefined);
          return {
            key: `${indicator}#${index + 1}/${place.periodKind}/${place.periodFrom}/${place.periodTo}`,
            values: {
              ...measurement,
              ...place,
              component: index + 1,
              value: exact(measurement.value),
              numerator: exact(measurement.numerator),
              denominator: exact(measurement.denominator),
            },
            parents: [['indicator', indicator]] as ['indicator', string][],
          };
        }),
      ),
    ),
  where: 't.indicator_id = ANY($1::uuid[]) AND t.superseded_by IS NULL',
  among: (scope, incoming) => parentIds(scope, 'indicator', incoming),
  key: `${indicatorCode} || '#' || t.component || '/' || t.period_kind || '/' || t.period_from || '/' || t.period_to`,
  fixed: ({ parents }, scope) => ({ indicator_id: scope.id('indicator', parents?.[0]?.[1] ?? '') }),
};
