import type { EntityManager } from 'typeorm';
import { AppError } from '@platform/errors';
import type { Database } from '@platform/database';
import { refusalAtCells } from '../forms/by-feature.js';
import type { ReadRow, RowToWrite, SheetForm, WriteContext } from '../forms/sheet-form.js';

export interface TriedRow {
  row: ReadRow;
  write: RowToWrite;
}

/**
 * Writes the rows by the feature's commands, as applying would, notes at its cell what they refuse, and takes everything
 * back: the dry run knows no rule of its own.
 */
export async function tryRows(
  database: Database,
  tx: EntityManager,
  form: SheetForm,
  rows: readonly TriedRow[],
  context: WriteContext,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query('SAVEPOINT trial');
  // As when it is applied, PostgreSQL refuses what is the other agency's.
  await database.actingFor(context.actor.agency, async () =>
    database.transaction(async (inner) => {
      for (const { row, write } of rows) {
        await inner.query('SAVEPOINT trial_of_row');
        try {
          await form.write(inner, [write], context);
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          await inner.query('ROLLBACK TO SAVEPOINT trial_of_row');
          row.problems.push(...refusalAtCells(row, form, write.changed, error));
        }
      }
    }),
  );
  await tx.query('ROLLBACK TO SAVEPOINT trial');
}
