import type { Agency } from '@domain/access';
import { agenciesInCharge, ownerAsFact, type OwnerKind, type Standing } from './owner-kind.js';

/** What an initiative lacks and somebody must fill in. */
export const gapKinds = [
  'owner_unconfirmed',
  'prefecture_department_missing',
  'city_department_missing',
] as const;
export type Gap = (typeof gapKinds)[number];

interface InCharge {
  ownerKind: OwnerKind;
  ownerStatus: Standing;
  departments: readonly { agency: Agency }[];
}

/**
 * The gaps of an initiative. Which departments it needs follows the stated owner even while that is a guess: a guessed ●
 * does not ask the city for a department until somebody says that it is ◎.
 */
export function gapsOf({ ownerKind, ownerStatus, departments }: InCharge): Gap[] {
  const unconfirmed: Gap[] =
    ownerAsFact({ ownerKind, ownerStatus }) === 'unknown' ? ['owner_unconfirmed'] : [];
  const missing = agenciesInCharge[ownerKind]
    .filter((needed) => departments.every(({ agency }) => agency !== needed))
    .map((agency): Gap => `${agency}_department_missing`);
  return [...unconfirmed, ...missing];
}
