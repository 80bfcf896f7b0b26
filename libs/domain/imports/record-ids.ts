import type { ImportScope, RecordType } from './records/index.js';

/** The ids found or made so far in one import. */
export class RecordIds implements ImportScope {
  private readonly ids = new Map<string, string>();

  constructor(
    readonly dataset: string,
    readonly programme: string,
  ) {}

  set(type: RecordType, key: string, id: string): void {
    this.ids.set(`${type} ${key}`, id);
  }

  has(type: RecordType, key: string): boolean {
    return this.ids.has(`${type} ${key}`);
  }

  id(type: RecordType, key: string): string {
    const id = this.ids.get(`${type} ${key}`);
    if (id === undefined) throw new Error(`no ${type} ${key} in the scope of this import`);
    return id;
  }
}
