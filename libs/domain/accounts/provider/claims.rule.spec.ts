import { claimValues, matchingRules, offeredClaims } from './claims.rule.js';

const rule = (claim: string, value: string) => ({ claim, value });

describe('the claims of a provider', () => {
  it('are compared as text, one or each of a list', () => {
    const claims = { department: '企画課', groups: ['a', 'b', { no: 1 }, null], grade: 3, chief: true };
    expect(claimValues(claims, 'groups')).toEqual(['a', 'b']);
    expect(
      matchingRules([rule('grade', '3'), rule('chief', 'true'), rule('groups', 'b')], claims),
    ).toHaveLength(3);
  });

  it.each([
    [rule('department', '企画'), 'only a part'],
    [rule('Department', '企画課'), 'another spelling'],
    [rule('constructor', 'function Object() { [native code] }'), 'what every object has'],
    [rule('missing', 'undefined'), 'what is not there'],
    [rule('groups', 'a,b'), 'a joined list'],
  ])('do not match %j: %s', (one) => {
    expect(matchingRules([one], { department: '企画課', groups: ['a', 'b'] })).toEqual([]);
  });

  it('are offered to the administrator without what says who somebody is', () => {
    const claims = {
      sub: '1',
      name: '氏名',
      email: 'a@b.example',
      nonce: 'x',
      groups: ['企画'],
      broken: '\uD800',
      long: 'x'.repeat(201),
    };
    expect(offeredClaims(claims)).toEqual([rule('groups', '企画')]);
  });
});
