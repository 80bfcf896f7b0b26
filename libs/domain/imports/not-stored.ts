import type { ProgrammeImport } from './programme-import.schemas.js';

/** Where the form is wider than the tables: checked, kept in the file, said plainly in the result. (`/source` is in the history.) */
const NOT_STORED = [
  '/programme/agencies',
  '/programme/council',
  '/programme/principles',
  '/programme/challenges',
  '/programme/predecessors',
  '/organisations/*/members',
  '/themes/*/aims',
  '/initiatives/*/owner/lead',
  '/initiatives/*/indicatorCandidates',
  '/progressReport/notes',
  '/progressReport/blocks/*/page',
  '/statistics',
  '/facts',
] as const;

/** The parts of this file that the database does not take. */
export function notStoredIn(file: ProgrammeImport): string[] {
  return NOT_STORED.filter((place) => holds(file, place.split('/').slice(1)));
}

function holds(value: unknown, steps: string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return Array.isArray(value) ? value.length > 0 : value !== undefined;
  if (step === '*') return (value as unknown[]).some((item) => holds(item, rest));
  const inner = (value as Record<string, unknown> | undefined)?.[step];
  return inner !== undefined && holds(inner, rest);
}
