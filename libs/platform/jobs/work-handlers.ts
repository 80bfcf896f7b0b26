import { Injectable } from '@nestjs/common';
import { definedWork, type WorkDefinition } from './work.js';

/** Does the work of one row; claims it first, and writes its end with the fence of that claim. */
export type WorkHandler = (id: string) => Promise<void>;

/** Which handler does which kind of work in this process. */
@Injectable()
export class WorkHandlers {
  private readonly byKind = new Map<string, WorkHandler>();

  register(definition: WorkDefinition, handler: WorkHandler): void {
    if (this.byKind.has(definition.kind)) throw new Error(`work ${definition.kind} has two handlers`);
    this.byKind.set(definition.kind, handler);
  }

  /** Throws when a kind of work would never be done. */
  assertComplete(): void {
    const orphans = definedWork().filter(({ kind }) => !this.byKind.has(kind));
    if (orphans.length > 0) throw new Error(`no handler for: ${orphans.map(({ kind }) => kind).join(', ')}`);
  }

  of(kind: string): WorkHandler {
    const handler = this.byKind.get(kind);
    if (handler === undefined) throw new Error(`no handler for work ${kind}`);
    return handler;
  }
}
