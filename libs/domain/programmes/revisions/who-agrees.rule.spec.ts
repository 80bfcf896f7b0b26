import fc from 'fast-check';
import type { Agency } from '@domain/access';
import { ownerKinds } from '../owner-kind.js';
import { stillToAgree, whoAgrees } from './who-agrees.rule.js';

const BOTH: Agency[] = ['prefecture', 'city'];

describe('who must agree to a revision', () => {
  it.each([
    ['the wording of ●', 'prefecture', undefined, ['prefecture']],
    ['the wording of ○', 'city', undefined, ['city']],
    ['the wording of ◎', 'joint', undefined, BOTH],
    ['what nobody has confirmed', 'unknown', undefined, BOTH],
    ['● that becomes ○', 'prefecture', 'city', BOTH],
    ['◎ that becomes ●', 'joint', 'prefecture', BOTH],
    ['○ that becomes ◎', 'city', 'joint', BOTH],
  ] as const)('%s', (_what, now, after, agencies) => {
    expect(whoAgrees('initiative', now, after)).toEqual(agencies);
  });

  it('is both for a programme and a theme, whoever owns what', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('programme' as const, 'theme' as const),
        fc.constantFrom(...ownerKinds),
        (subject, owner) => whoAgrees(subject, owner).length === BOTH.length,
      ),
    );
  });

  it('never loses an agency by another owner', () => {
    const kind = fc.constantFrom(...ownerKinds);
    fc.assert(
      fc.property(kind, kind, (now, after) => {
        const needs = whoAgrees('initiative', now, after);
        for (const agency of [...whoAgrees('initiative', now), ...whoAgrees('initiative', after)])
          expect(needs).toContain(agency);
      }),
    );
  });
});

describe('a revision is agreed', () => {
  it('when all consented to the same version, and not before', () => {
    const consents = fc.array(
      fc.record({ agency: fc.constantFrom(...BOTH), version: fc.integer({ min: 1, max: 3 }) }),
    );
    fc.assert(
      fc.property(consents, fc.integer({ min: 1, max: 3 }), (given, version) => {
        const missing = stillToAgree(BOTH, given, version);
        for (const agency of BOTH)
          expect(missing.includes(agency)).toBe(
            !given.some((one) => one.agency === agency && one.version === version),
          );
      }),
    );
  });

  it('not by consents to what stood there before an edit', () => {
    const given = BOTH.map((agency) => ({ agency, version: 1 }));
    expect(stillToAgree(BOTH, given, 1)).toEqual([]);
    expect(stillToAgree(BOTH, given, 2)).toEqual(BOTH);
  });
});
