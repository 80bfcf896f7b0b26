import { z } from 'zod';
import { text } from '@platform/http';
import { namedSide } from '../lists/transfer-list.schemas.js';
import { transferStates } from '../transfer-state.js';

export const NOTE_LENGTH = 2_000;
export const noteSchema = z.strictObject({ note: text({ max: NOTE_LENGTH }) });

export const handOverView = z
  .object({
    id: z.uuid(),
    /** What I do: give the post to those after me, or take it. */
    side: z.enum(['gives', 'takes']),
    list: z.object({
      id: z.uuid(),
      title: z.string(),
      effectiveOn: z.string(),
      state: z.enum(transferStates),
    }),
    startsOn: z.string(),
    moved: namedSide,
    /** Whom the list names to take over, where it names somebody. */
    successor: z.string().nullable(),
    note: z.string(),
    version: z.int(),
    confirmedAt: z.string().nullable(),
    /** The memoranda of those who give what I take. */
    notes: z.array(z.object({ name: z.string(), note: z.string(), savedAt: z.string().nullable() })),
    accountEndsOn: z.string().nullable(),
    receiptId: z.uuid().nullable(),
    can: z.object({ confirm: z.boolean(), write: z.boolean() }),
  })
  .meta({ id: 'HandOver' });
export type HandOverView = z.infer<typeof handOverView>;
export const handOverList = z.object({ items: z.array(handOverView) });
