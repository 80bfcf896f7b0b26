import { type Finding, type Path, pointerOf, printable } from './import-problem.js';
import { JsonWalk, SyntaxFault } from './json-walk.js';

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** The value of a JSON text with its repeated keys, or the one place where it stops being JSON. */
export function readJson(
  text: string,
): { value: unknown; findings: Finding[] } | { broken: Finding; position: Position } {
  const walk = new JsonWalk(text);
  try {
    walk.walk();
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
    const position = positionAt(lineStartsOf(text), error.offset);
    const messages = {
      ja: `JSON として読めません（${position.line}行${position.column}列）。${error.ja}`,
      en: `Not JSON (line ${position.line}, column ${position.column}). ${error.en}`,
    };
    return { broken: { path: [], code: 'imports/not-json', messages }, position };
  }
  const findings = walk.repeatedKeys.map((path) => {
    const key = printable(String(path.at(-1)));
    const messages = { ja: `項目「${key}」が二度書かれています。`, en: `The key "${key}" occurs twice.` };
    return { path, code: 'imports/repeated-key', messages };
  });
  return { value: JSON.parse(text) as unknown, findings };
}

/** Where values stand in a text that is JSON; a path that is not there gets the place of what should contain it. */
export function positionsOf(text: string, paths: Path[]): Map<string, Position> {
  const wanted = new Set<string>();
  for (const path of paths)
    for (let length = path.length; length >= 0; length--) wanted.add(pointerOf(path.slice(0, length)));
  const offsets = new Map<string, number>();
  new JsonWalk(text, (path, offset) => {
    const pointer = pointerOf(path);
    if (wanted.has(pointer)) offsets.set(pointer, offset);
  }).walk();
  const starts = lineStartsOf(text);
  const positions = new Map<string, Position>();
  for (const path of paths) {
    let length = path.length;
    while (length > 0 && !offsets.has(pointerOf(path.slice(0, length)))) length--;
    positions.set(pointerOf(path), positionAt(starts, offsets.get(pointerOf(path.slice(0, length))) ?? 0));
  }
  return positions;
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionAt(starts: number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
