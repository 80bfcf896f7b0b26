import { type Actor, type Permission, readableTexts, scopesOf } from '@domain/access';
import type { Placeholders } from '@platform/database';

/** A permission's scopes over the SQL of the record's agency; NULL there = of both. */
export function inScopes(actor: Actor, permission: Permission, agency: string, values: Placeholders): string {
  const scopes = scopesOf(actor, permission);
  if (scopes.has('any')) return 'true';
  const parts: string[] = [];
  if (scopes.has('own') && actor.agency !== null) parts.push(`${agency} = ${values.add(actor.agency)}`);
  if (scopes.has('joint')) parts.push(`${agency} IS NULL`);
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}

/** A value of the content of the alias `event`, as text. */
export const contentValue = (...path: string[]): string => `(event.content::jsonb #>> '{${path.join(',')}}')`;

/** For whom a text or document was when the event happened; without a word of it, for the agency that acted. */
export const AUDIENCE_THEN = `coalesce(${contentValue('audience')}, ${contentValue('changes', 'audience', 'after')}, 'own_agency')`;

/**
 * What was for one agency when it happened stays with it, though it was opened to others later. That one was disposed of
 * stands in the list that both secretariats read.
 */
export function toldByAudience(actor: Actor, permission: Permission, values: Placeholders): string {
  const readable = readableTexts(actor, 'written', values);
  return `(event.type = 'record.disposed' OR ${scopesOf(actor, permission).size > 0}
    AND (SELECT ${readable} FROM (SELECT ${AUDIENCE_THEN} AS audience, event.agency_code) written))`;
}
