/** Where the bytes of files lie. Names are made by the store, never taken from a person. */
export interface FileStore {
  put(content: Uint8Array): Promise<{ storageKey: string; sha256: string; size: number }>;
  /** Throws FileMissing. */
  get(storageKey: string): Promise<Uint8Array>;
  remove(storageKey: string): Promise<void>;
}

/** Injection token of the store. */
export const FILE_STORE = Symbol('FILE_STORE');

export class FileMissing extends Error {
  constructor(storageKey: string) {
    super(`the stored file ${storageKey} is missing or damaged`);
    this.name = 'FileMissing';
  }
}
