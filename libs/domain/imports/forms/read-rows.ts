import type { Cell } from '@platform/spreadsheets';
import { Heading } from './read-sheet.js';
import type { ReadRow, SheetForm } from './sheet-form.js';
import { fileProblem, type SheetProblem } from './sheet-problem.js';

interface FileRow {
  number: number;
  cells: Cell[];
}

/** The heading may stand under a title and a line or two of explanation. */
const HEADING_WITHIN = 10;

/** The rows of a file one after the other; what is wrong with its heading is told first. Without a heading there are none. */
export async function* readRows(
  form: SheetForm,
  table: AsyncIterable<FileRow>,
  tell: (problems: SheetProblem[]) => Promise<void>,
): AsyncGenerator<ReadRow, void, undefined> {
  const top: FileRow[] = [];
  let heading: Heading | null = null;
  for await (const row of table) {
    if (heading === null && top.push(row) < HEADING_WITHIN) continue;
    if (heading === null) {
      heading = await findHeading(form, top, tell);
      if (heading === null) return;
      yield* below(heading, top);
    } else yield* below(heading, [row]);
  }
  if (heading !== null) return;
  const found = await findHeading(form, top, tell);
  if (found !== null) yield* below(found, top);
}

async function findHeading(
  form: SheetForm,
  top: FileRow[],
  tell: (problems: SheetProblem[]) => Promise<void>,
): Promise<Heading | null> {
  const heading = Heading.find(form, top);
  const heads = form.columns.slice(0, 3).map(({ head }) => head);
  await tell(heading?.problems ?? [fileProblem('imports/heading-missing', { heads: heads.join('、') })]);
  return heading;
}

function* below(heading: Heading, rows: readonly FileRow[]): Generator<ReadRow, void, undefined> {
  for (const { number, cells } of rows) {
    const row = number > heading.number ? heading.read(number, cells) : null;
    if (row !== null) yield row;
  }
}
