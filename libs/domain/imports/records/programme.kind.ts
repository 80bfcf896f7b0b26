import { byCode, type Part, type RecordKind } from './record-kind.js';

const strategies: Part = {
  field: 'strategies',
  table: 'programme_strategies',
  parentColumn: 'programme_id',
  columns: ['strategy_id'],
  read: `(SELECT json_agg(s.code ORDER BY s.code COLLATE "C") FROM programme_strategies p
    JOIN strategies s ON s.id = p.strategy_id WHERE p.programme_id = t.id)`,
  rows: (value, scope) => (value as string[]).map((code) => ({ strategy_id: scope.id('strategy', code) })),
};

/** What is said of a programme is official from the first initiative that was agreed under it, as on its page. */
export const ANY_IN_FORCE = (programmeId: string) =>
  `EXISTS (SELECT FROM initiatives i WHERE i.programme_id = ${programmeId} AND i.state NOT IN ('draft', 'proposed'))`;

export const programmeKind: RecordKind = {
  type: 'programme',
  table: 'programmes',
  columns: [
    'name',
    'generation',
    'fy_from',
    'fy_to',
    'period_inferred',
    'decided_on',
    'positioned_in',
    'relations',
    'objectives',
    'outcome',
    'principles',
    'challenges',
    'note',
  ],
  references: [
    {
      column: 'council_organisation_id',
      field: 'council',
      type: 'organisation',
      keyOf: (code) => code,
      read: `(SELECT o.code FROM organisations o WHERE o.id = t.council_organisation_id)`,
    },
  ],
  parts: [strategies],
  versioned: true,
  official: {
    fields: { name: ['name'], objectives: ['objectives'], relations: ['relations'], outcome: ['outcome'] },
    inForce: ANY_IN_FORCE('t.id'),
    place: () => ['programme'],
  },
  incoming: ({ programme }) => {
    if (programme === undefined) return [];
    const { code, agencies: _agencies, predecessors: _predecessors, ...values } = programme;
    return [
      {
        key: code,
        values: { ...values, strategies: [...values.strategies].sort() },
        parents: [
          ...values.strategies.map((strategy): ['strategy', string] => ['strategy', strategy]),
          ...(values.council === undefined
            ? []
            : [['organisation', values.council] as ['organisation', string]]),
        ],
      },
    ];
  },
  where: 't.code = $1::text',
  among: ({ programme }) => programme,
  key: 't.code',
  fixed: byCode.fixed,
};
