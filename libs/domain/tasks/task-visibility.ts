import { type Actor, scopesOf } from '@domain/access';
import type { Placeholders } from '@platform/database';

/**
 * The list scope of `task.read` as SQL over the alias `task`. A list is built only with this, so that it never shows
 * what reading one would refuse.
 */
export function visibleTasks(actor: Actor, values: Placeholders): string {
  const scopes = scopesOf(actor, 'task.read');
  if (scopes.has('any')) return 'true';
  const parts: string[] = [];
  if (scopes.has('own')) parts.push(`task.asking_agency = ${values.constant(actor.agency ?? '')}`);
  if (scopes.has('assigned_agency'))
    parts.push(`task.assigned_agency = ${values.constant(actor.agency ?? '')}`);
  if (scopes.has('shared')) parts.push(`task.asking_agency <> task.assigned_agency`);
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}
