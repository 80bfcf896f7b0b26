import { type Actor, type Permission, type RecordFacts, requireVisible, scopesOf } from '@domain/access';
import type { Placeholders } from '@platform/database';

/** What the permission table asks of a council and of everything in it, for the alias `council`. */
export const COUNCIL_FACTS = `json_build_object('owner', coalesce(council.agency_code, 'joint'),
  'seats', coalesce((SELECT json_agg(seat.post_id) FROM council_seats seat WHERE seat.council_id = council.id), '[]'::json))`;

/** The facts of a meeting: those of its council, and whether anyone outside the preparation heard of it. */
export interface MeetingFacts extends RecordFacts {
  announced: boolean;
}

/** A permission's scopes as SQL over the alias `council`. */
function inScope(actor: Actor, permission: Permission, values: Placeholders): string {
  const scopes = scopesOf(actor, permission);
  if (scopes.has('any')) return 'true';
  const parts: string[] = [];
  if (scopes.has('own')) parts.push(`council.agency_code = ${values.add(actor.agency)}`);
  if (scopes.has('joint')) parts.push('council.agency_code IS NULL');
  if (scopes.has('council'))
    parts.push(
      `EXISTS (SELECT 1 FROM council_seats held WHERE held.council_id = council.id AND held.post_id = ${values.add(actor.postId)})`,
    );
  return parts.length === 0 ? 'false' : `(${parts.join(' OR ')})`;
}

/** The list scope of `council.read` over the alias `council`. */
export function visibleCouncils(actor: Actor, values: Placeholders): string {
  return inScope(actor, 'council.read', values);
}

/** The list scope over the aliases `council` and `meeting`: what was never announced is for those who prepare it. */
export function visibleMeetings(actor: Actor, values: Placeholders): string {
  return `(${inScope(actor, 'council.read', values)}
    AND (meeting.announced_at IS NOT NULL OR ${inScope(actor, 'meeting.read_draft', values)}))`;
}

/** The same rule for one meeting that was read: throws NotFound unless the actor may see it. */
export function requireMeetingVisible(actor: Actor, facts: MeetingFacts): void {
  requireVisible(actor, 'council.read', facts);
  if (!facts.announced) requireVisible(actor, 'meeting.read_draft', facts);
}
