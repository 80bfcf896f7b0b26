import { type Actor, scopesOf } from '@domain/access';
import { type Database, Placeholders } from '@platform/database';
import { initiativeEvents } from '../initiative.events.js';

/**
 * SQL over the alias of an initiative: true when the actor may see it. Once it was proposed everybody may; before that it
 * is of those who work on it, who are the staff of its agency, and of both for ◎.
 */
export function visibleInitiatives(actor: Actor, alias: string, values: Placeholders): string {
  return `(${known(alias)} OR ${workedOn(actor, `${alias}.owner_kind`, `${alias}.drafted_by_agency`, values)})`;
}

/** SQL over the expression of an id: true when there is such an initiative and the actor may see it. */
export function seesInitiative(actor: Actor, id: string): string {
  return `EXISTS (SELECT FROM initiatives seen WHERE seen.id = ${id} AND ${visibleInitiatives(actor, 'seen', new Placeholders())})`;
}

/** Those of the ids that the actor may see: what one may not see is not named by a command either. */
export async function initiativesSeen(
  database: Database,
  actor: Actor,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await database.rows<{ id: string }>(
    `SELECT id FROM initiatives initiative
     WHERE id = ANY($1::uuid[]) AND ${visibleInitiatives(actor, 'initiative', new Placeholders())}`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
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

/**
 * SQL over the expressions of an agency and an id: true when the id is of a draft that the other agency has, or had until
 * it was deleted, and never proposed. Whoever reads for the agency hears nothing of it.
 */
export function draftOfTheOther(agency: string, id: string): string {
  return `(EXISTS (SELECT FROM initiatives draft WHERE draft.id = ${id} AND NOT ${known('draft')}
      AND ${ofAgency(agency, 'draft.owner_kind', 'draft.drafted_by_agency')} IS NOT TRUE)
    OR EXISTS (SELECT FROM domain_events deletion WHERE deletion.subject_type = 'initiative' AND deletion.subject_id = ${id}
      AND deletion.type = '${initiativeEvents.draftDeleted}'
      AND ${ofAgency(agency, `(deletion.content::jsonb ->> 'ownerKind')`, 'deletion.agency_code')} IS NOT TRUE))`;
}

const known = (alias: string): string => `(${alias}.state <> 'draft' OR ${alias}.proposed_at IS NOT NULL)`;

function workedOn(actor: Actor, ownerKind: string, draftedBy: string, values: Placeholders): string {
  const scopes = scopesOf(actor, 'initiative.manage');
  if (scopes.has('any')) return 'true';
  if (scopes.size === 0 || actor.agency === null) return 'false';
  const agency = values.constant(actor.agency);
  return ofAgency(agency, ownerKind, draftedBy);
}

/** The draft is the agency's, or of both. */
function ofAgency(agency: string, ownerKind: string, draftedBy: string): string {
  return `(${ownerKind} IN (${agency}, 'joint', 'unknown') OR ${draftedBy} = ${agency})`;
}
