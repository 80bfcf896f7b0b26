import fc from 'fast-check';
import { addDays } from '@platform/time';
import {
  childrenAfter,
  type DatedDepartment,
  hasSibling,
  nameOn,
  parentLasts,
  parentOn,
  wouldCircle,
} from './department.rule.js';

const made = (
  id: string,
  parentId: string | null = null,
  wanted: Partial<DatedDepartment> = {},
): DatedDepartment => ({
  id,
  name: id,
  parentId,
  validFrom: '2020-04-01',
  validTo: null,
  names: [],
  parents: [],
  ...wanted,
});

describe('a department', () => {
  const renamed = made('課', null, {
    names: [
      { validFrom: '2020-04-01', value: '旧課' },
      { validFrom: '2026-04-01', value: '新課' },
    ],
  });
  it.each([
    ['2026-03-31', '旧課'],
    ['2026-04-01', '新課'],
  ])('is called on %s what it was called then: %s', (day, name) => {
    expect(nameOn(renamed, day)).toBe(name);
  });

  it('cannot stand under itself, nor under what stands below it', () => {
    const [top, middle, low] = [made('top'), made('middle', 'top'), made('low', 'middle')];
    const tree = [top, middle, low];
    expect(wouldCircle(tree, top, 'low', '2026-04-01')).toBe(true);
    expect(wouldCircle(tree, top, 'top', '2026-04-01')).toBe(true);
    expect(wouldCircle(tree, low, 'top', '2026-04-01')).toBe(false);
  });

  it('cannot stand under what is going to move below it', () => {
    const a = made('a');
    const b = made('b', null, { parents: [{ validFrom: '2027-04-01', value: 'a' }] });
    expect(wouldCircle([a, b], a, 'b', '2026-04-01')).toBe(true);
    const leavesBefore = { ...a, parents: [{ validFrom: '2027-04-01', value: null }] };
    expect(wouldCircle([leavesBefore, b], leavesBefore, 'b', '2026-04-01')).toBe(false);
  });

  it('stands only under what lasts as long as it does', () => {
    const child = made('child', null, { validTo: '2028-03-31' });
    expect(parentLasts(made('p', null, { validTo: '2028-03-31' }), child, '2026-04-01')).toBe(true);
    expect(parentLasts(made('p', null, { validTo: '2028-03-30' }), child, '2026-04-01')).toBe(false);
    expect(parentLasts(made('p', null, { validFrom: '2026-04-02' }), child, '2026-04-01')).toBe(false);
  });

  it('does not end while others are below it afterwards, by now or by what is planned', () => {
    const tree = [
      made('p'),
      made('stays', 'p'),
      made('ends', 'p', { validTo: '2026-12-31' }),
      made('leaves', 'p', { parents: [{ validFrom: '2027-01-01', value: null }] }),
      made('comes', null, { parents: [{ validFrom: '2027-06-01', value: 'p' }] }),
    ];
    expect(childrenAfter(tree, 'p', '2026-12-31').map(({ id }) => id)).toEqual(['stays', 'comes']);
  });

  it('has no namesake beside it on the same day', () => {
    const wanted = { name: '新課', parentId: null, except: null };
    expect(hasSibling([renamed], { ...wanted, day: '2026-04-01' })).toBe(true);
    expect(hasSibling([renamed], { ...wanted, day: '2026-03-31' })).toBe(false);
  });

  it('is never part of a circle on any day, whatever moves are accepted', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const move = fc.record({
      id: fc.constantFrom(...ids),
      parentId: fc.constantFrom(...ids),
      days: fc.integer({ min: 0, max: 20 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 15 }), (moves) => {
        let tree = ids.map((id) => made(id));
        for (const { id, parentId, days } of moves) {
          const from = addDays('2026-04-01', days);
          const one = tree.find((department) => department.id === id);
          if (one === undefined || wouldCircle(tree, one, parentId, from)) continue;
          const parents = [
            ...one.parents.filter(({ validFrom }) => validFrom !== from),
            { validFrom: from, value: parentId },
          ];
          tree = tree.map((department) => (department.id === id ? { ...department, parents } : department));
        }
        for (let days = 0; days <= 25; days += 1)
          for (const start of tree) {
            const seen = new Set<string>();
            for (let at: string | null = start.id; at !== null;) {
              expect(seen.has(at)).toBe(false);
              seen.add(at);
              const here = tree.find(({ id }) => id === at);
              at = here === undefined ? null : parentOn(here, addDays('2026-04-01', days));
            }
          }
      }),
    );
  });
});
