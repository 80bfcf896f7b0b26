import type { FieldProblem, Wording } from '@platform/errors';

/** One fault of a file, with its place: JSON pointer, line and column (both from 1; null when the text has no such place). */
export interface ImportProblem extends FieldProblem {
  line: number | null;
  column: number | null;
}

export type Path = readonly (string | number)[];

/** A fault whose place is still a path. */
export interface Finding {
  path: Path;
  code: string;
  messages: Wording;
}

/** Collects the findings of all checks. */
export type Report = (path: Path, code: string, ja: string, en: string) => void;

/** Nobody reads more than this, and a hostile file could hold millions. */
export const MOST_PROBLEMS = 1_000;

/** RFC 6901. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A piece of the file that may stand in a message: short, and without characters that garble a terminal or a page. */
export function printable(text: string): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean;
}

/** The first findings, and a last one that says how many were left out. */
export function capped(findings: Finding[]): Finding[] {
  const left = findings.length - MOST_PROBLEMS;
  if (left <= 0) return findings;
  const rest: Finding = {
    path: [],
    code: 'imports/too-many-problems',
    messages: { ja: `ほかに${left}件の問題があります。`, en: `There are ${left} more problems.` },
  };
  return [...findings.slice(0, MOST_PROBLEMS), rest];
}
