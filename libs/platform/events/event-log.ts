import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '@platform/database';
import { canonicalJson } from './canonical-json.js';
import { EventHandlers } from './event-handlers.js';

/** Who did it: a person in a post, or a named part of the system. */
export interface Recorder {
  accountId: string | null;
  personId: string | null;
  postId: string | null;
  agency: string | null;
  systemActor: string | null;
  requestId: string | null;
  /** By what right: a session at the screen, a personal token, a job or an operator's command; null before sign-in. */
  actingBy: 'session' | 'token' | 'job' | 'command' | null;
  /** The session or token. */
  actingId: string | null;
  /** True when the person stands in for the holder of the post（代理）. */
  asDeputy: boolean;
}

/** A fact in the past tense about one record. `content` says what changed and is kept as canonical text. */
export interface NewEvent {
  type: string;
  subjectType: string;
  subjectId: string;
  content: Record<string, unknown>;
  /** Version of the content's shape; raised when a handler must tell old from new. */
  payloadVersion?: number;
}

/** Appends to the history, and gives each handler of the event its row of work, in the caller's transaction. */
@Injectable()
export class EventLog {
  constructor(private readonly handlers: EventHandlers) {}

  async append(tx: EntityManager, by: Recorder, ...events: NewEvent[]): Promise<void> {
    const work: { id: string; eventId: string; handler: string }[] = [];
    const rows = events.map((event) => {
      const id = newId();
      for (const handler of this.handlers.of(event.type))
        work.push({ id: newId(), eventId: id, handler: handler.name });
      const content = canonicalJson(event.content);
      return { id, event, content, hash: createHash('sha256').update(content).digest('hex') };
    });
    if (rows.length === 0) return;
    await tx.query(
      `INSERT INTO domain_events (id, type, payload_version, subject_type, subject_id, agency_code, account_id, person_id,
         post_id, system_actor, request_id, acting_by, acting_id, as_deputy, content, content_hash)
       SELECT id, type, version, subject_type, subject_id, $1, $2, $3, $4, $5, $6, $14, $15, $16, content, decode(hash, 'hex')
       FROM unnest($7::uuid[], $8::text[], $9::int[], $10::text[], $11::uuid[], $12::text[], $13::text[])
         AS new (id, type, version, subject_type, subject_id, content, hash)`,
      [
        by.agency,
        by.accountId,
        by.personId,
        by.postId,
        by.systemActor,
        by.requestId,
        rows.map(({ id }) => id),
        rows.map(({ event }) => event.type),
        rows.map(({ event }) => event.payloadVersion ?? 1),
        rows.map(({ event }) => event.subjectType),
        rows.map(({ event }) => event.subjectId),
        rows.map(({ content }) => content),
        rows.map(({ hash }) => hash),
        by.actingBy,
        by.actingId,
        by.asDeputy,
      ],
    );
    if (work.length === 0) return;
    await tx.query(
      `INSERT INTO event_work (id, event_id, handler) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])`,
      [work.map(({ id }) => id), work.map(({ eventId }) => eventId), work.map(({ handler }) => handler)],
    );
  }
}
