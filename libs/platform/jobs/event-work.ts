import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { Database } from '@platform/database';
import { EventHandlers, type StoredEvent } from '@platform/events';
import { LOGGER } from '@platform/observability';
import { Claims, describe, LostClaim } from './claims.js';
import { defineWork } from './work.js';
import { WorkHandlers } from './work-handlers.js';

const eventWork = defineWork({ kind: 'event', queue: 'events', table: 'event_work', maxAttempts: 12 });

interface EventRow extends Omit<StoredEvent, 'content'> {
  handler: string;
  /** Null when it was disposed of; by then every handler has long had its turn. */
  content: string | null;
}

/** Runs one handler of one event; the row is finished in the handler's own transaction. */
@Injectable()
export class EventWork {
  constructor(
    private readonly database: Database,
    private readonly claims: Claims,
    private readonly eventHandlers: EventHandlers,
    @Inject(LOGGER) private readonly logger: Logger,
    handlers: WorkHandlers,
  ) {
    handlers.register(eventWork, async (id) => this.run(id));
  }

  private async run(id: string): Promise<void> {
    const claim = await this.claims.take(eventWork, id);
    if (claim === null) return;
    try {
      const row = await this.database.row<EventRow>(
        `SELECT work.handler, event.id, event.type, event.payload_version AS "payloadVersion",
           event.subject_type AS "subjectType", event.subject_id AS "subjectId", event.agency_code AS agency,
           event.person_id AS "personId", event.post_id AS "postId", event.content, event.occurred_at AS "occurredAt"
         FROM event_work work JOIN domain_events event ON event.id = work.event_id WHERE work.id = $1`,
        [id],
      );
      if (row === null) return;
      const { handler, content, ...event } = row;
      await this.claims.holding(eventWork, claim, async () =>
        this.database.transaction(async (tx) => {
          const stored = { ...event, content: JSON.parse(content ?? '{}') as Record<string, unknown> };
          await this.eventHandlers.named(handler).handle(stored, tx);
          await this.claims.finish(tx, eventWork, claim, 'done');
        }),
      );
    } catch (error) {
      if (error instanceof LostClaim) return;
      this.logger.error({ work: id, error: describe(error) }, 'an event handler failed');
      await this.claims.retryLater(eventWork, claim, error);
    }
  }
}
