import { type Actor, type Permission, scopesOf } from '@domain/access';
import type { Placeholders } from '@platform/database';
import { recordKinds } from '../kinds/index.js';
import { disposedOf } from '../kinds/retention.kinds.js';

/**
 * Which events an actor may audit, as SQL over the alias `event`. `own`: what the actor's agency did. `joint`: what was
 * done, by whomever, to a record that is this agency's or between the two. What the other agency does to a record of its
 * own stands in the other agency's audit alone; so does an event about a kind of record that nobody described.
 */
export function auditScope(actor: Actor, permission: Permission, values: Placeholders): string {
  const scopes = scopesOf(actor, permission);
  if (scopes.has('any')) return 'true';
  if (actor.agency === null) return 'false';
  const agency = values.constant(actor.agency);
  const parts: string[] = [];
  if (scopes.has('own')) parts.push(`event.agency_code = ${agency}`);
  if (scopes.has('joint')) parts.push(concerning(agency, values));
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}

function concerning(agency: string, values: Placeholders): string {
  const cases = Object.entries(recordKinds).flatMap(([kind, { concerns }]) =>
    concerns === undefined
      ? []
      : [`WHEN ${values.constant(kind)} THEN ${concerns(agency, 'event.subject_id')}`],
  );
  return `CASE event.subject_type ${cases.join(' ')} ELSE false END OR ${disposedOf(agency)}`;
}
