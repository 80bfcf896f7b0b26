import type { LineageKind } from '../lineage-kind.js';

/** An edge old → new by the ids of its ends; `new` has no old end, `ended` no new one. */
export interface Edge {
  id: string;
  kind: LineageKind;
  fromId: string | null;
  toId: string | null;
}

/** What keeps an edge from being confirmed. */
export const edgeProblems = [
  'continued_but_split',
  'continued_but_merged',
  'new_but_has_ancestor',
  'ended_but_has_successor',
  'split_alone',
  'merged_alone',
] as const;
export type EdgeProblem = (typeof edgeProblems)[number];

/** Those that can never become right by drawing more edges: they are refused at once. */
const CONTRADICTIONS: readonly EdgeProblem[] = [
  'continued_but_split',
  'continued_but_merged',
  'new_but_has_ancestor',
  'ended_but_has_successor',
];

/** True when the ends fit the kind. */
export function endsFit({ kind, fromId, toId }: Omit<Edge, 'id'>): boolean {
  return (fromId === null) === (kind === 'new') && (toId === null) === (kind === 'ended');
}

/** What is wrong with an edge among the others at its ends (`others` may hold the edge itself and any edge elsewhere). */
export function problemsOf(edge: Edge, others: readonly Edge[]): EdgeProblem[] {
  const rest = others.filter(({ id }) => id !== edge.id);
  const leaving = rest.filter(({ fromId }) => fromId !== null && fromId === edge.fromId);
  const arriving = rest.filter(({ toId }) => toId !== null && toId === edge.toId);
  const problems: EdgeProblem[] = [];
  if (edge.kind === 'continued' && leaving.length > 0) problems.push('continued_but_split');
  if (edge.kind === 'continued' && arriving.length > 0) problems.push('continued_but_merged');
  if (edge.kind === 'new' && arriving.length > 0) problems.push('new_but_has_ancestor');
  if (edge.kind === 'ended' && leaving.length > 0) problems.push('ended_but_has_successor');
  // One of several successors is needed for a split, one of several ancestors for a merger.
  if (edge.kind === 'split' && leaving.length === 0) problems.push('split_alone');
  if (edge.kind === 'merged' && arriving.length === 0) problems.push('merged_alone');
  return problems;
}

/** The contradictions that adding (or changing to) this edge would bring, to itself or to an edge beside it. */
export function contradictionsOf(edge: Edge, others: readonly Edge[]): EdgeProblem[] {
  const rest = others.filter(({ id }) => id !== edge.id);
  const all = [...rest, edge];
  const beside = rest.filter(
    ({ fromId, toId }) =>
      (fromId !== null && fromId === edge.fromId) || (toId !== null && toId === edge.toId),
  );
  const found = [edge, ...beside].flatMap((one) => problemsOf(one, all));
  return edgeProblems.filter((problem) => CONTRADICTIONS.includes(problem) && found.includes(problem));
}
