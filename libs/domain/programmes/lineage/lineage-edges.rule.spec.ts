import fc from 'fast-check';
import { lineageKinds } from '../lineage-kind.js';
import { contradictionsOf, type Edge, endsFit, problemsOf } from './lineage-edges.rule.js';

let count = 0;
function edge(kind: Edge['kind'], fromId: string | null, toId: string | null): Edge {
  count += 1;
  return { id: String(count), kind, fromId, toId };
}

describe('the ends of an edge', () => {
  it.each([
    ['new', null, 'x', true],
    ['new', 'a', 'x', false],
    ['ended', 'a', null, true],
    ['ended', 'a', 'x', false],
    ['continued', 'a', 'x', true],
    ['continued', null, 'x', false],
    ['split', 'a', null, false],
    ['merged', null, null, false],
  ] as const)('of “%s” from %s to %s fit: %s', (kind, fromId, toId, fit) => {
    expect(endsFit({ kind, fromId, toId })).toBe(fit);
  });
});

describe('edges side by side', () => {
  it('a continued one stands alone at both its ends', () => {
    const continued = edge('continued', 'a', 'x');
    expect(contradictionsOf(edge('split', 'a', 'y'), [continued])).toEqual(['continued_but_split']);
    expect(contradictionsOf(edge('merged', 'b', 'x'), [continued])).toEqual(['continued_but_merged']);
    expect(contradictionsOf(edge('continued', 'b', 'y'), [continued])).toEqual([]);
  });

  it('what is new has no ancestor, and what has ended no successor', () => {
    expect(contradictionsOf(edge('continued', 'a', 'x'), [edge('new', null, 'x')])).toEqual(
      ['new_but_has_ancestor', 'continued_but_merged'].sort((one, other) => (one < other ? -1 : 1)),
    );
    expect(contradictionsOf(edge('split', 'a', 'x'), [edge('ended', 'a', null)])).toEqual([
      'ended_but_has_successor',
    ]);
  });

  it('a split needs a second successor and a merger a second ancestor before it can be confirmed', () => {
    const one = edge('split', 'a', 'x');
    expect(problemsOf(one, [one])).toEqual(['split_alone']);
    expect(contradictionsOf(one, [])).toEqual([]);
    expect(problemsOf(one, [one, edge('split', 'a', 'y')])).toEqual([]);
    const merged = edge('merged', 'a', 'x');
    expect(problemsOf(merged, [merged])).toEqual(['merged_alone']);
    expect(problemsOf(merged, [merged, edge('merged', 'b', 'x')])).toEqual([]);
  });

  it('one initiative may split while one of its parts merges with another', () => {
    const edges = [edge('split', 'a', 'x'), edge('split', 'a', 'y'), edge('merged', 'b', 'x')];
    expect(edges.flatMap((one) => problemsOf(one, edges))).toEqual([]);
  });
});

describe('any set of edges', () => {
  const end = (names: string[]) => fc.option(fc.constantFrom(...names), { nil: null });
  const edges = fc
    .array(
      fc.record({ kind: fc.constantFrom(...lineageKinds), fromId: end(['a', 'b']), toId: end(['x', 'y']) }),
      { maxLength: 6 },
    )
    .map((found) => found.map((one, index) => ({ ...one, id: String(index) })));

  it('has no contradiction when each edge was drawn without one', () => {
    fc.assert(
      fc.property(edges, (wanted) => {
        const drawn: Edge[] = [];
        for (const one of wanted)
          if (endsFit(one) && contradictionsOf(one, drawn).length === 0) drawn.push(one);
        for (const one of drawn) expect(contradictionsOf(one, drawn)).toEqual([]);
      }),
    );
  });

  it('does not depend on the order in which it is looked at', () => {
    fc.assert(
      fc.property(edges, (found) => {
        const backwards = [...found].reverse();
        for (const one of found) expect(problemsOf(one, found)).toEqual(problemsOf(one, backwards));
      }),
    );
  });
});
