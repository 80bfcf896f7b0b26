import { randomUUID } from 'node:crypto';
import type { Random } from './random.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MOST_OF_A_KIND = 200;

/** Ids that answers have shown, by the word they go under: `tasks` of `/tasks/{id}` and `taskId` are the same kind. */
export class KnownIds {
  private readonly byKind = new Map<string, string[]>();
  private readonly versions = new Map<string, number>();

  /** Learns from an answer to a call of this path. */
  learn(path: string, body: unknown): void {
    this.walk(body, kindOfPath(path));
  }

  /** An id for a field or path parameter; now and then one that nobody knows. */
  idFor(name: string, random: Random, path = ''): string {
    const kind = name === 'id' ? kindOfPath(path) : kindOfField(name);
    const ids = this.byKind.get(kind) ?? [...this.byKind.values()].flat();
    return ids.length === 0 || random.chance(0.03) ? randomUUID() : random.pick(ids);
  }

  versionOf(id: string): number {
    return this.versions.get(id) ?? 1;
  }

  private walk(value: unknown, kind: string): void {
    if (Array.isArray(value)) {
      for (const item of value) this.walk(item, kind);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const record = value as Record<string, unknown>;
    const { id, version } = record;
    if (typeof id === 'string' && UUID.test(id)) {
      this.add(kind, id);
      if (typeof version === 'number') this.versions.set(id, version);
    }
    for (const [key, part] of Object.entries(record)) {
      if (typeof part === 'string' && /Id$/.test(key) && UUID.test(part)) this.add(kindOfField(key), part);
      this.walk(part, key === 'items' ? kind : kindOfField(key));
    }
  }

  private add(kind: string, id: string): void {
    const ids = this.byKind.get(kind) ?? [];
    if (ids.includes(id)) return;
    // The newest push out the oldest: what was made lately is in a state worth trying.
    this.byKind.set(kind, [...ids, id].slice(-MOST_OF_A_KIND));
  }
}

/** `/api/v1/meetings/{id}/decisions` → the last plain word before the parameter, or the last word. */
function kindOfPath(path: string): string {
  const words = path.replace('/api/v1', '').split('/').filter(Boolean);
  const at = words.findIndex((word) => word.startsWith('{'));
  return kindOfField((at > 0 ? words[at - 1] : words.at(-1)) ?? '');
}

/** `assigneePostId`, `posts` and `post` → `post`. */
function kindOfField(name: string): string {
  const bare = name.replace(/Ids?$/, '').replace(/ies$/, 'y').replace(/s$/, '');
  return (bare.split(/(?=[A-Z])|-/).at(-1) ?? bare).toLowerCase();
}
