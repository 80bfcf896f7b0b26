import { type Actor, scopesOf } from '@domain/access';
import { seesInitiative } from '@domain/programmes';
import { Placeholders } from '@platform/database';

/**
 * The list scope of `task.read` as SQL over the alias `task`. A list is built only with this, so that it never shows
 * what reading one would refuse.
 */
export function visibleTasks(actor: Actor, values: Placeholders): string {
  const scopes = scopesOf(actor, 'task.read');
  if (scopes.has('any')) return onSeenGround(actor);
  const parts: string[] = [];
  if (scopes.has('own')) parts.push(`task.asking_agency = ${values.constant(actor.agency ?? '')}`);
  if (scopes.has('assigned_agency'))
    parts.push(`task.assigned_agency = ${values.constant(actor.agency ?? '')}`);
  if (scopes.has('shared'))
    parts.push(`(task.asking_agency <> task.assigned_agency AND ${onSeenGround(actor)})`);
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}

/**
 * SQL over the alias `task`: it stands on no draft that the actor does not see; but the agency of which it is asked reads
 * it all the same, without the draft.
 */
export function onSeenGround(actor: Actor): string {
  const party =
    actor.agency === null
      ? ''
      : `OR ${new Placeholders().constant(actor.agency)} IN (task.asking_agency, task.assigned_agency)`;
  return `(task.initiative_id IS NULL ${party} OR ${seesInitiative(actor, 'task.initiative_id')})`;
}
