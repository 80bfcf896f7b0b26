import { z } from 'zod';
import { day, id, line } from '@platform/http';
import { agencySchema } from '../posts/post.schemas.js';

export const DEPARTMENT_NAME_LIMIT = 100;
const name = line({ max: DEPARTMENT_NAME_LIMIT });
export const departmentKinds = ['department', 'regional_bureau'] as const;
const kind = z.enum(departmentKinds);

export const createDepartmentSchema = z.strictObject({
  name,
  kind: kind.default('department'),
  parentId: id.nullable().default(null),
  validFrom: day,
  validTo: day.nullable().default(null),
});
export type CreateDepartment = z.infer<typeof createDepartmentSchema>;

export const renameSchema = z.strictObject({ name, from: day });
export type Rename = z.infer<typeof renameSchema>;

export const moveDepartmentSchema = z.strictObject({ parentId: id.nullable(), from: day });
export type MoveDepartment = z.infer<typeof moveDepartmentSchema>;

export const endSchema = z.strictObject({ lastDay: day });

const ref = z.object({ id: z.uuid(), name: z.string() });
export const departmentView = z
  .object({
    id: z.uuid(),
    agency: agencySchema,
    name: z.string(),
    kind,
    parent: ref.nullable(),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    version: z.int(),
    /** What it was and will be called, oldest first; empty when it never had another name. */
    names: z.array(z.object({ name: z.string(), validFrom: z.string() })),
    parents: z.array(z.object({ parent: ref.nullable(), validFrom: z.string() })),
    children: z.array(ref),
    posts: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        validFrom: z.string(),
        validTo: z.string().nullable(),
        holders: z.array(z.string()),
      }),
    ),
    can: z.object({ manage: z.boolean(), addPost: z.boolean() }),
  })
  .meta({ id: 'Department' });
export type DepartmentView = z.infer<typeof departmentView>;
