import { z } from 'zod';
import { line } from '@platform/http';

/** A command that needs nothing but its address. */
export const nothingSchema = z.strictObject({}).optional();

/** A new password: any characters that a keyboard gives; what makes it good is judged by password.rule.ts. */
export const newPassword = line({ max: 1000 });

export const changePasswordSchema = z.strictObject({
  currentPassword: z.string().min(1).max(1000),
  newPassword,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;

export const accountView = z.object({
  loginName: z.string(),
  hasPassword: z.boolean(),
  passwordChangedAt: z.string().nullable(),
  secondFactor: z.object({
    enabledAt: z.string().nullable(),
    recoveryCodesLeft: z.int(),
    /** The duties ask for one, so it cannot be given up. */
    required: z.boolean(),
  }),
});
export type AccountView = z.infer<typeof accountView>;
