import { parentIds, type RecordKind, within } from './record-kind.js';
import { goalKey } from './strategy-goal.kind.js';

export const sectionKind: RecordKind = {
  type: 'strategy-section',
  table: 'strategy_sections',
  columns: ['number', 'title'],
  versioned: true,
  incoming: ({ strategies }) =>
    strategies.flatMap((strategy) =>
      strategy.goals.flatMap((goal) =>
        goal.sections.map(({ number, title }) => ({
          key: within(within(strategy.code, goal.code), String(number)),
          values: { number, title },
          parents: [['strategy-goal', within(strategy.code, goal.code)]],
        })),
      ),
    ),
  where: 't.goal_id = ANY($1::uuid[])',
  among: (scope, incoming) => parentIds(scope, 'strategy-goal', incoming),
  key: `${goalKey} || '/' || t.number`,
  fixed: ({ parents }, scope) => ({ goal_id: scope.id('strategy-goal', parents?.[0]?.[1] ?? '') }),
};
