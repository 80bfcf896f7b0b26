import type { Agency } from '@domain/access';
import { agenciesInCharge, type OwnerKind } from '../owner-kind.js';
import type { SubjectType } from './revisable-wording.js';

const BOTH: readonly Agency[] = ['prefecture', 'city'];

/**
 * The agencies that must agree to a revision: both for a programme, a theme and ◎; else the owner, and who becomes one. An
 * owner that is only a guess counts as unknown, so both are asked.
 */
export function whoAgrees(subject: SubjectType, ownerNow: OwnerKind, ownerAfter?: OwnerKind): Agency[] {
  if (subject !== 'initiative') return [...BOTH];
  const asked = new Set([...agenciesInCharge[ownerNow], ...agenciesInCharge[ownerAfter ?? ownerNow]]);
  return BOTH.filter((agency) => asked.has(agency));
}

interface Consent {
  agency: Agency;
  version: number;
}

/** Who has not yet consented to this very version; a consent to an older one is void. */
export function stillToAgree(
  needs: readonly Agency[],
  consents: readonly Consent[],
  version: number,
): Agency[] {
  return needs.filter((agency) => !consents.some((one) => one.agency === agency && one.version === version));
}
