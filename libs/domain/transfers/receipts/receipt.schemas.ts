import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { namedSide } from '../lists/transfer-list.schemas.js';

const confirmed = z.object({ confirmedAt: z.string().nullable(), note: z.string() }).nullable();

/** What moved with one row, as it was at the moment of the transfer; later changes of posts and names do not touch it. */
export const receiptContent = z.object({
  list: z.object({ id: z.uuid(), title: z.string(), effectiveOn: z.string() }),
  number: z.int(),
  name: z.string(),
  startsOn: z.string(),
  concurrent: z.boolean(),
  newcomer: z.boolean(),
  from: namedSide.nullable(),
  to: namedSide.nullable(),
  gives: confirmed,
  takes: confirmed,
  accountEndsOn: z.string().nullable(),
});

export const receiptView = z
  .object({
    id: z.uuid(),
    agency: agencySchema,
    createdAt: z.string(),
    /** SHA-256 of the frozen text. */
    hash: z.string(),
    content: receiptContent,
  })
  .meta({ id: 'TransferReceipt' });
export type ReceiptView = z.infer<typeof receiptView>;
export type ReceiptContent = z.infer<typeof receiptContent>;
