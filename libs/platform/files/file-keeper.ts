import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '@platform/database';
import { FILE_STORE, type FileStore } from './file-store.js';
import type { ReceivedFile } from './received-file.js';

/** Keeps what was received: the bytes under a name of the store, and the row that knows the name people gave it. */
@Injectable()
export class FileKeeper {
  constructor(@Inject(FILE_STORE) private readonly store: FileStore) {}

  /** In the caller's transaction; when that fails, only bytes that no row knows are left behind. */
  async keep(tx: EntityManager, file: ReceivedFile, contentType: string): Promise<string> {
    const { storageKey, sha256, size } = await this.store.put(file.bytes);
    const id = newId();
    await tx.query(
      `INSERT INTO files (id, storage_key, name, content_type, size, sha256) VALUES ($1, $2, $3, $4, $5, decode($6, 'hex'))`,
      [id, storageKey, file.name, contentType, size, sha256],
    );
    return id;
  }
}
