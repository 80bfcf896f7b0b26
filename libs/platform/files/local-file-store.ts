import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { newId } from '@platform/database';
import { FileMissing, type FileStore } from './file-store.js';

const KEY = /^[0-9a-f]{2}\/[0-9a-f-]{36}$/;

/** Files in a folder of this machine: written beside, synced, then renamed, so that a crash leaves no half file. */
export class LocalFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put(content: Uint8Array): Promise<{ storageKey: string; sha256: string; size: number }> {
    const id = newId();
    const storageKey = `${id.slice(-2)}/${id}`;
    const target = this.pathOf(storageKey);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const handle = await open(`${target}.part`, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${target}.part`, target);
    return {
      storageKey,
      sha256: createHash('sha256').update(content).digest('hex'),
      size: content.byteLength,
    };
  }

  async get(storageKey: string): Promise<Uint8Array> {
    try {
      return await readFile(this.pathOf(storageKey));
    } catch {
      throw new FileMissing(storageKey);
    }
  }

  async remove(storageKey: string): Promise<void> {
    await rm(this.pathOf(storageKey), { force: true });
  }

  private pathOf(storageKey: string): string {
    if (!KEY.test(storageKey)) throw new FileMissing(storageKey);
    return path.join(this.folder, storageKey);
  }
}
