import { countInitiatives } from './programme-counts.rule.js';

describe('the counts of a programme', () => {
  it('counts a proposed owner as unknown, and a row with several gaps once', () => {
    expect(
      countInitiatives([
        { ownerKind: 'joint', ownerStatus: 'confirmed', gaps: [] },
        {
          ownerKind: 'joint',
          ownerStatus: 'proposed',
          gaps: ['owner_unconfirmed', 'city_department_missing'],
        },
        { ownerKind: 'city', ownerStatus: 'confirmed', gaps: ['city_department_missing'] },
        { ownerKind: 'unknown', ownerStatus: 'proposed', gaps: ['owner_unconfirmed'] },
      ]),
    ).toEqual({ initiatives: 4, prefecture: 0, city: 1, joint: 1, unknown: 2, gaps: 3 });
  });
});
