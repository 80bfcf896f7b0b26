import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { page, reason } from '@platform/http';
import { recordKindNames } from './kinds/index.js';
import { decisions, listStates, outcomes } from './lists/disposal-state.js';
import { retentionYears } from './retention-period.rule.js';

const kind = z.enum(recordKindNames);
const years = z.literal(retentionYears);

export const retentionClassView = z
  .object({
    id: z.uuid(),
    agency: agencySchema,
    kind,
    /** Null = 常用: in use without end. */
    years: z.int().nullable(),
    version: z.int(),
    updatedAt: z.string(),
    can: z.object({ edit: z.boolean() }),
  })
  .meta({ id: 'RetentionClass' });
export type RetentionClassView = z.infer<typeof retentionClassView>;
export const retentionClassList = z.object({ items: z.array(retentionClassView) });
export const editClassSchema = z.strictObject({ years: years.nullable() });
export type EditClass = z.infer<typeof editClassSchema>;

const counts = z.object({
  items: z.int(),
  undecided: z.int(),
  dispose: z.int(),
  extend: z.int(),
  transfer: z.int(),
  hold: z.int(),
  joint: z.int(),
  disposed: z.int(),
  waiting: z.int(),
  kept: z.int(),
  withdrawn: z.int(),
});
export const disposalListView = z
  .object({
    id: z.uuid(),
    agency: agencySchema,
    fiscalYear: z.int(),
    state: z.enum(listStates),
    version: z.int(),
    proposedAt: z.string(),
    approvedAt: z.string().nullable(),
    approvedBy: postRef.nullable(),
    carriedOutAt: z.string().nullable(),
    counts,
    kinds: z.array(z.object({ kind, items: z.int(), undecided: z.int() })),
    can: z.object({ decide: z.boolean() }),
  })
  .meta({ id: 'DisposalList' });
export type DisposalListView = z.infer<typeof disposalListView>;
export const disposalListList = z.object({ items: z.array(disposalListView) });

export const itemListQuery = z.strictObject({
  kind: kind.optional(),
  decision: z.enum([...decisions, 'undecided']).optional(),
  outcome: z.enum(outcomes).optional(),
  ...page,
});
export type ItemListQuery = z.infer<typeof itemListQuery>;

export const disposalItemView = z
  .object({
    id: z.uuid(),
    listId: z.uuid(),
    number: z.int(),
    kind,
    recordId: z.uuid(),
    /** Null once the record was disposed of. */
    title: z.string().nullable(),
    completedOn: z.string(),
    years: z.int(),
    endsOn: z.string(),
    joint: z.boolean(),
    version: z.int(),
    decision: z.enum(decisions).nullable(),
    extendedTo: z.string().nullable(),
    reason: z.string().nullable(),
    decidedBy: postRef.nullable(),
    decidedAt: z.string().nullable(),
    outcome: z.enum(outcomes).nullable(),
    settledAt: z.string().nullable(),
    contentHash: z.string().nullable(),
    release: z.object({ at: z.string(), by: postRef, reason: z.string() }).nullable(),
    can: z.object({ decide: z.boolean(), release: z.boolean() }),
  })
  .meta({ id: 'DisposalItem' });
export type DisposalItemView = z.infer<typeof disposalItemView>;
export const disposalItemList = z.object({
  items: z.array(disposalItemView),
  count: z.int(),
  nextCursor: z.string().nullable(),
});
export type DisposalItemList = z.infer<typeof disposalItemList>;

/** What is left of a record that was disposed of: no word of it. */
export const disposedRecordView = z
  .object({
    recordId: z.uuid(),
    kind,
    completedOn: z.string(),
    disposedAt: z.string(),
    contentHash: z.string(),
    /** In the name of which lists: one agency's, or both. */
    lists: z.array(z.object({ agency: agencySchema, fiscalYear: z.int(), number: z.int() })),
  })
  .meta({ id: 'DisposedRecord' });
export type DisposedRecordView = z.infer<typeof disposedRecordView>;

/** To extend says for how long and why, to hold says why. */
const decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('dispose') }),
  z.strictObject({ decision: z.literal('transfer') }),
  z.strictObject({ decision: z.literal('extend'), years, reason }),
  z.strictObject({ decision: z.literal('hold'), reason }),
]);
export type Decide = z.infer<typeof decision>;
export const decideItemSchema = decision;

/** What is still undecided of the list, or of one kind in it, and how many that are. */
export const decideListSchema = z.strictObject({
  kind: kind.optional(),
  count: z.int().min(1).max(1_000_000),
  decision: decision,
});
export type DecideList = z.infer<typeof decideListSchema>;

/** How many records will be disposed of: the number that was read aloud before the approval. */
export const approveListSchema = z.strictObject({ count: z.int().min(0).max(1_000_000) });
export const releaseSchema = z.strictObject({ reason });
