import type { EntityManager } from 'typeorm';
import type { RecordType } from './records/index.js';

interface Note {
  recordType: RecordType;
  key: string;
  id: string;
  hash: string;
}

/** What was imported from one dataset before, and what this import adds to it. */
export class ImportedRecords {
  private readonly unseen = new Map<string, { recordType: string; key: string }>();
  private readonly notes: Note[] = [];

  private constructor(
    private readonly dataset: string,
    private readonly hashes: ReadonlyMap<string, string>,
  ) {}

  static async load(tx: EntityManager, dataset: string): Promise<ImportedRecords> {
    const rows = await tx.query<{ recordType: string; key: string; hash: string }[]>(
      `SELECT record_type AS "recordType", record_key AS key, encode(imported_hash, 'hex') AS hash
       FROM import_records WHERE dataset = $1 ORDER BY record_type, record_key`,
      [dataset],
    );
    const records = new ImportedRecords(
      dataset,
      new Map(rows.map((row) => [nameOf(row.recordType, row.key), row.hash])),
    );
    for (const { recordType, key } of rows) records.unseen.set(nameOf(recordType, key), { recordType, key });
    return records;
  }

  /** The hash of what was imported last, or null when the record is new to this dataset. The file still has it. */
  see(recordType: RecordType, key: string): string | null {
    this.unseen.delete(nameOf(recordType, key));
    return this.hashes.get(nameOf(recordType, key)) ?? null;
  }

  note(note: Note): void {
    this.notes.push(note);
  }

  /** Records that the file no longer has. */
  absent(): { recordType: string; key: string }[] {
    return [...this.unseen.values()];
  }

  async save(tx: EntityManager): Promise<void> {
    if (this.notes.length === 0) return;
    await tx.query(
      `INSERT INTO import_records (dataset, record_type, record_key, record_id, imported_hash)
       SELECT $1, type, key, id, decode(hash, 'hex')
       FROM unnest($2::text[], $3::text[], $4::uuid[], $5::text[]) AS new (type, key, id, hash)
       ON CONFLICT (dataset, record_type, record_key)
       DO UPDATE SET record_id = excluded.record_id, imported_hash = excluded.imported_hash, imported_at = app_now()`,
      [
        this.dataset,
        this.notes.map(({ recordType }) => recordType),
        this.notes.map(({ key }) => key),
        this.notes.map(({ id }) => id),
        this.notes.map(({ hash }) => hash),
      ],
    );
  }
}

function nameOf(recordType: string, key: string): string {
  return `${recordType} ${key}`;
}
