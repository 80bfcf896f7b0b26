import type { ProgrammeImport } from './programme-import.schemas.js';

/**
 * Provenance: what tells where the file's content comes from and is no content of its own. It is checked, kept in the file
 * and said plainly in the result. (`/source` is in the history; a predecessor is imported from its own file.)
 */
const NOT_STORED = [
  '/programme/agencies',
  '/programme/predecessors',
  '/progressReport/notes',
  '/progressReport/blocks/*/page',
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
