import { ownerAsFact, type OwnerKind, type Standing } from './owner-kind.js';

export interface ProgrammeCounts extends Record<OwnerKind, number> {
  initiatives: number;
  gaps: number;
}

/** How many initiatives a programme has, by confirmed owner (`unknown` = everything not confirmed), and how many lack something. */
export function countInitiatives(
  initiatives: readonly { ownerKind: OwnerKind; ownerStatus: Standing; gaps: readonly unknown[] }[],
): ProgrammeCounts {
  const counts = { initiatives: initiatives.length, prefecture: 0, city: 0, joint: 0, unknown: 0, gaps: 0 };
  for (const initiative of initiatives) {
    counts[ownerAsFact(initiative)] += 1;
    if (initiative.gaps.length > 0) counts.gaps += 1;
  }
  return counts;
}
