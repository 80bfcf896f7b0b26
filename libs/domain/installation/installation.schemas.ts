import { z } from 'zod';
import { roles } from '@domain/access';
import { agencySchema } from '@domain/agencies';

export const installationView = z.object({
  demo: z.boolean(),
  mailbox: z.boolean(),
  today: z.string(),
  demoAccounts: z.array(
    z.object({
      duty: z.string(),
      name: z.string(),
      agency: agencySchema.nullable(),
      roles: z.array(z.enum(roles)),
      loginName: z.string(),
      password: z.string(),
    }),
  ),
});
export type InstallationView = z.infer<typeof installationView>;
