import type { CountedInitiative, CountedProgramme, Gap } from '../../api/types';
import { shownKind } from '../../ui/owner';

export type Show = 'all' | 'prefecture' | 'city' | 'joint' | 'unknown' | 'gap' | 'new' | 'overdue';
export interface InitiativeFilter {
  show: Show;
  department: string;
  partner: string;
  sdg: string;
  tag: string;
  funding: string;
  state: CountedInitiative['state'] | '';
  gap: Gap | '';
}

export const NO_FILTER: InitiativeFilter = {
  show: 'all',
  department: '',
  partner: '',
  sdg: '',
  tag: '',
  funding: '',
  state: '',
  gap: '',
};

export function matches(row: CountedInitiative, filter: InitiativeFilter): boolean {
  if (filter.department !== '' && !row.departments.some(({ id }) => id === filter.department)) return false;
  if (filter.partner !== '' && !row.partnerIds.includes(filter.partner)) return false;
  if (filter.sdg !== '' && !row.sdgs.includes(Number(filter.sdg))) return false;
  if (filter.tag !== '' && !row.tags.includes(filter.tag)) return false;
  if (filter.funding !== '' && !row.fundingSources.includes(filter.funding)) return false;
  if (filter.state !== '' && row.state !== filter.state) return false;
  if (filter.gap !== '' && !row.gaps.includes(filter.gap)) return false;
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

/** Below so many rows a gap stands in each of them; above, one that most have is said once for all. */
const FEW = 5;

/** The gaps that most of a programme's initiatives have, each with how many, the most frequent first. */
export function commonGaps(programme: CountedProgramme): { gap: Gap; count: number }[] {
  const rows = rowsOf(programme);
  return valuesOf(programme, (row) => row.gaps)
    .map((gap) => ({ gap, count: rows.filter((row) => row.gaps.includes(gap)).length }))
    .filter(({ count }) => count >= FEW && count * 2 > rows.length)
    .sort((one, other) => other.count - one.count);
}

/** What the rows of a programme say of themselves, to choose from. */
export function valuesOf<Value extends string | number>(
  programme: CountedProgramme,
  of: (row: CountedInitiative) => readonly Value[],
): Value[] {
  return [...new Set(rowsOf(programme).flatMap(of))].sort((one, other) =>
    typeof one === 'number' && typeof other === 'number'
      ? one - other
      : String(one).localeCompare(String(other), 'ja'),
  );
}

function rowsOf(programme: CountedProgramme): CountedInitiative[] {
  return programme.themes.flatMap((theme) => theme.initiatives);
}
