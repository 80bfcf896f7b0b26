import type { Agency } from '@domain/access';
import { agenciesInCharge, type OwnerKind } from '../owner-kind.js';

export interface Consent {
  agency: Agency;
  version: number;
}

/** The agencies whose consent to this very version is still to come: both for ◎, its own for ● and ○. */
export function consentsMissing(
  { ownerKind, version }: { ownerKind: OwnerKind; version: number },
  consents: readonly Consent[],
): Agency[] {
  return agenciesInCharge[ownerKind].filter(
    (agency) => !consents.some((consent) => consent.agency === agency && consent.version === version),
  );
}
