import { idsOf, type RecordKind, within } from './record-kind.js';

/** SQL of the code of the strategy of a row. */
export const strategyCode = `(SELECT s.code FROM strategies s WHERE s.id = t.strategy_id)`;

export const goalKind: RecordKind = {
  type: 'strategy-goal',
  table: 'strategy_goals',
  columns: ['number', 'title', 'summary'],
  versioned: true,
  incoming: ({ strategies }) =>
    strategies.flatMap((strategy) =>
      strategy.goals.map(({ code, number, title, summary }) => ({
        key: within(strategy.code, code),
        values: { number, title, summary },
        parents: [['strategy', strategy.code]],
      })),
    ),
  where: 't.strategy_id = ANY($1::uuid[])',
  among: (scope, incoming) => idsOf(scope, 'strategy', incoming.map(strategyOf)),
  key: `${strategyCode} || '/' || t.code`,
  fixed: (record, scope) => ({
    strategy_id: scope.id('strategy', strategyOf(record)),
    code: record.key.split('/')[1],
  }),
};

/** Keys of what lies in a strategy begin with its code. */
export function strategyOf({ key }: { key: string }): string {
  return key.split('/')[0] ?? '';
}

/** SQL of the key of the goal that a row names. */
export const goalKey = `(SELECT s.code || '/' || g.code FROM strategy_goals g JOIN strategies s ON s.id = g.strategy_id
  WHERE g.id = t.goal_id)`;
