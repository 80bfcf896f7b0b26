import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { day, line, page, reason } from '@platform/http';
import { deliveryStates } from './delivery-state.js';

/** The results an official tells apart; `failed` = refused or given up, `unfinished` = still on its way. */
export const deliveryResults = ['all', 'accepted', 'skipped', 'unknown', 'failed', 'unfinished'] as const;

export const deliveryListQuery = z.strictObject({
  state: z.enum(deliveryResults).default('all'),
  search: line({ max: 100 }).optional(),
  from: day.optional(),
  to: day.optional(),
  ...page,
});
export type DeliveryListQuery = z.infer<typeof deliveryListQuery>;

export const deliveryRow = z.object({
  id: z.uuid(),
  notice: z.string(),
  createdAt: z.string(),
  recipient: z.object({ name: z.string(), agency: agencySchema.nullable() }),
  /** The superior post that received it, because the recipient post was vacant. */
  received: z.object({ name: z.string(), agency: agencySchema.nullable() }).nullable(),
  /** It went to somebody who stands in for the post, or for its superior. */
  asDeputy: z.boolean(),
  subject: z.string(),
  subjectType: z.string(),
  subjectId: z.uuid(),
  state: z.enum(deliveryStates),
  stateReason: z.string().nullable(),
  attempts: z.int(),
});

export const deliveryList = z.object({
  items: z.array(deliveryRow),
  nextCursor: z.string().nullable(),
  counts: z.record(z.enum(deliveryResults), z.int()),
});

export const deliveryView = deliveryRow.extend({
  textBody: z.string(),
  recipientName: z.string().nullable(),
  recipientAddress: z.string().nullable(),
  messageId: z.string(),
  deadlineAt: z.string(),
  reminder: z.object({ rule: z.string(), occurrence: z.string() }).nullable(),
  log: z.array(z.object({ at: z.string(), state: z.string(), note: z.string().nullable() })),
  can: z.object({ resend: z.boolean() }),
});
export type DeliveryView = z.infer<typeof deliveryView>;

export const resendSchema = z.strictObject({ reason });

export const workQueues = z.object({
  items: z.array(
    z.object({
      kind: z.string(),
      waiting: z.int(),
      running: z.int(),
      retrying: z.int(),
      dead: z.int(),
      oldestWaitingSeconds: z.int().nullable(),
      lastFinishedAt: z.string().nullable(),
    }),
  ),
});

export const mailboxQuery = z.strictObject(page);
export const mailboxList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      toName: z.string().nullable(),
      toAddress: z.string(),
      subject: z.string(),
      receivedAt: z.string(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
export const mailboxMessage = z.object({
  id: z.uuid(),
  messageId: z.string(),
  toName: z.string().nullable(),
  toAddress: z.string(),
  subject: z.string(),
  receivedAt: z.string(),
  textBody: z.string(),
  htmlBody: z.string(),
});
export type MailboxMessage = z.infer<typeof mailboxMessage>;
