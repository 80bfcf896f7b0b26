import { createHash } from 'node:crypto';

/** What the first link goes back to. */
export const BEGINNING_HASH = '0'.repeat(64);

/** One link: the number of an event, what it says, and the hash of the link before it. */
export interface Link {
  number: number;
  eventId: string;
  eventHash: string;
  previousHash: string;
}

/** The hash of a link, which the next one repeats. */
export function hashLink({ number, eventId, eventHash, previousHash }: Link): string {
  return createHash('sha256')
    .update(`renkei-seal-1\n${number}\n${eventId}\n${eventHash}\n${previousHash}\n`)
    .digest('hex');
}

/** What can be wrong at a link. */
export const breaks = [
  'number_missing',
  'order_changed',
  'seal_changed',
  'event_missing',
  'facts_changed',
  'content_changed',
  'content_missing',
  'cut_off',
  'replaced',
  'event_outside',
  'sealing_stopped',
] as const;
export type Break = (typeof breaks)[number];

/** A link as it was read back, with what its event says now. */
export interface ReadLink extends Link {
  hash: string;
  /** Null when the event is gone. */
  factsHash: string | null;
  contentHash: string | null;
  /** Of the content as it stands; null when there is none. */
  contentHashNow: string | null;
  /** The record says by what approved disposal its content went. */
  mayBeDisposed: boolean;
}

/** What is wrong with a link that should follow `previous`; null when nothing is. */
export function breakAt(
  link: ReadLink,
  previous: { number: number; hash: string },
): { number: number; eventId: string | null; what: Break } | null {
  const { number, eventId } = link;
  if (number !== previous.number + 1)
    return { number: previous.number + 1, eventId: null, what: 'number_missing' };
  if (link.previousHash !== previous.hash) return { number, eventId, what: 'order_changed' };
  if (link.hash !== hashLink(link)) return { number, eventId, what: 'seal_changed' };
  if (link.factsHash === null) return { number, eventId, what: 'event_missing' };
  if (link.factsHash !== link.eventHash) return { number, eventId, what: 'facts_changed' };
  if (link.contentHashNow === null)
    return link.mayBeDisposed ? null : { number, eventId, what: 'content_missing' };
  return link.contentHashNow === link.contentHash ? null : { number, eventId, what: 'content_changed' };
}
