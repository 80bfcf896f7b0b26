import type { Agency } from '@domain/access';
import { type GapFacts, gapsOf, type InCharge } from './initiative-gaps.rule.js';
import type { OwnerKind } from './owner-kind.js';

const FILLED: GapFacts = { indicators: 1, insidePeriod: true, entriesThisYear: 1, unconfirmedMarkers: 0 };
const post = { id: 'a', name: '担当' };

function gaps(of: Partial<InCharge>, facts: Partial<GapFacts> = {}): string[] {
  const complete: InCharge = {
    state: 'active',
    ownerKind: 'joint',
    ownerStatus: 'confirmed',
    departments: [
      { agency: 'prefecture', post },
      { agency: 'city', post },
    ],
    gapFacts: FILLED,
  };
  return gapsOf({ ...complete, ...of, gapFacts: { ...FILLED, ...facts } });
}
const departmentsOf = (...agencies: Agency[]) => agencies.map((agency) => ({ agency, post }));

describe('the gaps of an initiative', () => {
  it('are none when everything stands', () => {
    expect(gaps({})).toEqual([]);
  });

  it.each<[OwnerKind, Agency[], string[]]>([
    ['joint', ['prefecture', 'city'], []],
    ['joint', ['prefecture'], ['city_department_missing']],
    ['joint', ['city'], ['prefecture_department_missing']],
    ['joint', [], ['prefecture_department_missing', 'city_department_missing']],
    ['prefecture', ['prefecture'], []],
    ['prefecture', ['city'], ['prefecture_department_missing']],
    ['city', ['city'], []],
    ['city', ['prefecture'], ['city_department_missing']],
  ])('%s with departments of %j lacks %j', (ownerKind, agencies, missing) => {
    expect(gaps({ ownerKind, departments: departmentsOf(...agencies) })).toEqual(missing);
  });

  it('needs both sides while nobody knows the owner, and the owner itself', () => {
    expect(gaps({ ownerKind: 'unknown', departments: departmentsOf('prefecture') })).toEqual([
      'owner_unconfirmed',
      'city_department_missing',
    ]);
  });

  it('counts a proposed owner as unconfirmed, and asks the proposed side alone for a department', () => {
    expect(gaps({ ownerKind: 'city', ownerStatus: 'proposed', departments: [] })).toEqual([
      'owner_unconfirmed',
      'city_department_missing',
    ]);
  });

  it('asks the department in charge for a post', () => {
    const departments = [
      { agency: 'prefecture' as const, post: null },
      { agency: 'city' as const, post },
    ];
    expect(gaps({ departments })).toEqual(['prefecture_post_missing']);
  });

  it('asks for an indicator, an entry of this year and confirmed markers', () => {
    expect(gaps({}, { indicators: 0, entriesThisYear: 0, unconfirmedMarkers: 2 })).toEqual([
      'indicator_missing',
      'entry_missing',
      'marker_unconfirmed',
    ]);
  });

  it('asks for no entry of this year outside the period, or while it is suspended', () => {
    expect(gaps({}, { insidePeriod: false, entriesThisYear: 0 })).toEqual([]);
    expect(gaps({ state: 'suspended' }, { entriesThisYear: 0 })).toEqual([]);
  });

  it('asks a draft only for its departments: its consents will confirm the owner', () => {
    const facts = { indicators: 0, entriesThisYear: 0 };
    expect(gaps({ state: 'draft', ownerStatus: 'proposed', departments: [] }, facts)).toEqual([
      'prefecture_department_missing',
      'city_department_missing',
    ]);
  });

  it('asks what has ended for no posts, indicators or entries, but still for the owner and the markers', () => {
    const departments = [
      { agency: 'prefecture' as const, post: null },
      { agency: 'city' as const, post: null },
    ];
    const facts = { indicators: 0, entriesThisYear: 0, unconfirmedMarkers: 1 };
    expect(gaps({ state: 'superseded', ownerStatus: 'proposed', departments }, facts)).toEqual([
      'owner_unconfirmed',
      'marker_unconfirmed',
    ]);
  });
});
