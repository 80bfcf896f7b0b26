import { type Actor, type Permission, scopesOf } from '@domain/access';
import type { Placeholders } from '@platform/database';

/** A permission's scopes as SQL over an alias with `agency_code`; a class and a list belong to one agency. */
export function inScope(actor: Actor, permission: Permission, alias: string, values: Placeholders): string {
  const scopes = scopesOf(actor, permission);
  if (scopes.has('any')) return 'true';
  return scopes.has('own') ? `${alias}.agency_code = ${values.constant(actor.agency ?? '')}` : 'false';
}
