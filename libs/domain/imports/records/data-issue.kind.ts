import { createHash } from 'node:crypto';
import { idsOf, type RecordKind, within } from './record-kind.js';

/** Contradictions and gaps of the source. Whether one is still open is for people to say, so the state is not imported. */
export const dataIssueKind: RecordKind = {
  type: 'data-issue',
  table: 'data_issues',
  columns: ['place', 'statement'],
  incoming: ({ programme, strategies, dataIssues }) =>
    dataIssues.map(
      ({ place, statement, strategy = programme === undefined ? strategies[0]?.code : undefined }) => {
        const owner = strategy ?? programme?.code ?? '';
        return {
          key: within(owner, `${place}#${createHash('sha256').update(statement).digest('hex').slice(0, 12)}`),
          values: { place, statement },
          parents: [[strategy === undefined ? 'programme' : 'strategy', owner]],
        };
      },
    ),
  where: 't.programme_id = ANY($1::uuid[]) OR t.strategy_id = ANY($1::uuid[])',
  among: (scope, incoming) =>
    (['programme', 'strategy'] as const).flatMap((type) =>
      idsOf(
        scope,
        type,
        incoming.flatMap(({ parents }) =>
          (parents ?? []).filter(([of]) => of === type).map(([, key]) => key),
        ),
      ),
    ),
  key: `coalesce((SELECT p.code FROM programmes p WHERE p.id = t.programme_id),
      (SELECT s.code FROM strategies s WHERE s.id = t.strategy_id))
    || '/' || t.place || '#' || left(encode(sha256(convert_to(t.statement, 'UTF8')), 'hex'), 12)`,
  fixed: ({ parents }, scope) => {
    const [type, key] = parents?.[0] ?? ['programme', ''];
    return { programme_id: null, strategy_id: null, [`${type}_id`]: scope.id(type, key) };
  },
};
