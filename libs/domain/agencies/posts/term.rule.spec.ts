import fc from 'fast-check';
import { addDays } from '@platform/time';
import { isOn } from '../validity.rule.js';
import { type Capacity, type Term, termProblem } from './term.rule.js';

const term = (
  personId: string,
  validFrom: string,
  validTo: string | null,
  kind: Term['kind'] = 'holder',
): Term => ({
  personId,
  validFrom,
  validTo,
  kind,
});
const held = [term('a', '2026-04-01', '2027-03-31')];

describe('a term', () => {
  it.each<[string, Term, Capacity, string | null]>([
    ['may begin the day after another ends', term('b', '2027-04-01', null), 'one', null],
    [
      'may not begin on the last day of another, in a post for one',
      term('b', '2027-03-31', null),
      'one',
      'second_holder',
    ],
    ['may stand beside another, in a post for several', term('b', '2026-04-01', null), 'several', null],
    ['of a deputy may stand beside a holder', term('b', '2026-05-01', '2026-09-30', 'deputy'), 'one', null],
    ['may not be the same person twice', term('a', '2027-01-01', null), 'several', 'already_there'],
    [
      'may not make a holder his own deputy',
      term('a', '2026-05-01', null, 'deputy'),
      'several',
      'already_there',
    ],
    ['may be the same person again, later', term('a', '2027-04-01', null), 'one', null],
  ])('%s', (_what, wanted, capacity, problem) => {
    expect(termProblem(held, wanted, capacity)?.problem ?? null).toBe(problem);
  });

  it('never leaves a post for one with two holders on a day, nor anybody there twice, whatever is tried', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-04-01', days));
    const tried = fc
      .record({
        personId: fc.constantFrom('a', 'b', 'c'),
        kind: fc.constantFrom<Term['kind']>('holder', 'deputy'),
        from: day,
        length: fc.option(fc.integer({ min: 0, max: 20 })),
      })
      .map(({ personId, kind, from, length }) =>
        term(personId, from, length === null ? null : addDays(from, length), kind),
      );
    fc.assert(
      fc.property(
        fc.array(tried, { maxLength: 20 }),
        fc.constantFrom<Capacity>('one', 'several'),
        (wishes, capacity) => {
          const terms: Term[] = [];
          for (const wish of wishes) if (termProblem(terms, wish, capacity) === null) terms.push(wish);
          for (let days = 0; days <= 90; days += 1) {
            const now = terms.filter((one) => isOn(one, addDays('2026-04-01', days)));
            expect(new Set(now.map(({ personId }) => personId)).size).toBe(now.length);
            if (capacity === 'one')
              expect(now.filter(({ kind }) => kind === 'holder').length).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });
});
