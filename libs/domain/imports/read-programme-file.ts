import { checkContent, type Surroundings } from './checks/index.js';
import { capped, type Finding, type ImportProblem, type Path, pointerOf } from './import-problem.js';
import { positionsOf, readJson } from './json-text.js';
import { type ProgrammeImport, SCHEMA_VERSION } from './programme-import.schemas.js';
import { checkShape } from './schema-findings.js';

/** A reference file has some 50 kB; the largest strategy imaginable stays far below this. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** What a file gave: its content when there is no problem, and remarks that do not stop the import. */
export interface ReadProgrammeFile {
  file: ProgrammeImport | null;
  problems: ImportProblem[];
  warnings: ImportProblem[];
}

/** Reads and checks one import file. Every fault is reported, each with its place; nothing is thrown for a bad file. */
export function readProgrammeFile(bytes: Uint8Array, surroundings: Surroundings): ReadProgrammeFile {
  const decoded = decode(bytes);
  if (typeof decoded !== 'string') return refused([{ ...decoded, pointer: '', line: null, column: null }]);
  const json = readJson(decoded);
  if ('broken' in json) {
    const { code, messages } = json.broken;
    return refused([{ code, messages, pointer: '', ...json.position }]);
  }
  const version = wrongVersion(json.value);
  if (version !== null) return refused(placed(decoded, [...json.findings, version]));
  const { file, loose, findings, taken } = checkShape(json.value);
  const content = checkContent(loose, surroundings);
  const problems = [...json.findings, ...findings, ...content.problems.filter(isNew(taken))];
  return {
    file: problems.length === 0 ? file : null,
    problems: placed(decoded, problems),
    warnings: placed(decoded, content.warnings),
  };
}

/** A check that finds something missing where a value of the wrong type was taken out repeats what has been said. */
function isNew(taken: readonly Path[]): (finding: Finding) => boolean {
  const said = new Set(taken.flatMap((path) => [pointerOf(path), pointerOf(path.slice(0, -1))]));
  said.delete('');
  return ({ path }) => !said.has(pointerOf(path));
}

/** Findings that only the database gave, with their places in the file, which was read before. */
export function placedIn(bytes: Uint8Array, findings: Finding[]): ImportProblem[] {
  return placed(new TextDecoder('utf-8').decode(bytes), findings);
}

function refused(problems: ImportProblem[]): ReadProgrammeFile {
  return { file: null, problems, warnings: [] };
}

function decode(bytes: Uint8Array): string | Pick<Finding, 'code' | 'messages'> {
  const refusal = (code: string, ja: string, en: string) => ({
    code: `imports/${code}`,
    messages: { ja, en },
  });
  if (bytes.length > MOST_BYTES)
    return refusal('too-large', 'ファイルは10MBまでです。', 'The file may have at most 10 MB.');
  if (bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d))
    return refusal('empty-file', 'ファイルが空です。', 'The file is empty.');
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0xef, 0xbb, 0xbf) || begins(0xff, 0xfe) || begins(0xfe, 0xff))
    return refusal(
      'byte-order-mark',
      'ファイルの先頭に BOM があります。「UTF-8（BOM なし）」で保存し直してください。',
      'The file begins with a byte order mark. Save it as UTF-8 without BOM.',
    );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refusal(
      'not-utf8',
      'UTF-8 として読めません。「UTF-8（BOM なし）」で保存し直してください。',
      'The file is not UTF-8. Save it as UTF-8 without BOM.',
    );
  }
}

/** A file of another version would only give faults that mean nothing. */
function wrongVersion(value: unknown): Finding | null {
  const given =
    typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined;
  if (given === SCHEMA_VERSION || typeof value !== 'object' || value === null || Array.isArray(value))
    return null;
  return {
    path: ['schemaVersion'],
    code: 'imports/schema-version',
    messages: {
      ja: `schemaVersion は ${SCHEMA_VERSION} でなければなりません。このファイルは別の版の形式です。`,
      en: `schemaVersion must be ${SCHEMA_VERSION}; this file is in another version of the form.`,
    },
  };
}

function placed(text: string, findings: Finding[]): ImportProblem[] {
  if (findings.length === 0) return [];
  const shown = capped(findings);
  const positions = positionsOf(
    text,
    shown.map(({ path }) => path),
  );
  return shown.map(({ path, code, messages }) => {
    const pointer = pointerOf(path);
    return { pointer, code, messages, line: null, column: null, ...positions.get(pointer) };
  });
}
