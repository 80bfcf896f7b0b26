import { createHash } from 'node:crypto';

/**
 * The facts of an event that its seal covers, in this order. The content is among them by its hash alone, so that it can
 * be disposed of while the chain stays whole.
 */
const FACTS = [
  ['id', 'event.id::text'],
  ['type', 'event.type'],
  ['payload_version', 'event.payload_version::text'],
  ['subject_type', 'event.subject_type'],
  ['subject_id', 'event.subject_id::text'],
  ['agency', 'event.agency_code'],
  ['account', 'event.account_id::text'],
  ['person', 'event.person_id::text'],
  ['post', 'event.post_id::text'],
  ['system_actor', 'event.system_actor'],
  ['request_id', 'event.request_id'],
  ['acting_by', 'event.acting_by'],
  ['acting_id', 'event.acting_id::text'],
  ['as_deputy', 'event.as_deputy::text'],
  ['occurred_at', `to_char(event.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`],
  ['content_hash', `encode(event.content_hash, 'hex')`],
] as const;

/** The facts as an array of texts, for the alias `event`: PostgreSQL writes instants to the microsecond, JavaScript does not. */
export const EVENT_FACTS = `ARRAY[${FACTS.map(([, sql]) => sql).join(', ')}]::text[]`;

/**
 * One line per fact, `name:bytes:value`, or `name:-` where there is none: unambiguous whatever the value holds, and easy
 * to write again with other tools.
 */
export function eventFactsText(facts: readonly (string | null)[]): string {
  if (facts.length !== FACTS.length) throw new Error(`an event has ${FACTS.length} facts`);
  const lines = FACTS.map(([name], index) => {
    const value = facts[index] ?? null;
    return value === null ? `${name}:-` : `${name}:${Buffer.byteLength(value)}:${value}`;
  });
  return `renkei-event-1\n${lines.join('\n')}\n`;
}

/** SHA-256 over the facts, in hexadecimal. */
export function hashEventFacts(facts: readonly (string | null)[]): string {
  return createHash('sha256').update(eventFactsText(facts), 'utf8').digest('hex');
}
