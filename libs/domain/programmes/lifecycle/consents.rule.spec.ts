import { type Consent, consentsMissing } from './consents.rule.js';

const of = (...said: [Consent['agency'], number][]) =>
  said.map(([agency, version]): Consent => ({ agency, version }));

describe('the consents that an initiative still needs', () => {
  it('are those of both agencies to the same version for ◎', () => {
    const joint = { ownerKind: 'joint', version: 4 } as const;
    expect(consentsMissing(joint, [])).toEqual(['prefecture', 'city']);
    expect(consentsMissing(joint, of(['city', 4]))).toEqual(['prefecture']);
    expect(consentsMissing(joint, of(['city', 4], ['prefecture', 3]))).toEqual(['prefecture']);
    expect(consentsMissing(joint, of(['city', 4], ['prefecture', 4]))).toEqual([]);
  });

  it('are those of its own agency for ● and ○', () => {
    expect(consentsMissing({ ownerKind: 'prefecture', version: 2 }, of(['city', 2]))).toEqual(['prefecture']);
    expect(consentsMissing({ ownerKind: 'city', version: 2 }, of(['city', 2]))).toEqual([]);
  });
});
