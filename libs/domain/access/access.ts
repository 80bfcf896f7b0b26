import { AppError, NotFound } from '@platform/errors';
import type { Actor, Agency } from './actor.js';
import { type Grantee, type Permission, permissions, type Scope } from './permissions.js';

/** What a record says about whose it is. A missing fact matches no scope. */
export interface RecordFacts {
  /** The agency that owns the record; `joint` = both. */
  owner?: Agency | 'joint' | null;
  assignedPostId?: string | null;
  assignedAgency?: Agency | null;
  /** Posts with a seat in the council that the record belongs to. */
  seats?: readonly string[];
}

class Forbidden extends AppError {
  constructor() {
    super('access/forbidden', 'forbidden', {
      ja: 'この操作をする権限がありません。',
      en: 'You may not do this.',
    });
  }
}

/** The scopes in which the actor holds a permission; empty = not at all. */
export function scopesOf(actor: Actor | null, permission: Permission): ReadonlySet<Scope> {
  if (actor !== null && actor.scopes !== null && !withinToken(actor.scopes, permission)) return new Set();
  if (actor !== null && actor.systemActor !== null) return new Set<Scope>(['any']);
  const grants = permissions[permission] as Partial<Record<Grantee, readonly Scope[]>>;
  const grantees: Grantee[] = actor === null ? ['anyone'] : ['anyone', 'signed_in', ...actor.roles];
  return new Set(grantees.flatMap((grantee) => grants[grantee] ?? []));
}

/** A token can do what it was made for, and see that the service is there; nothing else, whatever its post may do. */
function withinToken(scopes: readonly Permission[], permission: Permission): boolean {
  return permission === 'service.look' || scopes.includes(permission);
}

function matches(scope: Scope, actor: Actor, record: RecordFacts): boolean {
  switch (scope) {
    case 'any':
      return true;
    case 'own':
      return actor.agency !== null && record.owner === actor.agency;
    case 'joint':
      return record.owner === 'joint';
    case 'shared':
      return (
        record.owner === 'joint' ||
        (record.assignedAgency !== undefined &&
          record.assignedAgency !== null &&
          record.assignedAgency !== record.owner)
      );
    case 'assigned':
      return actor.postId !== null && record.assignedPostId === actor.postId;
    case 'assigned_agency':
      return actor.agency !== null && record.assignedAgency === actor.agency;
    case 'council':
      return actor.postId !== null && (record.seats ?? []).includes(actor.postId);
  }
}

/** True when the actor may do this to the record. */
export function may(actor: Actor, permission: Permission, record: RecordFacts = {}): boolean {
  for (const scope of scopesOf(actor, permission)) if (matches(scope, actor, record)) return true;
  return false;
}

/** Throws Forbidden unless the actor may; the record is one that the actor may see. */
export function requirePermission(actor: Actor, permission: Permission, record: RecordFacts = {}): void {
  if (!may(actor, permission, record)) throw new Forbidden();
}

/** Throws NotFound, as for an unknown id, unless the actor may see the record. */
export function requireVisible(actor: Actor, permission: Permission, record: RecordFacts): void {
  if (!may(actor, permission, record)) throw new NotFound();
}

/** Throws Forbidden when the actor holds the permission in no scope at all. */
export function requireAnyScope(actor: Actor | null, permission: Permission): void {
  if (scopesOf(actor, permission).size === 0) throw new Forbidden();
}
