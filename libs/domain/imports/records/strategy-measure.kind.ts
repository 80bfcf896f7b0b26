import type { ProgrammeImport } from '../programme-import.schemas.js';
import { idsOf, parent, type Part, type RecordKind, within } from './record-kind.js';
import { goalKey, strategyCode, strategyOf } from './strategy-goal.kind.js';

type Participation = ProgrammeImport['strategies'][number]['measures'][number]['organisations'][number];
type Strategy = ProgrammeImport['strategies'][number];

/** The code alone, or with a role. */
export function plainParticipation(given: Participation): Participation {
  return typeof given !== 'string' && given.role === undefined ? given.organisation : given;
}

export function organisationOf(given: Participation): string {
  return typeof given === 'string' ? given : given.organisation;
}

/** SQL of a participation as the file has it. */
export const participation = `CASE WHEN p.role IS NULL THEN to_json(o.code)
  ELSE json_build_object('organisation', o.code, 'role', p.role) END`;

const organisations: Part = {
  field: 'organisations',
  table: 'strategy_measure_organisations',
  parentColumn: 'measure_id',
  columns: ['organisation_id', 'role'],
  read: `(SELECT json_agg(${participation} ORDER BY o.code COLLATE "C") FROM strategy_measure_organisations p
    JOIN organisations o ON o.id = p.organisation_id WHERE p.measure_id = t.id)`,
  rows: (value, scope) =>
    (value as Participation[]).map((given) => ({
      organisation_id: scope.id('organisation', organisationOf(given)),
      role: typeof given === 'string' ? null : given.role,
    })),
};

const sectionKey = `(SELECT s.code || '/' || g.code || '/' || n.number FROM strategy_sections n
  JOIN strategy_goals g ON g.id = n.goal_id JOIN strategies s ON s.id = g.strategy_id WHERE n.id = t.section_id)`;

export const measureKind: RecordKind = {
  type: 'strategy-measure',
  table: 'strategy_measures',
  columns: ['kind', 'position', 'title', 'summary', 'note', 'sdgs', 'tags'],
  references: [
    { column: 'goal_id', field: 'goal', type: 'strategy-goal', keyOf: (key) => key, read: goalKey },
    {
      column: 'section_id',
      field: 'section',
      type: 'strategy-section',
      keyOf: (key) => key,
      read: sectionKey,
    },
  ],
  parts: [organisations],
  versioned: true,
  incoming: ({ strategies }) =>
    strategies.flatMap((strategy) =>
      strategy.measures.map((measure, index) => {
        const { kind, title, summary, note, tags } = measure;
        const goal = measure.goal === undefined ? undefined : within(strategy.code, measure.goal);
        const section =
          goal === undefined || measure.section === undefined
            ? undefined
            : within(goal, String(measure.section));
        const partners = measure.organisations
          .map(plainParticipation)
          .sort((one, other) => (organisationOf(one) < organisationOf(other) ? -1 : 1));
        return {
          key: within(strategy.code, measure.code),
          values: {
            kind,
            position: index + 1,
            title,
            summary,
            note,
            tags: [...new Set(tags)],
            sdgs: sdgsOf(strategy, measure),
            goal,
            section,
            organisations: partners,
          },
          parents: [
            ['strategy', strategy.code],
            ...parent('strategy-goal', goal),
            ...parent('strategy-section', section),
            ...partners.flatMap((partner) => parent('organisation', organisationOf(partner))),
          ],
        };
      }),
    ),
  where: 't.strategy_id = ANY($1::uuid[])',
  among: (scope, incoming) => idsOf(scope, 'strategy', incoming.map(strategyOf)),
  key: `${strategyCode} || '/' || t.code`,
  fixed: (record, scope) => ({
    strategy_id: scope.id('strategy', strategyOf(record)),
    code: record.key.split('/')[1],
  }),
};

/** Those of the measure itself and those of the table, each once. */
function sdgsOf({ sdgTable }: Strategy, { code, sdgs }: Strategy['measures'][number]): number[] {
  const inTable = sdgTable.filter(({ measures }) => measures.includes(code)).map(({ goal }) => goal);
  return [...new Set([...sdgs, ...inTable])].sort((one, other) => one - other);
}
