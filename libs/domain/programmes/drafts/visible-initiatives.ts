import { type Actor, scopesOf } from '@domain/access';
import type { Placeholders } from '@platform/database';

/**
 * SQL over the alias of an initiative: true when the actor may see it. Once it was proposed everybody may; before that it
 * is of those who work on it, who are the staff of its agency, and of both for ◎.
 */
export function visibleInitiatives(actor: Actor, alias: string, values: Placeholders): string {
  const known = `(${alias}.state <> 'draft' OR ${alias}.proposed_at IS NOT NULL)`;
  return `(${known} OR ${workedOn(actor, `${alias}.owner_kind`, `${alias}.drafted_by_agency`, values)})`;
}

/** SQL over the alias of what may stand on an initiative: it does not, or `visible` is true of the alias `initiative`. */
export function onVisible(alias: string, visible: string): string {
  return `(${alias}.subject_type IS DISTINCT FROM 'initiative'
    OR EXISTS (SELECT FROM initiatives initiative WHERE initiative.id = ${alias}.subject_id AND ${visible}))`;
}

/** SQL over the alias of an event that says that a draft was deleted: true when the actor could see the draft. */
export function couldSeeDeleted(actor: Actor, event: string, values: Placeholders): string {
  return workedOn(actor, `(${event}.content::jsonb ->> 'ownerKind')`, `${event}.agency_code`, values);
}

function workedOn(actor: Actor, ownerKind: string, draftedBy: string, values: Placeholders): string {
  const scopes = scopesOf(actor, 'initiative.manage');
  if (scopes.has('any')) return 'true';
  if (scopes.size === 0 || actor.agency === null) return 'false';
  const agency = values.constant(actor.agency);
  return `(${ownerKind} IN (${agency}, 'joint', 'unknown') OR ${draftedBy} = ${agency})`;
}
