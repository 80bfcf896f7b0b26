import { exact } from './exact.js';
import { parentIds, type RecordKind, within } from './record-kind.js';

/** SQL of the code of the indicator of a row. */
export const indicatorCode = `(SELECT i.code FROM indicators i WHERE i.id = t.indicator_id)`;

/** The target that holds; one that a later edition states takes its place and the old one stays. */
export const targetKind: RecordKind = {
  type: 'indicator-target',
  table: 'indicator_targets',
  columns: [
    'component',
    'value',
    'value_to',
    'year_from',
    'year_to',
    'bound',
    'approximate',
    'growth_rate',
    'factors',
    'benchmark',
    'display',
    'note',
    'decided_on',
  ],
  decimals: ['value', 'value_to', 'growth_rate'],
  references: [
    { column: 'master_code', field: 'master', type: 'master', keyOf: (code) => code, read: 't.master_code' },
  ],
  superseded: true,
  incoming: (file) =>
    file.indicators.flatMap(({ code, components }) =>
      components.flatMap(({ target }, index) => {
        if (target === undefined) return [];
        const indicator = within(file.dataset, code);
        const values = {
          ...target,
          component: index + 1,
          value: exact(target.value),
          valueTo: exact(target.valueTo),
          growthRate: exact(target.growthRate),
        };
        return [
          {
            key: `${indicator}#${index + 1}`,
            values,
            parents: [
              ['indicator', indicator],
              ...(target.master === undefined ? [] : [['master', target.master] as ['master', string]]),
            ] as ['indicator' | 'master', string][],
          },
        ];
      }),
    ),
  where: 't.indicator_id = ANY($1::uuid[]) AND t.superseded_by IS NULL',
  among: (scope, incoming) => parentIds(scope, 'indicator', incoming),
  key: `${indicatorCode} || '#' || t.component`,
  fixed: ({ parents }, scope) => ({ indicator_id: scope.id('indicator', parents?.[0]?.[1] ?? '') }),
};
