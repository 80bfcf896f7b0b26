import type { ProgrammeRow } from '../../api/types';
import { fiscalYearOf } from '../../ui/dates';

/** The generation whose years today lies in; between two, or before the first, the newest. */
export function currentProgramme(programmes: ProgrammeRow[], today: string): ProgrammeRow | undefined {
  const year = fiscalYearOf(today);
  const newest = programmes.toSorted((a, b) => b.fyFrom - a.fyFrom);
  return newest.find(({ fyFrom, fyTo }) => fyFrom <= year && year <= fyTo) ?? newest[0];
}
