import { z } from 'zod';
import { line } from '@platform/http';
import { newPassword } from '../account.schemas.js';

const token = z.string().min(1).max(100);

export const resetRequestSchema = z.strictObject({ loginName: line({ max: 254 }) });
export const linkSchema = z.strictObject({ token });
export const linkWithPasswordSchema = z.strictObject({ token, password: newPassword });
export type LinkWithPassword = z.infer<typeof linkWithPasswordSchema>;

/** Whom a link is for; shown on the page that it opens. */
export const linkView = z.object({
  loginName: z.string(),
  personName: z.string(),
  expiresAt: z.string(),
});
export type LinkView = z.infer<typeof linkView>;

export const accountStates = ['none', 'invited', 'invitation_expired', 'active', 'disabled'] as const;

/** A person's account, as the administrator of the agency sees it. */
export const personAccountView = z.object({
  state: z.enum(accountStates),
  loginName: z.string().nullable(),
  invitedAt: z.string().nullable(),
  invitationExpiresAt: z.string().nullable(),
  lastSignedInAt: z.string().nullable(),
  secondFactor: z.boolean(),
  can: z.object({
    invite: z.boolean(),
    revokeInvitation: z.boolean(),
    resetSecondFactor: z.boolean(),
  }),
});
export type PersonAccountView = z.infer<typeof personAccountView>;
