import type { Agency } from '@domain/access';

/** Whose an initiative or an entry is (domain guide §1): ● prefecture, ○ city, ◎ joint; `unknown` until somebody says. */
export const ownerKinds = ['prefecture', 'city', 'joint', 'unknown'] as const;
export type OwnerKind = (typeof ownerKinds)[number];

/** Imported guesses are proposed; only a person confirms. */
export const standings = ['proposed', 'confirmed'] as const;
export type Standing = (typeof standings)[number];

/** How sure an import was of a guess. */
export const confidences = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof confidences)[number];

/** The agencies that must name a department for what is owned so. While nobody knows the owner, both must. */
export const agenciesInCharge: Record<OwnerKind, readonly Agency[]> = {
  prefecture: ['prefecture'],
  city: ['city'],
  joint: ['prefecture', 'city'],
  unknown: ['prefecture', 'city'],
};

/** What may be shown as a fact: a proposed owner is not one. */
export function ownerAsFact(owned: { ownerKind: OwnerKind; ownerStatus: Standing }): OwnerKind {
  return owned.ownerStatus === 'confirmed' ? owned.ownerKind : 'unknown';
}

/** Whose record it is: while nobody knows, both agencies'. Row-level security reads the owner alike. */
export function ownerInCharge(kind: OwnerKind): Agency | 'joint' {
  return kind === 'unknown' ? 'joint' : kind;
}
