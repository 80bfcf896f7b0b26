import type { RecordKind } from './record-kind.js';

export const programmeKind: RecordKind = {
  type: 'programme',
  table: 'programmes',
  columns: [
    'name',
    'generation',
    'fy_from',
    'fy_to',
    'decided_on',
    'positioned_in',
    'relations',
    'objectives',
    'outcome',
  ],
  incoming: ({ programme }) => {
    const { code, name, generation, fyFrom, fyTo, decidedOn, positionedIn, relations, objectives, outcome } =
      programme;
    const values = {
      name,
      generation,
      fyFrom,
      fyTo,
      decidedOn,
      positionedIn,
      relations,
      objectives,
      outcome,
    };
    return [{ key: code, values }];
  },
  where: 't.code = $1::text',
  among: ({ programme }) => programme,
  key: 't.code',
  fixed: ({ key }) => ({ code: key }),
};
