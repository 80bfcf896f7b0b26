import fc from 'fast-check';
import { decide, differingFields, hashOf } from './record-sync.js';

describe('what becomes of a record', () => {
  it.each([
    ['new in the file', 'a', null, null, { act: 'create' }],
    ['as imported before', 'a', 'a', 'a', { act: 'unchanged' }],
    ['changed in the file only', 'b', 'a', 'a', { act: 'update' }],
    ['changed by a person only', 'a', 'b', 'a', { act: 'keep', reason: 'changed' }],
    ['changed by both', 'c', 'b', 'a', { act: 'keep', reason: 'changed' }],
    ['changed by both to the same', 'b', 'b', 'a', { act: 'adopt' }],
    ['deleted by a person', 'a', null, 'a', { act: 'keep', reason: 'deleted' }],
    ['made by a person', 'a', 'b', null, { act: 'keep', reason: 'not-imported' }],
    ['made by a person and the same', 'a', 'a', null, { act: 'adopt' }],
  ] as const)('%s', (_case, incoming, current, imported, decision) => {
    expect(decide(incoming, current, imported)).toEqual(decision);
  });

  it('never changes a row that differs from what was imported', () => {
    const hash = fc.constantFrom('a', 'b', 'c');
    const perhaps = fc.option(hash);
    fc.assert(
      fc.property(hash, perhaps, perhaps, (incoming, current, imported) => {
        const { act } = decide(incoming, current, imported);
        if (current !== null && current !== imported) expect(['keep', 'adopt']).toContain(act);
        if (act === 'adopt') expect(current).toBe(incoming);
        if (act === 'create') expect(current).toBeNull();
      }),
    );
  });

  it('has nothing left to do once it was done', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b'),
        fc.option(fc.constantFrom('a', 'b')),
        fc.option(fc.constantFrom('a', 'b')),
        (incoming, current, imported) => {
          const { act } = decide(incoming, current, imported);
          if (act !== 'keep') expect(decide(incoming, incoming, incoming)).toEqual({ act: 'unchanged' });
        },
      ),
    );
  });
});

describe('the hash of a record', () => {
  it('does not depend on the order of fields', () => {
    expect(hashOf({ a: 1, b: { c: 2, d: 3 } })).toBe(hashOf({ b: { d: 3, c: 2 }, a: 1 }));
  });

  it('does not change when a column is added that is still empty', () => {
    const values = { title: '取組', keywords: ['a'] };
    expect(hashOf({ ...values, added: null, flags: [], done: false, none: undefined })).toBe(hashOf(values));
  });

  it('tells texts apart that only look alike', () => {
    expect(hashOf({ title: '神' })).not.toBe(hashOf({ title: '\ufa19' }));
  });

  it('keeps the order and the gaps of lists', () => {
    expect(hashOf({ list: ['a', 'b'] })).not.toBe(hashOf({ list: ['b', 'a'] }));
    expect(hashOf({ cells: [[], ['x']] })).not.toBe(hashOf({ cells: [['x']] }));
  });

  it('names the fields that differ', () => {
    expect(differingFields({ a: 1, b: null, c: ['x'] }, { a: 2, c: ['x'], d: 'new' })).toEqual(['a', 'd']);
  });
});
