import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Database } from '@platform/database';
import { BEGINNING_HASH, hashLink, type Link } from './chain.rule.js';
import { EVENT_FACTS, hashEventFacts } from './event-facts.js';

const BATCH = 1_000;
// Any fixed number: sealers in several processes must meet on it.
const SEALING_LOCK = 7_265_014;

interface Unsealed {
  id: string;
  facts: (string | null)[];
}

/** Numbers committed events and chains them. What waits is a state (`unsealed_events`), so the order of commits is no matter. */
@Injectable()
export class EventSealer {
  constructor(private readonly database: Database) {}

  /** Seals all that waits, in small batches; leaves at once when another sealer is at it. Returns how many. */
  async seal(batch = BATCH): Promise<number> {
    let total = 0;
    for (;;) {
      const sealed = await this.database.transaction(async (tx) => this.sealBatch(tx, batch));
      total += sealed;
      if (sealed < batch) return total;
    }
  }

  /** One transaction, whole or not at all: a sealer that dies leaves nothing half numbered. */
  private async sealBatch(tx: EntityManager, batch: number): Promise<number> {
    const [lock] = await tx.query<{ held: boolean }[]>(`SELECT pg_try_advisory_xact_lock($1) AS held`, [
      SEALING_LOCK,
    ]);
    if (lock?.held !== true) return 0;
    const events = await tx.query<Unsealed[]>(
      `SELECT event.id, ${EVENT_FACTS} AS facts FROM unsealed_events unsealed
       JOIN domain_events event ON event.id = unsealed.event_id ORDER BY unsealed.event_id LIMIT $1`,
      [batch],
    );
    if (events.length === 0) return 0;
    await this.write(tx, await this.chained(tx, events));
    return events.length;
  }

  private async chained(tx: EntityManager, events: Unsealed[]): Promise<(Link & { hash: string })[]> {
    const [head] = await tx.query<{ number: number; hash: string }[]>(
      `SELECT number::float8 AS number, encode(hash, 'hex') AS hash FROM event_seals ORDER BY event_seals.number DESC LIMIT 1`,
    );
    let last = head ?? { number: 0, hash: BEGINNING_HASH };
    return events.map(({ id, facts }) => {
      const link = {
        number: last.number + 1,
        eventId: id,
        eventHash: hashEventFacts(facts),
        previousHash: last.hash,
      };
      last = { number: link.number, hash: hashLink(link) };
      return { ...link, hash: last.hash };
    });
  }

  private async write(tx: EntityManager, links: (Link & { hash: string })[]): Promise<void> {
    await tx.query(
      `INSERT INTO event_seals (number, event_id, event_hash, previous_hash, hash)
       SELECT number, event_id, decode(event_hash, 'hex'), decode(previous_hash, 'hex'), decode(hash, 'hex')
       FROM unnest($1::bigint[], $2::uuid[], $3::text[], $4::text[], $5::text[])
         AS new (number, event_id, event_hash, previous_hash, hash)`,
      [
        links.map(({ number }) => number),
        links.map(({ eventId }) => eventId),
        links.map(({ eventHash }) => eventHash),
        links.map(({ previousHash }) => previousHash),
        links.map(({ hash }) => hash),
      ],
    );
    await tx.query(`DELETE FROM unsealed_events WHERE event_id = ANY($1::uuid[])`, [
      links.map(({ eventId }) => eventId),
    ]);
  }
}
