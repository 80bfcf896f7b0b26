import { z } from 'zod';
import { postRef } from '@domain/agencies';
import { id, line } from '@platform/http';
import { grantableNames } from './grantable.rule.js';

export const LONGEST_DAYS = 366;
export const DEFAULT_DAYS = 90;

const scope = z.enum(grantableNames);

export const createTokenSchema = z.strictObject({
  name: line({ max: 100 }),
  scopes: z.array(scope).min(1).max(grantableNames.length),
  /** One of the posts that the person holds today; the session's own unless said. */
  postId: id.optional(),
  days: z.number().int().min(1).max(LONGEST_DAYS).default(DEFAULT_DAYS),
});
export type CreateToken = z.infer<typeof createTokenSchema>;

export const tokenView = z.object({
  id: z.uuid(),
  name: z.string(),
  scopes: z.array(scope),
  post: postRef,
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  /** `ended`: the post is no longer held. */
  state: z.enum(['active', 'expired', 'revoked', 'ended']),
  can: z.object({ revoke: z.boolean() }),
});
export type TokenView = z.infer<typeof tokenView>;

export const tokenList = z.object({ items: z.array(tokenView), nextCursor: z.string().nullable() });

export const createdToken = z.object({
  /** Shown here and never again. */
  secret: z.string(),
  token: tokenView,
});
export type CreatedToken = z.infer<typeof createdToken>;

export const tokenChoices = z.object({
  permissions: z.array(z.object({ name: scope, reads: z.boolean() })),
  posts: z.array(postRef),
  defaultDays: z.number().int(),
  longestDays: z.number().int(),
});
export type TokenChoices = z.infer<typeof tokenChoices>;
