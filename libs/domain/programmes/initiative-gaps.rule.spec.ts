import type { Agency } from '@domain/access';
import { gapsOf } from './initiative-gaps.rule.js';
import type { OwnerKind } from './owner-kind.js';

const confirmed = (ownerKind: OwnerKind, ...agencies: Agency[]) =>
  gapsOf({ ownerKind, ownerStatus: 'confirmed', departments: agencies.map((agency) => ({ agency })) });

describe('the gaps of an initiative', () => {
  it.each<[OwnerKind, Agency[], string[]]>([
    ['joint', ['prefecture', 'city'], []],
    ['joint', ['prefecture'], ['city_department_missing']],
    ['joint', ['city'], ['prefecture_department_missing']],
    ['joint', [], ['prefecture_department_missing', 'city_department_missing']],
    ['prefecture', ['prefecture'], []],
    ['prefecture', ['city'], ['prefecture_department_missing']],
    ['city', ['city'], []],
    ['city', ['prefecture'], ['city_department_missing']],
  ])('%s with departments of %j lacks %j', (kind, agencies, gaps) => {
    expect(confirmed(kind, ...agencies)).toEqual(gaps);
  });

  it('needs both sides while nobody knows the owner, and the owner itself', () => {
    expect(confirmed('unknown', 'prefecture')).toEqual(['owner_unconfirmed', 'city_department_missing']);
  });

  it('counts a proposed owner as unconfirmed, and asks the proposed side alone for a department', () => {
    expect(gapsOf({ ownerKind: 'city', ownerStatus: 'proposed', departments: [] })).toEqual([
      'owner_unconfirmed',
      'city_department_missing',
    ]);
  });
});
