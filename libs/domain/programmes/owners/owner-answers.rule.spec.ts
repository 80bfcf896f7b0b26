import * as fc from 'fast-check';
import { ownerKinds } from '../owner-kind.js';
import { type Answer, outcomeOf } from './owner-answers.rule.js';

const prefecture = (kind: Answer['kind']): Answer => ({ agency: 'prefecture', kind });
const city = (kind: Answer['kind']): Answer => ({ agency: 'city', kind });

describe('what the answers on an owner come to', () => {
  it.each([
    ['● is confirmed by the prefecture', 'prefecture', [prefecture('prefecture')]],
    ['○ is confirmed by the city', 'city', [city('city')]],
    ['◎ is confirmed by both', 'joint', [prefecture('joint'), city('joint')]],
  ] as const)('%s', (_what, stated, answers) => {
    expect(outcomeOf(stated, answers)).toEqual({ result: 'complete', kind: stated });
  });

  it.each([
    ['◎ by the prefecture alone', 'joint', [prefecture('joint')], ['city']],
    ['◎ that the city calls ○', 'joint', [city('city')], ['prefecture']],
    ['● that the city calls ○', 'prefecture', [city('city')], ['prefecture']],
    [
      'a marker that nobody knows, called ● by the prefecture',
      'unknown',
      [prefecture('prefecture')],
      ['city'],
    ],
    ['● about which the city alone spoke', 'prefecture', [city('prefecture')], ['prefecture']],
  ] as const)('waits: %s', (_what, stated, answers, missing) => {
    expect(outcomeOf(stated, answers)).toEqual({ result: 'open', missing });
  });

  it('is a disagreement when they differ, even if one of them was not needed', () => {
    expect(outcomeOf('prefecture', [prefecture('prefecture'), city('joint')])).toEqual({
      result: 'disagreement',
    });
  });

  it('never completes without everyone whose it is, or would be', () => {
    const kind = fc.constantFrom('prefecture' as const, 'city' as const, 'joint' as const);
    fc.assert(
      fc.property(fc.constantFrom(...ownerKinds), fc.option(kind), fc.option(kind), (stated, one, other) => {
        const answers = [
          ...(one === null ? [] : [prefecture(one)]),
          ...(other === null ? [] : [city(other)]),
        ];
        const outcome = outcomeOf(stated, answers);
        if (outcome.result !== 'complete') return;
        expect(answers.every((answer) => answer.kind === outcome.kind)).toBe(true);
        if (stated === 'joint' || stated === 'unknown' || stated !== outcome.kind)
          expect(answers).toHaveLength(2);
      }),
    );
  });
});
