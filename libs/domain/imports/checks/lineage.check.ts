import { type Path, printable } from '../import-problem.js';
import { type Check, type CheckContext, each, firstIndexes } from './check.js';

type Edge = NonNullable<NonNullable<CheckContext['file']['lineage']>[number]>;
type Endpoint = Exclude<Edge['from'], null>;

/** Edges lead from an earlier programme to a later one, and both ends exist: in this file or imported before. */
export const checkLineage: Check = (context) => {
  const { file, problem } = context;
  const edges = [...each(file.lineage)];
  const endpoints = endpointCheck(context);
  const path = (index: number, ...rest: Path): Path => ['lineage', index, ...rest];
  for (const [edge, i] of edges) {
    if (edge.kind !== undefined && edge.from !== undefined && edge.to !== undefined)
      checkEnds(context, edge, path(i));
    const from = endpoints(edge.from, path(i, 'from'));
    const to = endpoints(edge.to, path(i, 'to'));
    if (from !== null && to !== null && from > to)
      problem(
        path(i),
        'lineage-backward',
        '前の世代から後の世代へ向けて書いてください。',
        'Write an edge from the earlier generation to the later.',
      );
  }
  const nameOf = (edge: Edge) => `${labelOf(edge.from)} → ${labelOf(edge.to)}`;
  firstIndexes(
    edges.map(([edge, i]) => [nameOf(edge), path(i)]),
    (name, at) => {
      problem(at, 'duplicate', `承継「${name}」が重なっています。`, `The edge "${name}" occurs twice.`);
    },
  );
  const degree = { from: tally(edges, 'from'), to: tally(edges, 'to') };
  for (const [edge, i] of edges) {
    const side = edge.kind === 'new' ? 'to' : edge.kind === 'ended' ? 'from' : null;
    if (side === null || !edge[side] || (degree[side].get(labelOf(edge[side])) ?? 0) < 2) continue;
    problem(
      path(i),
      'lineage-contradiction',
      `承継「${nameOf(edge)}」（${edge.kind}）は、同じ取組のほかの承継と両立しません。`,
      `The edge "${nameOf(edge)}" (${edge.kind}) contradicts another edge of the same initiative.`,
    );
  }
};

function checkEnds({ problem }: CheckContext, { kind, from, to }: Edge, path: Path): void {
  const wanted = { from: kind !== 'new', to: kind !== 'ended' };
  for (const side of ['from', 'to'] as const) {
    if (((side === 'from' ? from : to) !== null) === wanted[side]) continue;
    problem(
      [...path, side],
      'lineage-ends',
      wanted[side] ? `${kind} には ${side} が必要です。` : `${kind} の ${side} は null です。`,
      wanted[side] ? `"${kind}" needs ${side}.` : `The ${side} of "${kind}" must be null.`,
    );
  }
}

/** Checks one endpoint after the other; the answer is the generation of its programme, or null when not found. */
function endpointCheck({
  file,
  surroundings,
  problem,
}: CheckContext): (end: Endpoint | null, path: Path) => number | null {
  const programmes = new Map(surroundings.programmes.map((known) => [known.code, known]));
  const own = file.programme?.code;
  const initiatives = new Set([...each(file.initiatives)].map(([{ code }]) => code));
  return (end, path) => {
    if (end?.programme === undefined || end.initiative === undefined) return null;
    const [programme, initiative] = [printable(end.programme), printable(end.initiative)];
    const known = programmes.get(end.programme);
    if (end.programme !== own && known === undefined) {
      problem(
        [...path, 'programme'],
        'unknown-programme',
        `プログラム「${programme}」がまだ取り込まれていません。先に取り込んでください。`,
        `The programme "${programme}" has not been imported yet; import it first.`,
      );
      return null;
    }
    if (
      end.programme === own
        ? !initiatives.has(end.initiative)
        : known?.initiatives.has(end.initiative) !== true
    )
      problem(
        [...path, 'initiative'],
        'unknown-reference',
        `取組「${initiative}」がプログラム「${programme}」にありません。`,
        `The programme "${programme}" has no initiative "${initiative}".`,
      );
    return (end.programme === own ? file.programme?.generation : known?.generation) ?? null;
  };
}

function tally(edges: [Edge, number][], side: 'from' | 'to'): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [edge] of edges) counts.set(labelOf(edge[side]), (counts.get(labelOf(edge[side])) ?? 0) + 1);
  return counts;
}

function labelOf(end: Endpoint | null): string {
  return end ? `${printable(end.programme ?? '?')}/${printable(end.initiative ?? '?')}` : '-';
}
