import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** An event as its handler reads it back. */
export interface StoredEvent {
  id: string;
  type: string;
  payloadVersion: number;
  subjectType: string;
  subjectId: string;
  agency: string | null;
  personId: string | null;
  postId: string | null;
  content: Record<string, unknown>;
  occurredAt: Date;
}

/** Acts on an event in its own transaction; may run twice, so its last guard is a unique key. */
export interface EventHandler {
  /** Unique; it stands in the row of work, so it is never renamed. */
  name: string;
  on: string;
  handle(event: StoredEvent, tx: EntityManager): Promise<void>;
}

/** Which handlers listen to which event. Features register theirs when their module starts. */
@Injectable()
export class EventHandlers {
  private readonly byName = new Map<string, EventHandler>();

  register(handler: EventHandler): void {
    if (this.byName.has(handler.name)) throw new Error(`two event handlers are named ${handler.name}`);
    this.byName.set(handler.name, handler);
  }

  of(type: string): EventHandler[] {
    return [...this.byName.values()].filter(({ on }) => on === type);
  }

  named(name: string): EventHandler {
    const handler = this.byName.get(name);
    if (handler === undefined) throw new Error(`no event handler is named ${name}`);
    return handler;
  }
}
