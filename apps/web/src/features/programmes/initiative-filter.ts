import type { CountedInitiative, CountedProgramme } from '../../api/types';
import { shownKind } from '../../ui/owner';

export type Show = 'all' | 'prefecture' | 'city' | 'joint' | 'unknown' | 'gap' | 'new' | 'overdue';
export interface InitiativeFilter {
  show: Show;
  department: string;
  partner: string;
}

/** A missing department alone marks every row of imported data; the register marks what the service calls a gap. */
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
    default:
      return shownKind(row) === filter.show;
  }
}

export function countNew(programme: CountedProgramme): number {
  return programme.themes.flatMap((theme) => theme.initiatives).filter((row) => row.lineage === 'new').length;
}
