import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { taskRow } from '@domain/tasks';
import { day, id, line, page, partialDay, reason, text } from '@platform/http';
import { agreementStates } from './agreement-state.js';
import { termKinds } from './agreement-state.rule.js';

export const validities = ['fixed', 'relative', 'none'] as const;
export const renewals = ['none', 'automatic', 'by_agreement'] as const;
export const agreementGaps = ['responsible', 'renewal_length', 'end', 'signing', 'signing_day'] as const;

const name = line({ max: 300 });
const months = z.int().min(1).max(1200);
const validity = z.enum(validities);
const renewal = z.enum(renewals);

/** An agency, one of the organisations, or a body of which there is only the name. */
const party = z.strictObject({
  agency: agencySchema.nullable().default(null),
  organisationId: id.nullable().default(null),
  /** Left out: what the agency or organisation was called on the day of signing. */
  name: line({ max: 200 }).nullable().default(null),
});
export type PartyInput = z.infer<typeof party>;
const parties = z.array(party).min(2).max(50);
const items = z.array(line({ max: 500 })).max(100);
const initiativeIds = z.array(id).max(100);

/** What the parties agreed on. */
const agreed = {
  name,
  /** Null = of both agencies. */
  agency: agencySchema.nullable(),
  signedOn: partialDay.nullable(),
  /** From when it holds; null = from signing. */
  startsOn: day.nullable(),
  validity,
  endsOn: day.nullable(),
  /** How long it holds from its beginning, for a relative validity. */
  termMonths: months.nullable(),
  renewal,
  /** How long a renewal lasts; null = the clause does not say. */
  renewalMonths: months.nullable(),
  parties,
  items,
};
/** What an agency keeps beside the agreed text. */
const kept = {
  initiativeIds,
  postId: id.nullable(),
  departmentId: id.nullable(),
  note: text({ max: 4000 }).nullable(),
};

export const createAgreementSchema = z.strictObject({
  ...agreed,
  signedOn: agreed.signedOn.default(null),
  startsOn: agreed.startsOn.default(null),
  endsOn: agreed.endsOn.default(null),
  termMonths: agreed.termMonths.default(null),
  renewal: renewal.default('none'),
  renewalMonths: agreed.renewalMonths.default(null),
  items: items.default([]),
  initiativeIds: initiativeIds.default([]),
  postId: kept.postId.default(null),
  departmentId: kept.departmentId.default(null),
  note: kept.note.default(null),
});
export type CreateAgreement = z.infer<typeof createAgreementSchema>;

const somethingIn = (input: object) => Object.keys(input).length > 0;

/** The agreed text changes so only in a draft; later it takes an amendment. Whose it is never changes. */
export const editAgreementSchema = z
  .strictObject({ ...agreed, ...kept })
  .omit({ agency: true })
  .partial()
  .refine(somethingIn, 'nothing to change');
export type EditAgreement = z.infer<typeof editAgreementSchema>;
export const keptFields = Object.keys(kept) as (keyof typeof kept)[];

export const activateSchema = z.strictObject({ signedOn: partialDay.optional(), startsOn: day.optional() });
export type Activate = z.infer<typeof activateSchema>;

export const amendSchema = z.strictObject({
  amendedOn: day,
  reason,
  changes: z
    .strictObject({ name, renewal, renewalMonths: agreed.renewalMonths, parties, items })
    .partial()
    .refine(somethingIn, 'nothing to change'),
});
export type Amend = z.infer<typeof amendSchema>;

/** Until a day, or for so many months; one of the two. */
export const renewSchema = z.strictObject({
  endsOn: day.nullable().default(null),
  months: months.nullable().default(null),
});
export type Renew = z.infer<typeof renewSchema>;

/** `on` is its last day. */
export const terminateSchema = z.strictObject({ on: day, reason });
export type Terminate = z.infer<typeof terminateSchema>;

export const keepOnSchema = z.strictObject({ reason });

export const agreementListQuery = z.strictObject({
  agency: z.enum([...agencySchema.options, 'joint']).optional(),
  /** `current` = drafts and what is in force. */
  state: z.enum([...agreementStates, 'current', 'any']).default('current'),
  endingSoon: z.enum(['true', 'false']).default('false'),
  gap: z.enum(['true', 'false']).default('false'),
  initiative: id.optional(),
  organisation: id.optional(),
  search: line({ max: 100 }).optional(),
  /** The day whose state is asked for; today unless said. */
  on: day.optional(),
  ...page,
});
export type AgreementListQuery = z.infer<typeof agreementListQuery>;
export const agreementQuery = z.strictObject({ on: day.optional() });

const row = z.object({
  id: z.uuid(),
  name: z.string(),
  agency: agencySchema.nullable(),
  state: z.enum(agreementStates),
  signedOn: z.string().nullable(),
  startsOn: z.string().nullable(),
  validity,
  endsOn: z.string().nullable(),
  terminatedOn: z.string().nullable(),
  renewal,
  renewalMonths: z.int().nullable(),
  endingSoon: z.boolean(),
  gaps: z.array(z.enum(agreementGaps)),
  parties: z.array(
    z.object({ agency: agencySchema.nullable(), organisationId: z.uuid().nullable(), name: z.string() }),
  ),
});

export const agreementList = z.object({
  items: z.array(row),
  nextCursor: z.string().nullable(),
  /** Of the whole register, whatever the filter; at most 1,000 each. */
  counts: z.object({ inForce: z.int(), endingSoon: z.int(), drafts: z.int(), withoutResponsible: z.int() }),
  can: z.object({ create: z.boolean() }),
});

export const agreementView = row
  .extend({
    version: z.int(),
    /** The state on the day that was asked for. */
    asked: z.object({ on: z.string(), state: z.enum(agreementStates) }).nullable(),
    stateReason: z.string().nullable(),
    termMonths: z.int().nullable(),
    note: z.string().nullable(),
    items: z.array(z.string()),
    post: postRef.nullable(),
    department: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    /** Who gets the renewal task today. */
    responsible: postRef.nullable(),
    initiatives: z.array(
      z.object({ id: z.uuid(), code: z.string(), number: z.int(), themeNumber: z.int(), title: z.string() }),
    ),
    terms: z.array(
      z.object({
        number: z.int(),
        startsOn: z.string().nullable(),
        endsOn: z.string().nullable(),
        kind: z.enum(termKinds),
        taskOpened: z.boolean(),
        /** Null also where the reader may not see it. */
        task: z
          .object({ id: z.uuid(), title: z.string(), dueOn: z.string(), state: taskRow.shape.state })
          .nullable(),
      }),
    ),
    amendments: z.array(
      z.object({
        id: z.uuid(),
        amendedOn: z.string(),
        reason: z.string(),
        changes: z.record(z.string(), z.object({ before: z.unknown(), after: z.unknown() })),
        post: postRef.nullable(),
      }),
    ),
    can: z.object({
      edit: z.boolean(),
      editAgreed: z.boolean(),
      activate: z.boolean(),
      amend: z.boolean(),
      renew: z.boolean(),
      terminate: z.boolean(),
      /** Its end is set and has not come: it can go on. */
      keepOn: z.boolean(),
    }),
  })
  .meta({ id: 'Agreement' });
export type AgreementView = z.infer<typeof agreementView>;
