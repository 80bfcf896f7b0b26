import { z } from 'zod';
import { permissionKeys, roles } from '@domain/access';
import { agencySchema } from '@domain/agencies';
import { id, line } from '@platform/http';

export const startSessionSchema = z.strictObject({
  loginName: line({ max: 254 }),
  password: z.string().min(1).max(1000),
});
export const secondStepSchema = z.strictObject({ code: z.string().min(1).max(40) });
export const switchPostSchema = z.strictObject({ postId: id });
/** The password, or a code of the second factor. */
export const proofSchema = z.union([
  z.strictObject({ password: z.string().min(1).max(1000) }),
  z.strictObject({ code: z.string().min(1).max(40) }),
]);
export type Proof = z.infer<typeof proofSchema>;

/** How a session began. */
export const sessionMethods = ['password', 'password+totp', 'provider'] as const;
export type SessionMethod = (typeof sessionMethods)[number];

const heldPost = z.object({
  id: z.uuid(),
  name: z.string(),
  agency: agencySchema.nullable(),
  department: z.string().nullable(),
});

export const sessionView = z.object({
  account: z.object({ id: z.uuid(), loginName: z.string() }),
  person: z.object({ id: z.uuid(), name: z.string() }),
  post: heldPost.nullable(),
  /** Stands in for the holder of the post（代理）. */
  asDeputy: z.boolean(),
  /** Every post held today, to switch between. */
  posts: z.array(heldPost.extend({ asDeputy: z.boolean() })),
  roles: z.array(z.enum(roles)),
  permissions: z.array(z.enum(permissionKeys)),
  /** Nothing else works before the account has a second factor. */
  mustEnrol: z.boolean(),
  today: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;
export type HeldPost = SessionView['posts'][number];

/** Signed in, or the password was right and a code is asked next (POST /session/second-factor). */
export const signInAnswer = z.union([sessionView, z.object({ next: z.literal('second_factor') })]);
export type SignInAnswer = z.infer<typeof signInAnswer>;

export const mySessions = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      device: z.string().nullable(),
      method: z.enum(sessionMethods),
      post: z.string().nullable(),
      startedAt: z.string(),
      lastSeenAt: z.string(),
      current: z.boolean(),
    }),
  ),
});
