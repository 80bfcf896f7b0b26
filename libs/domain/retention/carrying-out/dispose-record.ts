import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { kindNamed, type RecordKind, type RecordKindName } from '../kinds/index.js';

export interface Disposed {
  /** SHA-256 over every row that was removed: whoever kept a copy can show that it is the one. */
  contentHash: string;
  files: number;
  /** What else lost its words with it (remarks, mails, reminders): a verification knows them by this. */
  alsoGone: string[];
}

interface StoredFile {
  id: string;
  storageKey: string;
}

/** Removes one record with all that belongs to it: rows, versions, files, and the words of its history. */
@Injectable()
export class DisposeRecord {
  /** In the caller's transaction; `disposal` is the approved one in whose name it happens. */
  async dispose(
    tx: EntityManager,
    kindName: RecordKindName,
    id: string,
    disposal: string,
  ): Promise<Disposed> {
    const kind = kindNamed(kindName);
    const contentHash = await this.hash(tx, kind, id);
    const alsoGone = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT subject.subject_id AS id FROM (${kind.subjects}) subject JOIN domain_events event
         ON event.subject_type = subject.subject_type AND event.subject_id = subject.subject_id
       WHERE subject.subject_id <> $1 ORDER BY id`,
      [id],
    );
    await tx.query(
      `SELECT dispose_event_content($2, $1, ARRAY(SELECT event.id FROM (${kind.subjects}) subject JOIN domain_events event
         ON event.subject_type = subject.subject_type AND event.subject_id = subject.subject_id), $3)`,
      [id, kindName, disposal],
    );
    const files =
      kind.files === undefined
        ? []
        : await tx.query<StoredFile[]>(
            `SELECT id, storage_key AS "storageKey" FROM files WHERE id IN (${kind.files})`,
            [id],
          );
    for (const { table, where, kept } of kind.parts)
      if (kept === undefined) await tx.query(`DELETE FROM ${table} WHERE ${where}`, [id]);
      else
        await tx.query(`SELECT dispose_kept_rows($2, $3, $1, ARRAY(${kept}), $4)`, [
          id,
          table,
          kindName,
          disposal,
        ]);
    await this.removeFiles(tx, files, disposal);
    return { contentHash, files: files.length, alsoGone: alsoGone.map((gone) => gone.id) };
  }

  private async hash(tx: EntityManager, { parts }: RecordKind, id: string): Promise<string> {
    const hash = createHash('sha256');
    for (const { table, where } of parts) {
      const rows = await tx.query<{ text: string }[]>(
        `SELECT row_to_json(part)::text AS text FROM (SELECT * FROM ${table} WHERE ${where}) part ORDER BY row_to_json(part)::text COLLATE "C"`,
        [id],
      );
      hash.update(`${table}\n`);
      for (const { text } of rows) hash.update(`${text}\n`);
    }
    return hash.digest('hex');
  }

  /** The bytes go after the commit: a file taken from the store cannot be rolled back. */
  private async removeFiles(tx: EntityManager, files: StoredFile[], disposal: string): Promise<void> {
    if (files.length === 0) return;
    await tx.query(`DELETE FROM files WHERE id = ANY($1)`, [files.map(({ id }) => id)]);
    await tx.query(
      `INSERT INTO file_removals (storage_key, disposal_id) SELECT unnest($1::text[]), $2::uuid ON CONFLICT DO NOTHING`,
      [files.map(({ storageKey }) => storageKey), disposal],
    );
  }
}
