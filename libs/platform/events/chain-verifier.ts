import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { BEGINNING_HASH, type Break, breakAt, type ReadLink } from './chain.rule.js';
import { EVENT_FACTS, hashEventFacts } from './event-facts.js';
import { DISPOSED_IN_THE_RECORD } from './recorded-disposal.sql.js';

const BATCH = 2_000;

/** Of a row of `unsealed_events`: sealing takes seconds to minutes. */
export const WAITS_TOO_LONG = `waiting_since < app_now() - interval '1 hour'`;

/** A link that somebody was told of: the chain must still hold it. */
export interface ChainHead {
  number: number;
  hash: string;
}

/** The first link that does not hold. */
export interface BrokenLink {
  number: number;
  eventId: string | null;
  what: Break;
}

/** What a verification found; `ok` only when every link holds and every known head is in the chain. */
export interface ChainReport {
  ok: boolean;
  checked: number;
  /** The last link that holds. */
  head: ChainHead | null;
  /** Events whose content was disposed of when its time was over; their seals hold. */
  disposed: number;
  /** Committed events that wait for the next sealing. */
  waiting: number;
  broken: BrokenLink | null;
  /** The record itself holds; only a head that whoever asks brought along is not in it. */
  onlyGivenHead: boolean;
}

type Row = Omit<ReadLink, 'factsHash'> & { facts: (string | null)[] | null };

/** Proves the chain from its first link to its last, in batches: memory does not grow with the history. */
@Injectable()
export class ChainVerifier {
  constructor(private readonly database: Database) {}

  /** `heads` = links that whoever asks brought along; those that were sent to the agencies are always compared. */
  async verify(
    heads: readonly ChainHead[] = [],
    onProgress: (checked: number) => Promise<void> = async () => undefined,
  ): Promise<ChainReport> {
    let head = { number: 0, hash: BEGINNING_HASH };
    let disposed = 0;
    let broken: BrokenLink | null = null;
    let differs: BrokenLink | null = null;
    for (;;) {
      const rows = await this.read(head.number);
      for (const row of rows) {
        const { facts, ...link } = row;
        broken = breakAt({ ...link, factsHash: facts === null ? null : hashEventFacts(facts) }, head);
        if (broken !== null) break;
        differs ??= differsFrom(heads, row);
        if (row.contentHashNow === null) disposed += 1;
        head = { number: row.number, hash: row.hash };
      }
      if (broken !== null || rows.length < BATCH) break;
      await onProgress(head.number);
    }
    broken ??= (await this.sentHead()) ?? (await this.outside()) ?? (await this.standstill());
    differs ??= broken === null ? cutOff(heads, head) : null;
    return {
      ok: broken === null && differs === null,
      checked: head.number,
      head: head.number === 0 ? null : head,
      disposed,
      waiting: await this.waiting(),
      broken: broken ?? differs,
      onlyGivenHead: broken === null && differs !== null,
    };
  }

  /** How many links there are to check. */
  async length(): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `SELECT coalesce(max(number), 0)::float8 AS count FROM event_seals`,
    );
    return row?.count ?? 0;
  }

  private async read(after: number): Promise<Row[]> {
    return this.database.rows<Row>(
      `SELECT seal.number::float8 AS number, seal.event_id AS "eventId", encode(seal.event_hash, 'hex') AS "eventHash",
         encode(seal.previous_hash, 'hex') AS "previousHash", encode(seal.hash, 'hex') AS hash,
         CASE WHEN event.id IS NOT NULL THEN ${EVENT_FACTS} END AS facts,
         encode(event.content_hash, 'hex') AS "contentHash",
         encode(sha256(convert_to(event.content, 'UTF8')), 'hex') AS "contentHashNow",
         CASE WHEN event.content IS NULL THEN ${DISPOSED_IN_THE_RECORD} ELSE false END AS "mayBeDisposed"
       FROM event_seals seal LEFT JOIN domain_events event ON event.id = seal.event_id
       WHERE seal.number > $1::bigint ORDER BY seal.number LIMIT $2`,
      [after, BATCH],
    );
  }

  /** The first head that was sent and is not in the chain any more. */
  private async sentHead(): Promise<BrokenLink | null> {
    return this.database.row<BrokenLink>(
      `SELECT sent.number::float8 AS number, seal.event_id AS "eventId",
         CASE WHEN seal.number IS NULL THEN 'cut_off' ELSE 'replaced' END AS what
       FROM seal_heads sent LEFT JOIN event_seals seal ON seal.number = sent.number
       WHERE seal.hash IS DISTINCT FROM sent.hash ORDER BY sent.number LIMIT 1`,
    );
  }

  /** An event that has no seal and does not wait for one has slipped past the chain. */
  private async outside(): Promise<BrokenLink | null> {
    return this.database.row<BrokenLink>(
      `SELECT 0 AS number, event.id AS "eventId", 'event_outside' AS what FROM domain_events event
       WHERE NOT EXISTS (SELECT FROM event_seals WHERE event_id = event.id)
         AND NOT EXISTS (SELECT FROM unsealed_events WHERE event_id = event.id) ORDER BY event.id LIMIT 1`,
    );
  }

  /** Whatever waits for long is unproven, and somebody may have stopped the sealing. */
  private async standstill(): Promise<BrokenLink | null> {
    return this.database.row<BrokenLink>(
      `SELECT 0 AS number, event_id AS "eventId", 'sealing_stopped' AS what FROM unsealed_events WHERE ${WAITS_TOO_LONG}
       ORDER BY waiting_since, event_id LIMIT 1`,
    );
  }

  private async waiting(): Promise<number> {
    const row = await this.database.row<{ count: number }>(
      `SELECT count(*)::float8 AS count FROM unsealed_events`,
    );
    return row?.count ?? 0;
  }
}

function differsFrom(heads: readonly ChainHead[], { number, hash, eventId }: Row): BrokenLink | null {
  return heads.some((known) => known.number === number && known.hash !== hash)
    ? { number, eventId, what: 'replaced' }
    : null;
}

function cutOff(heads: readonly ChainHead[], last: ChainHead): BrokenLink | null {
  return heads.some(({ number }) => number > last.number)
    ? { number: last.number + 1, eventId: null, what: 'cut_off' }
    : null;
}
