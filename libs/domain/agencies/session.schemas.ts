import { z } from 'zod';
import { roles } from '@domain/access';
import { line } from '@platform/http';

export const agencySchema = z.enum(['prefecture', 'city']);

export const startSessionSchema = z.strictObject({
  loginName: line({ max: 254 }),
  password: z.string().min(1).max(1000),
});

export const sessionView = z.object({
  account: z.object({ id: z.uuid(), loginName: z.string() }),
  person: z.object({ id: z.uuid(), name: z.string() }),
  post: z
    .object({
      id: z.uuid(),
      name: z.string(),
      agency: agencySchema.nullable(),
      department: z.string().nullable(),
    })
    .nullable(),
  roles: z.array(z.enum(roles)),
  permissions: z.array(z.string()),
  today: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;

export const postRef = z
  .object({
    id: z.uuid(),
    name: z.string(),
    agency: agencySchema.nullable(),
    department: z.string().nullable(),
    holder: z.string().nullable(),
  })
  .meta({ id: 'PostRef' });

export const postList = z.object({ items: z.array(postRef) });

export const calendarView = z.object({
  closedDays: z.array(z.object({ date: z.string(), name: z.string() })),
});
