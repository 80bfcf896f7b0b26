import type { CountedInitiative, CountedProgramme } from '../../api/types';
import { shownKind } from '../../ui/owner';

export type Show = 'all' | 'prefecture' | 'city' | 'joint' | 'unknown' | 'gap' | 'new' | 'overdue';
export interface InitiativeFilter {
  show: Show;
  department: string;
  partner: string;
}

export function matches(row: CountedInitiative, filter: InitiativeFilter): boolean {
  if (filter.department !== '' && !row.departments.some(({ id }) => id === filter.department)) return false;
  if (filter.partner !== '' && !row.partnerIds.includes(filter.partner)) return false;
  switch (filter.show) {
    case 'all':
      return true;
    case 'gap':
      return row.gaps.length > 0;
    case 'new':
      return row.lineage === 'new';
    case 'overdue':
      return row.overdueTasks > 0;
    case 'unknown':
      return shownKind(row) === 'unknown';
    default:
      return row.ownerKind === filter.show;
  }
}

export type OwnerCounts = Record<'prefecture' | 'city' | 'joint', number>;

/** Owners as the rows say them, assumed ones included: the chips say so. */
export function countOwners(programme: CountedProgramme): OwnerCounts {
  const counts: OwnerCounts = { prefecture: 0, city: 0, joint: 0 };
  for (const { ownerKind } of rowsOf(programme)) if (ownerKind !== 'unknown') counts[ownerKind] += 1;
  return counts;
}

export function countNew(programme: CountedProgramme): number {
  return rowsOf(programme).filter((row) => row.lineage === 'new').length;
}

function rowsOf(programme: CountedProgramme): CountedInitiative[] {
  return programme.themes.flatMap((theme) => theme.initiatives);
}
