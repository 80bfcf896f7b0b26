import { type Actor, type Permission, scopesOf } from '@domain/access';

/**
 * What a personal access token can be made for: `reads` changes nothing. Everything else stands outside, and a new
 * permission too until it is put here: accounts, passwords, sessions, second factors, tokens, roles and whoever gives
 * them (rules of a provider, posts, people, transfers), and the local mailbox, where links to new passwords lie.
 */
export const grantable = {
  'calendar.read': { reads: true },
  'permission.read': { reads: true },
  'post.read': { reads: true },
  'organisation.read': { reads: true },
  'organisation.manage': { reads: false },
  'programme.read': { reads: true },
  'task.read': { reads: true },
  'task.open': { reads: false },
  'task.edit': { reads: false },
  'task.advance': { reads: false },
  'task.reopen': { reads: false },
  'task.cancel': { reads: false },
  'task.reassign': { reads: false },
  'remark.read': { reads: true },
  'remark.write': { reads: false },
  'council.read': { reads: true },
  'meeting.read_draft': { reads: true },
  'meeting.record': { reads: false },
  'report.read': { reads: true },
  'report.make': { reads: false },
  'schedule.read': { reads: true },
  'schedule.manage': { reads: false },
  'delivery.read': { reads: true },
  'delivery.resend': { reads: false },
  'queue.read': { reads: true },
  'audit.read': { reads: true },
  'audit.verify': { reads: false },
  'audit.export': { reads: false },
} as const satisfies Partial<Record<Permission, { reads: boolean }>>;

export type Grantable = keyof typeof grantable;

export const grantableNames = Object.keys(grantable) as [Grantable, ...Grantable[]];

/** Those that this actor holds in some scope. */
export function grantableTo(actor: Actor): Grantable[] {
  return grantableNames.filter((name) => scopesOf(actor, name).size > 0);
}
