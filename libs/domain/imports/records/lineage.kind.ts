import type { ProgrammeImport } from '../programme-import.schemas.js';
import { type RecordKind, type RecordType, within } from './record-kind.js';

type Endpoint = ProgrammeImport['lineage'][number]['from'];

// Codes hold neither blanks nor stand alone as a dash, so a key can be taken apart again.
const NONE = '-';
const BETWEEN = ' > ';

/** Edges between initiatives of two generations; `-` stands for the side that a new or ended one lacks. */
export const lineageKind: RecordKind = {
  type: 'lineage',
  table: 'initiative_lineage',
  columns: ['kind', 'basis', 'confidence', 'status', 'note', 'effective_on', 'reason'],
  versioned: true,
  incoming: ({ lineage }) =>
    lineage.map(({ from, to, ...values }) => ({
      key: `${keyOf(from)}${BETWEEN}${keyOf(to)}`,
      values,
      parents: [from, to].flatMap((end): [RecordType, string][] => (end ? [['initiative', keyOf(end)]] : [])),
    })),
  where: 't.from_initiative_id = ANY($1::uuid[]) OR t.to_initiative_id = ANY($1::uuid[])',
  among: (scope, incoming) =>
    incoming.flatMap(({ parents }) =>
      (parents ?? []).filter(([type, key]) => scope.has(type, key)).map(([type, key]) => scope.id(type, key)),
    ),
  key: `coalesce((${initiativeKey('from')}), '${NONE}') || '${BETWEEN}' || coalesce((${initiativeKey('to')}), '${NONE}')`,
  fixed: ({ key }, scope) => {
    const [from, to] = key.split(BETWEEN).map((end) => (end === NONE ? null : scope.id('initiative', end)));
    return { from_initiative_id: from, to_initiative_id: to };
  },
};

function initiativeKey(side: 'from' | 'to'): string {
  return `SELECT p.code || '/' || i.code FROM initiatives i JOIN programmes p ON p.id = i.programme_id
    WHERE i.id = t.${side}_initiative_id`;
}

function keyOf(end: Endpoint): string {
  return end ? within(end.programme, end.initiative) : NONE;
}
