import { z } from 'zod';
import { id, line, page } from '@platform/http';
import { agencySchema } from '../posts/post.schemas.js';

export const PERSON_NAME_LIMIT = 100;
export const EMAIL_LIMIT = 254;
const name = line({ max: PERSON_NAME_LIMIT });
const email = line({ max: EMAIL_LIMIT });

export const createPersonSchema = z.strictObject({
  name,
  email,
  /** True = of neither agency: a council member of another body, a reader from outside. */
  external: z.boolean().default(false),
  organisationId: id.nullable().default(null),
});
export type CreatePerson = z.infer<typeof createPersonSchema>;

export const editPersonSchema = z
  .strictObject({ name: name.optional(), email: email.optional(), organisationId: id.nullable().optional() })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditPerson = z.infer<typeof editPersonSchema>;

export const noInputSchema = z.strictObject({}).optional();

/** What an administrator looks for among the people. */
export const personStates = ['no_post', 'no_account', 'disabled', 'no_second_factor'] as const;
const filter = {
  search: line({ max: 100 }).optional(),
  agency: z.enum(['prefecture', 'city', 'external']).optional(),
  state: z.enum(personStates).optional(),
};
export const personListQuery = z.strictObject({ ...filter, ...page });
export type PersonListQuery = z.infer<typeof personListQuery>;
export const personExportQuery = z.strictObject(filter);
export type PersonFilter = z.infer<typeof personExportQuery>;

const account = z.object({
  state: z.enum(['active', 'disabled']),
  secondFactor: z.boolean(),
});

const heldPost = z.object({
  id: z.uuid(),
  name: z.string(),
  department: z.string().nullable(),
  agency: agencySchema.nullable(),
  kind: z.enum(['holder', 'deputy']),
});

export const personRow = z.object({
  id: z.uuid(),
  name: z.string(),
  agency: agencySchema.nullable(),
  organisation: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  posts: z.array(heldPost),
  /** Null = nobody can sign in as this person. */
  account: account.nullable(),
});

export const personList = z.object({ items: z.array(personRow), nextCursor: z.string().nullable() });

export const personView = personRow
  .omit({ posts: true })
  .extend({
    email: z.string(),
    version: z.int(),
    createdAt: z.string(),
    loginName: z.string().nullable(),
    terms: z.array(
      heldPost.extend({
        termId: z.uuid(),
        validFrom: z.string(),
        validTo: z.string().nullable(),
        reason: z.string().nullable(),
      }),
    ),
    can: z.object({ edit: z.boolean(), disable: z.boolean(), enable: z.boolean(), invite: z.boolean() }),
  })
  .meta({ id: 'Person' });
export type PersonView = z.infer<typeof personView>;
