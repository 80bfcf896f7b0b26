import { z } from 'zod';
import { type Grantee, roles, type Scope } from './permissions.js';

const words = z.object({ ja: z.string(), en: z.string() });
const grantee = z.enum([...roles, 'signed_in', 'anyone'] satisfies Grantee[]);
const scope = z.enum([
  'own',
  'joint',
  'shared',
  'assigned',
  'assigned_agency',
  'council',
  'any',
] satisfies Scope[]);

export const permissionTableView = z.object({
  grantees: z.array(z.object({ key: grantee, words })),
  scopes: z.array(z.object({ key: scope, name: words, meaning: words })),
  groups: z.array(
    z.object({
      key: z.string(),
      words,
      permissions: z.array(
        z.object({
          key: z.string(),
          words,
          grants: z.array(z.object({ grantee, scopes: z.array(scope) })),
          operations: z.array(z.object({ method: z.string(), path: z.string() })),
        }),
      ),
    }),
  ),
});
export type PermissionTable = z.infer<typeof permissionTableView>;
