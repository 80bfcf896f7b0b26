import type { EntityManager } from 'typeorm';
import { newId } from '@platform/database';
import type { ReadRow } from './check-row.rule.js';
import type { WrittenRow } from './columns.js';

/** The rows of a draft are those of its last file. */
export async function replaceRows(
  tx: EntityManager,
  listId: string,
  rows: readonly ReadRow[],
): Promise<void> {
  await tx.query(`DELETE FROM transfer_rows WHERE list_id = $1`, [listId]);
  await tx.query(
    `INSERT INTO transfer_rows (id, list_id, number, cells, person_name, email, person_id, from_post_id, to_post_id, starts_on,
       concurrent, successor_email)
     SELECT id, $1, number, cells, name, email, person_id, from_post_id, to_post_id, starts_on, concurrent, successor_email
     FROM json_to_recordset($2::json) AS row (id uuid, number int, cells json, name text, email text, person_id uuid,
       from_post_id uuid, to_post_id uuid, starts_on date, concurrent boolean, successor_email text)`,
    [listId, JSON.stringify(rows.map(stored))],
  );
}

/** What the organisation says today may differ from what it said when the file was loaded. */
export async function renewRows(tx: EntityManager, listId: string, rows: readonly ReadRow[]): Promise<void> {
  await tx.query(
    `UPDATE transfer_rows known SET person_id = row.person_id, from_post_id = row.from_post_id, to_post_id = row.to_post_id
     FROM json_to_recordset($2::json) AS row (number int, person_id uuid, from_post_id uuid, to_post_id uuid)
     WHERE known.list_id = $1 AND known.number = row.number`,
    [listId, JSON.stringify(rows.map(stored))],
  );
}

/** The rows as they were written. */
export async function writtenRows(tx: EntityManager, listId: string): Promise<WrittenRow[]> {
  return tx.query<WrittenRow[]>(
    `SELECT number, cells FROM transfer_rows WHERE list_id = $1 ORDER BY number`,
    [listId],
  );
}

function stored(row: ReadRow) {
  return {
    id: newId(),
    number: row.written.number,
    cells: row.written.cells,
    name: row.name,
    email: row.email,
    person_id: row.person?.id ?? null,
    from_post_id: row.from?.id ?? null,
    to_post_id: row.to?.id ?? null,
    starts_on: row.startsOn,
    concurrent: row.concurrent,
    successor_email: row.successorEmail,
  };
}
