import { z } from 'zod';

/** Shown once, while a second factor is set up. */
export const enrolmentView = z.object({ secret: z.string(), uri: z.string() });
export type EnrolmentView = z.infer<typeof enrolmentView>;

export const codeSchema = z.strictObject({ code: z.string().min(1).max(40) });

/** Shown once, when they are made. */
export const recoveryCodesView = z.object({ recoveryCodes: z.array(z.string()) });
export type RecoveryCodesView = z.infer<typeof recoveryCodesView>;
