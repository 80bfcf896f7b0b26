import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { roles } from '@domain/access';
import { agencySchema } from '@domain/agencies';

const member = z.strictObject({
  duty: z.string(),
  loginName: z.string(),
  personName: z.string(),
  postName: z.string(),
  agency: agencySchema.nullable(),
  department: z.string().nullable(),
  roles: z.array(z.enum(roles)).min(1),
});

const demoCastSchema = z.strictObject({
  schemaVersion: z.literal(1),
  note: z.string(),
  password: z.string(),
  cast: z.array(member),
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
