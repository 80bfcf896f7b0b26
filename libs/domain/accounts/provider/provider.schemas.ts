import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { id, line } from '@platform/http';

export const signInOptions = z.object({
  items: z.array(z.object({ agency: agencySchema, name: z.string() })),
});
export type SignInOptions = z.infer<typeof signInOptions>;

export const startSignInSchema = z.strictObject({
  agency: agencySchema,
  /** A page of this service to go on to; anything else leads to the first page. */
  returnTo: line({ max: 2000 }).optional(),
});
export type StartSignIn = z.infer<typeof startSignInSchema>;

export const startLinkSchema = z.strictObject({ agency: agencySchema });

export const signInStarted = z.object({ location: z.string() });

export const completeSignInSchema = z.strictObject({
  agency: agencySchema,
  /** What stands behind the ? of the address that the provider sent the browser back to. */
  response: line({ max: 8000 }),
});
export type CompleteSignIn = z.infer<typeof completeSignInSchema>;

export const signInCompleted = z.object({
  outcome: z.enum(['signed_in', 'linked']),
  returnTo: z.string(),
});
export type SignInCompleted = z.infer<typeof signInCompleted>;

export const signOutAnswer = z.object({ providerLocation: z.string().nullable() });
export type SignOutAnswer = z.infer<typeof signOutAnswer>;

export const identityList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      agency: agencySchema,
      issuer: z.string(),
      createdAt: z.string(),
      lastUsedAt: z.string().nullable(),
      can: z.object({ unlink: z.boolean() }),
    }),
  ),
  /** The agency whose provider the person can link now; null when there is none. */
  linkable: agencySchema.nullable(),
});
export type IdentityList = z.infer<typeof identityList>;

export const createRuleSchema = z.strictObject({
  claim: line({ max: 100 }),
  value: line({ max: 200 }),
  postId: id,
});
export type CreateRule = z.infer<typeof createRuleSchema>;

export const ruleView = z.object({
  id: z.uuid(),
  agency: agencySchema,
  claim: z.string(),
  value: z.string(),
  post: postRef,
  /** Whether the post still exists today; a rule for one that does not is passed over. */
  valid: z.boolean(),
  createdAt: z.string(),
});
export type RuleView = z.infer<typeof ruleView>;

export const ruleList = z.object({
  items: z.array(ruleView),
  /** The agency's provider as the settings name it; null when it has none. */
  issuer: z.string().nullable(),
});

export const refusalList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      agency: agencySchema,
      reason: z.enum(['unknown', 'disabled', 'incomplete', 'address_taken']),
      subject: z.string(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      claims: z.array(z.object({ claim: z.string(), value: z.string() })),
      attempts: z.number().int(),
      firstAt: z.string(),
      lastAt: z.string(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
