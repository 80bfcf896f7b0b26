import type { Role } from '@domain/access';

/** Duties that must have a second factor, where the settings say so. */
export const ENROLMENT_DUTIES: readonly Role[] = ['administrator', 'secretariat'];

/** SQL: one of these duties belongs to the post. */
export function hasDutySql(post: string, duties: string): string {
  return `EXISTS (SELECT FROM post_roles WHERE post_id = ${post} AND role = ANY(${duties}::text[]))`;
}

/** SQL: one of these duties belongs to a post that the person holds today, whichever of them is acted in. */
export function holdsDutySql(person: string, duties: string): string {
  return `EXISTS (SELECT FROM post_holders duty JOIN posts ON posts.id = duty.post_id WHERE duty.person_id = ${person}
    AND duty.valid_from <= app_today() AND (duty.valid_to IS NULL OR duty.valid_to >= app_today())
    AND posts.valid_from <= app_today() AND (posts.valid_to IS NULL OR posts.valid_to >= app_today())
    AND ${hasDutySql('posts.id', duties)})`;
}

/** SQL: the account has a second factor in force. */
export function enrolledSql(account: string): string {
  return `EXISTS (SELECT FROM second_factors WHERE account_id = ${account} AND confirmed_at IS NOT NULL)`;
}
