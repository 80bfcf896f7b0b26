import fc from 'fast-check';
import { addDays } from '@platform/time';
import { agreementStates, type AgreementState, transitionsFrom } from './agreement-state.js';
import { type AgreementFacts, agreementStateOn, termsRenewedBy } from './agreement-state.rule.js';
import { lastDayOfTerm } from './agreement-term.rule.js';

const BASE: AgreementFacts = {
  state: 'active',
  signedOn: '2024-03-20',
  startsOn: '2024-04-01',
  endsOn: '2027-03-31',
  renewal: 'none',
  renewalMonths: null,
  terminatedOn: null,
  terms: [],
};

describe('the state of an agreement on a day', () => {
  it.each<[string, Partial<AgreementFacts>, [day: string, state: AgreementState][]]>([
    [
      'of a fixed term',
      {},
      [
        ['2024-03-31', 'draft'],
        ['2024-04-01', 'active'],
        ['2027-03-31', 'active'],
        ['2027-04-01', 'expired'],
      ],
    ],
    [
      'renewed by its clause, year by year',
      { renewal: 'automatic', renewalMonths: 12 },
      [
        ['2027-03-31', 'active'],
        ['2027-04-01', 'auto_renewed'],
        ['2040-01-01', 'auto_renewed'],
      ],
    ],
    [
      'renewed by a clause that does not say for how long',
      { renewal: 'automatic' },
      [['2027-04-01', 'auto_renewed']],
    ],
    ['that may be renewed only by agreement', { renewal: 'by_agreement' }, [['2027-04-01', 'expired']]],
    ['without an end', { endsOn: null }, [['2099-01-01', 'active']]],
    [
      'of which only the month of signing is known',
      { signedOn: '2017-02', startsOn: null, endsOn: null },
      [
        ['2017-01-31', 'draft'],
        ['2017-02-01', 'active'],
      ],
    ],
    ['without any day', { signedOn: null, startsOn: null, endsOn: null }, [['1990-01-01', 'active']]],
    [
      'terminated before its end',
      { terminatedOn: '2026-09-30', renewal: 'automatic', renewalMonths: 12 },
      [
        ['2026-09-30', 'active'],
        ['2026-10-01', 'terminated'],
        ['2030-01-01', 'terminated'],
      ],
    ],
    ['that was never concluded', { state: 'draft' }, [['2026-01-01', 'draft']]],
    [
      'renewed by its clause and then by both',
      {
        terms: [
          { number: 1, startsOn: '2020-04-01', endsOn: '2022-03-31', kind: 'initial' },
          { number: 2, startsOn: '2022-04-01', endsOn: '2023-03-31', kind: 'auto_renewed' },
          { number: 3, startsOn: '2023-04-01', endsOn: '2026-03-31', kind: 'renewed' },
        ],
      },
      [
        ['2020-03-31', 'draft'],
        ['2021-01-01', 'active'],
        ['2022-04-01', 'auto_renewed'],
        ['2023-04-01', 'active'],
        ['2026-04-01', 'expired'],
      ],
    ],
  ])('%s', (_name, change, days) => {
    for (const [day, state] of days)
      expect([day, agreementStateOn({ ...BASE, ...change }, day)]).toEqual([day, state]);
  });
});

describe('the terms that a clause adds', () => {
  it('are as many as have begun, each from the day after the one before', () => {
    const facts = {
      ...BASE,
      endsOn: '2024-03-31',
      startsOn: '2023-04-01',
      renewal: 'automatic',
      renewalMonths: 12,
    } as const;
    expect(termsRenewedBy(facts, '2024-03-31')).toEqual([]);
    expect(termsRenewedBy(facts, '2025-04-01')).toEqual([
      { number: 2, startsOn: '2024-04-01', endsOn: '2025-03-31', kind: 'auto_renewed' },
      { number: 3, startsOn: '2025-04-01', endsOn: '2026-03-31', kind: 'auto_renewed' },
    ]);
  });

  it('are one without an end where the clause does not say how long', () => {
    expect(termsRenewedBy({ ...BASE, renewal: 'automatic' }, '2030-01-01')).toEqual([
      { number: 2, startsOn: '2027-04-01', endsOn: null, kind: 'auto_renewed' },
    ]);
  });

  it('end with the agreement', () => {
    const facts = { ...BASE, renewal: 'automatic', renewalMonths: 12, terminatedOn: '2028-01-31' } as const;
    expect(termsRenewedBy(facts, '2035-01-01').map(({ endsOn }) => endsOn)).toEqual(['2028-03-31']);
  });
});

const facts: fc.Arbitrary<AgreementFacts> = fc
  .record({
    start: fc.integer({ min: 0, max: 3000 }),
    months: fc.option(fc.integer({ min: 1, max: 60 })),
    renewal: fc.constantFrom('none', 'automatic', 'by_agreement'),
    renewalMonths: fc.option(fc.integer({ min: 1, max: 60 })),
    ended: fc.option(fc.integer({ min: 0, max: 4000 })),
  })
  .map(({ start, months, renewal, renewalMonths, ended }) => {
    const startsOn = addDays('2015-01-01', start);
    return {
      ...BASE,
      startsOn,
      endsOn: months === null ? null : lastDayOfTerm(startsOn, months),
      renewal,
      renewalMonths,
      terminatedOn: ended === null ? null : addDays(startsOn, ended),
    };
  });
const day = fc.integer({ min: 0, max: 9000 }).map((offset) => addDays('2014-01-01', offset));

describe('whatever the clauses say', () => {
  it('writing down the renewed terms changes no state of any day until then', () => {
    fc.assert(
      fc.property(facts, day, day, (one, now, asked) => {
        const written = termsRenewedBy(one, now);
        const first = { number: 1, startsOn: one.startsOn, endsOn: one.endsOn, kind: 'initial' as const };
        expect(agreementStateOn({ ...one, terms: [first, ...written] }, asked)).toBe(
          agreementStateOn(one, asked),
        );
      }),
    );
  });

  it('what has ended does not begin again', () => {
    const order: AgreementState[] = ['draft', 'active', 'auto_renewed', 'expired', 'terminated'];
    fc.assert(
      fc.property(facts, day, fc.nat(2000), (one, from, later) => {
        const [before, after] = [agreementStateOn(one, from), agreementStateOn(one, addDays(from, later))];
        expect(order.indexOf(after)).toBeGreaterThanOrEqual(order.indexOf(before));
      }),
    );
  });

  it('nothing without an end expires', () => {
    fc.assert(
      fc.property(facts, day, (one, asked) => {
        expect(agreementStateOn({ ...one, endsOn: null }, asked)).not.toBe('expired');
      }),
    );
  });
});

describe('what can be done to an agreement', () => {
  it('is exactly what the domain guide lists', () => {
    const allowed: Record<AgreementState, string[]> = {
      draft: ['activate'],
      active: ['amend', 'renew', 'terminate'],
      auto_renewed: ['amend', 'renew', 'terminate'],
      amended: [],
      expired: [],
      terminated: [],
    };
    for (const state of agreementStates) expect(transitionsFrom(state)).toEqual(allowed[state]);
  });
});
