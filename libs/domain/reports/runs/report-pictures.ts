import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { FILE_STORE, type FileStore } from '@platform/files';
import type { ProgressReportContent } from '../definitions/progress-report.content.js';
import { pictureGone, picturesTooLarge } from '../formats/index.js';

const MEGABYTE = 1024 * 1024;
/** What one report may hold in memory beside itself. */
const MOST_MEGABYTES = 100;

/** The bytes of the photos that a frozen report names. */
@Injectable()
export class ReportPictures {
  constructor(
    private readonly database: Database,
    @Inject(FILE_STORE) private readonly files: FileStore,
  ) {}

  /** One statement for all of them. Throws ReportFormatError for a photo that was withdrawn since. */
  async of({ themes }: ProgressReportContent): Promise<Map<string, Uint8Array>> {
    const photos = themes
      .flatMap(({ blocks }) => blocks.flatMap((block) => block.photos))
      .flatMap(({ caption, picture }) => (picture === null ? [] : [{ caption, ...picture }]));
    if (photos.length === 0) return new Map();
    const stored = await this.database.rows<{ id: string; sha256: string; key: string; size: number }>(
      `SELECT id, sha256, storage_key AS key, size::int AS size FROM published_photos WHERE id = ANY($1::uuid[])`,
      [photos.map(({ documentId }) => documentId)],
    );
    const gone = photos.filter(
      ({ documentId, sha256 }) => !stored.some((one) => one.id === documentId && one.sha256 === sha256),
    );
    if (gone.length > 0) throw pictureGone(gone.map(({ caption }) => caption));
    if (stored.reduce((sum, { size }) => sum + size, 0) > MOST_MEGABYTES * MEGABYTE)
      throw picturesTooLarge(MOST_MEGABYTES);
    const bytes = new Map<string, Uint8Array>();
    for (const { sha256, key } of stored) bytes.set(sha256, await this.read(key, sha256));
    return bytes;
  }

  /** Never prints other bytes than those that were chosen. */
  private async read(key: string, sha256: string): Promise<Uint8Array> {
    const bytes = await this.files.get(key);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error('the stored bytes of a photo are not those that were taken');
    return bytes;
  }
}
