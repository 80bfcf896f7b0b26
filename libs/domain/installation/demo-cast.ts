import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { roles } from '@domain/access';
import { agencySchema } from '@domain/agencies';
import { organisationKinds } from '@domain/organisations';

const member = z.strictObject({
  duty: z.string(),
  loginName: z.string(),
  personName: z.string(),
  postName: z.string(),
  agency: agencySchema.nullable(),
  department: z.string().nullable(),
  roles: z.array(z.enum(roles)).min(1),
});

const demoOrganisation = z.strictObject({
  departments: z.array(
    z.strictObject({
      agency: agencySchema,
      name: z.string(),
      kind: z.enum(['department', 'regional_bureau']).default('department'),
      parent: z.string().optional(),
    }),
  ),
  posts: z.array(
    z.strictObject({
      agency: agencySchema,
      department: z.string(),
      name: z.string(),
      roles: z.array(z.enum(roles)),
      holders: z.array(
        z.strictObject({
          loginName: z.string(),
          kind: z.enum(['holder', 'deputy']),
          reason: z.string().nullable(),
        }),
      ),
    }),
  ),
  organisations: z.array(
    z.strictObject({ name: z.string(), kind: z.enum(organisationKinds), aliases: z.array(z.string()) }),
  ),
  members: z.array(z.strictObject({ loginName: z.string(), organisation: z.string() })),
  outsiders: z.array(
    z.strictObject({
      name: z.string(),
      email: z.string(),
      organisation: z.string(),
      post: z.string(),
      roles: z.array(z.enum(roles)),
    }),
  ),
});

const demoCastSchema = z.strictObject({
  schemaVersion: z.literal(1),
  note: z.string(),
  password: z.string(),
  cast: z.array(member),
  organisation: demoOrganisation,
  council: z.strictObject({
    code: z.string(),
    name: z.string(),
    agency: agencySchema.nullable(),
    seats: z.array(z.string()),
  }),
  departments: z.strictObject({
    programme: z.string(),
    initiatives: z.record(
      z.string(),
      z.strictObject({ prefecture: z.string().optional(), city: z.string().optional() }),
    ),
  }),
});
export type DemoCast = z.infer<typeof demoCastSchema>;

/** The folder of what the product ships; processes start in the project's root. */
export const DATA_FOLDER = path.resolve('data');

/** Posts for trying the product: duties, not people. */
export async function readDemoCast(): Promise<DemoCast> {
  return demoCastSchema.parse(JSON.parse(await readFile(path.join(DATA_FOLDER, 'demo-cast.json'), 'utf8')));
}
