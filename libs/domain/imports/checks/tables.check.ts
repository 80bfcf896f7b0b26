import type { Path } from '../import-problem.js';
import { type Check, type CheckContext, each } from './check.js';

/** Printed tables have a cell for each of their columns. */
export const checkTables: Check = ({ file, problem }) => {
  const situation = file.progressReport?.situation;
  const path: Path = ['progressReport', 'situation'];
  complete(
    problem,
    situation?.population?.columns,
    [...each(situation?.population?.rows)].map(([row, i]) => [
      row.cells,
      [...path, 'population', 'rows', i, 'cells'],
    ]),
  );
  complete(
    problem,
    situation?.issues?.columns,
    [...each(situation?.issues?.rows)].map(([row, i]) => [
      row.cells,
      [...path, 'issues', 'rows', i, 'cells'],
    ]),
  );
  for (const [table, t] of each(file.statistics))
    complete(
      problem,
      table.columns,
      [...each(table.rows)].map(([row, i]) => [row.values, ['statistics', t, 'rows', i, 'values']]),
    );
};

function complete(
  problem: CheckContext['problem'],
  columns: unknown[] | undefined,
  rows: [unknown[] | undefined, Path][],
): void {
  for (const [cells, path] of rows)
    if (columns !== undefined && cells !== undefined && cells.length !== columns.length)
      problem(
        path,
        'column-count',
        `列は${columns.length}、値は${cells.length}です。`,
        `There are ${columns.length} columns, but ${cells.length} values.`,
      );
}
