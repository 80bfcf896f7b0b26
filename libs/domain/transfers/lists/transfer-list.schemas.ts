import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { day, line, page } from '@platform/http';
import { belongingKinds } from '../belongings.sql.js';
import { columnKeys } from '../rows/columns.js';
import { transferStates } from '../transfer-state.js';

export const createListSchema = z.strictObject({ title: line({ max: 100 }), effectiveOn: day });
export type CreateList = z.infer<typeof createListSchema>;

export const listsQuery = z.strictObject(page);
export type ListsQuery = z.infer<typeof listsQuery>;
export const formQuery = z.strictObject({
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  effectiveOn: day.optional(),
});
export type FormQuery = z.infer<typeof formQuery>;
export const noInputSchema = z.strictObject({});

const listHead = z.object({
  id: z.uuid(),
  agency: agencySchema,
  title: z.string(),
  effectiveOn: z.string(),
  state: z.enum(transferStates),
  stateReason: z.string().nullable(),
  rows: z.int(),
  createdAt: z.string(),
  scheduledAt: z.string().nullable(),
  appliedAt: z.string().nullable(),
});

const confirmations = z.object({ asked: z.int(), confirmed: z.int() });

export const transferLists = z.object({
  items: z.array(listHead.extend({ confirmations })),
  nextCursor: z.string().nullable(),
});

/** More than anybody mends before loading the file again. */
export const MOST_PROBLEMS = 200;

const wording = z.object({ ja: z.string(), en: z.string() });
export const problemView = z
  .object({
    number: z.int().nullable(),
    address: z.string().nullable(),
    code: z.string(),
    messages: wording,
  })
  .meta({ id: 'TransferProblem' });

export const postPlace = z.object({
  id: z.uuid(),
  name: z.string(),
  department: z.string().nullable(),
  agency: agencySchema.nullable(),
});
export const sideView = z
  .object({
    post: postPlace,
    counts: z.partialRecord(z.enum(belongingKinds), z.int()),
    /** Names on the day before, and on the day; of a crowd the first, and how many more there are. */
    before: z.array(z.string()),
    beforeMore: z.int().optional(),
    after: z.array(z.string()),
    afterMore: z.int().optional(),
    /** When nobody holds it afterwards: the post whose people receive its mail, if there is one; itself when deputies do. */
    fallsTo: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  })
  .meta({ id: 'TransferSide' });
export type SideView = z.infer<typeof sideView>;
export const itemView = z.object({
  kind: z.enum(belongingKinds),
  id: z.uuid(),
  title: z.string(),
  dueOn: z.string().nullable(),
});
/** The same with the names of what moves. */
export const namedSide = z
  .object({ ...sideView.shape, items: z.array(itemView) })
  .meta({ id: 'TransferNamedSide' });

const confirmation = z.object({ handOverId: z.uuid(), confirmedAt: z.string().nullable() }).nullable();
export const rowView = z
  .object({
    id: z.uuid(),
    number: z.int(),
    cells: z.partialRecord(z.enum(columnKeys), z.object({ address: z.string(), text: z.string() })),
    name: z.string().nullable(),
    newcomer: z.boolean(),
    startsOn: z.string().nullable(),
    concurrent: z.boolean(),
    successor: z.string().nullable(),
    from: sideView.nullable(),
    to: sideView.nullable(),
    gives: confirmation,
    takes: confirmation,
    accountEnds: z.object({ on: z.string(), endedAt: z.string().nullable() }).nullable(),
    receiptId: z.uuid().nullable(),
  })
  .meta({ id: 'TransferRow' });

export const listView = listHead
  .extend({
    version: z.int(),
    fileName: z.string().nullable(),
    /** Rows of the file that were left as the form had them. */
    unchanged: z.int(),
    /** The first of them, in the order of the rows; `problemCount` counts them all. */
    problems: z.array(problemView).max(MOST_PROBLEMS),
    problemCount: z.int(),
    items: z.array(rowView),
    confirmations,
    can: z.object({ upload: z.boolean(), schedule: z.boolean(), withdraw: z.boolean(), retry: z.boolean() }),
  })
  .meta({ id: 'TransferList' });
export type ListView = z.infer<typeof listView>;

export const rowDetail = z
  .object({
    id: z.uuid(),
    listId: z.uuid(),
    number: z.int(),
    name: z.string().nullable(),
    startsOn: z.string().nullable(),
    concurrent: z.boolean(),
    from: namedSide.nullable(),
    to: namedSide.nullable(),
  })
  .meta({ id: 'TransferRowDetail' });
export type RowDetail = z.infer<typeof rowDetail>;
