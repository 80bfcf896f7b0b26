import type { Placeholders } from '@platform/database';
import type { Actor, Agency } from './actor.js';
import { type Role, staffRoles } from './permissions.js';

/** For whom a text was written, the narrowest first: the writer's agency, the staff of both, everybody. */
export const audiences = ['own_agency', 'both_agencies', 'public'] as const;
export type Audience = (typeof audiences)[number];

/** What a text says about who may read it. */
export interface TextFacts {
  audience: Audience;
  /** The agency that wrote it. */
  agency: Agency;
}

function isStaff(actor: Actor): boolean {
  return actor.agency !== null && actor.roles.some((role) => (staffRoles as readonly Role[]).includes(role));
}

/**
 * True when the actor belongs to those for whom the text was written. It says nothing of the record that the text stands
 * on: that one must be visible as well. A council member or viewer is of the public, whatever agency the post is of.
 */
export function mayReadText(actor: Actor, text: TextFacts): boolean {
  if (actor.systemActor !== null) return true;
  switch (text.audience) {
    case 'public':
      return true;
    case 'both_agencies':
      return isStaff(actor);
    case 'own_agency':
      return isStaff(actor) && text.agency === actor.agency;
  }
}

/** The same rule as SQL over an alias with the columns `audience` and `agency_code`. */
export function readableTexts(actor: Actor, alias: string, values: Placeholders): string {
  if (actor.systemActor !== null) return 'true';
  const parts = [`${alias}.audience = 'public'`];
  if (isStaff(actor))
    parts.push(
      `${alias}.audience = 'both_agencies'`,
      `(${alias}.audience = 'own_agency' AND ${alias}.agency_code = ${values.constant(actor.agency ?? '')})`,
    );
  return `(${parts.join(' OR ')})`;
}

/** True when everybody who could read the text before can read it after, and others besides. */
export function widens(before: Audience, after: Audience): boolean {
  return audiences.indexOf(after) > audiences.indexOf(before);
}
