import { z } from 'zod';
import { day, id, line, page } from '@platform/http';
import { ORGANISATION_NAME_LIMIT } from './organisation.schemas.js';

/** Members of one network, council or area; each an organisation, or a body of which there is only the name. */
export const addMembersSchema = z.strictObject({
  members: z
    .array(
      z.strictObject({
        organisationId: id.nullable().default(null),
        /** Left out: what the organisation is called. A name that an organisation has is that organisation. */
        name: line({ max: ORGANISATION_NAME_LIMIT }).nullable().default(null),
        role: line({ max: 100 }).nullable().default(null),
      }),
    )
    .min(1)
    .max(200),
  /** Null = the source does not say since when. */
  validFrom: day.nullable().default(null),
  validTo: day.nullable().default(null),
});
export type AddMembers = z.infer<typeof addMembersSchema>;

export const endMemberSchema = z.strictObject({ lastDay: day });

/** What it does there and since when; who it is stays, and the last day has an act of its own. */
export const editMemberSchema = z
  .strictObject({ role: line({ max: 100 }).nullable(), validFrom: day.nullable() })
  .partial()
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditMember = z.infer<typeof editMemberSchema>;

/** Without a day: everybody who ever was a member. */
export const memberListQuery = z.strictObject({ on: day.optional(), ...page });
export type MemberListQuery = z.infer<typeof memberListQuery>;

const member = z.object({
  id: z.uuid(),
  organisationId: z.uuid().nullable(),
  name: z.string(),
  kind: z.string().nullable(),
  role: z.string().nullable(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
  version: z.int(),
});
export type MemberView = z.infer<typeof member>;

export const memberList = z.object({
  items: z.array(member),
  nextCursor: z.string().nullable(),
  /** `besidesAgencies`: without the two agencies themselves. */
  count: z.object({ all: z.int(), besidesAgencies: z.int() }),
  can: z.object({ manage: z.boolean() }),
});

export const tieKinds = ['pair', 'successor', 'part_of'] as const;
/** `successor`: the other body is its successor; `part_of`: it is a part of the other; `pair` has no direction. */
export const tieSchema = z.strictObject({
  kind: z.enum(tieKinds),
  organisationId: id,
  note: line({ max: 200 }).nullable().default(null),
});
export type Tie = z.infer<typeof tieSchema>;
