import { z } from 'zod';
import { page } from '@platform/http';
import { toldEvent } from '../words/told.schemas.js';

export const kindOfRecord = z.string().max(60);
export const historyQuery = z.strictObject({ ...page });
export type HistoryAsked = z.infer<typeof historyQuery>;

export const historyList = z.object({ items: z.array(toldEvent), nextCursor: z.string().nullable() });
export type HistoryList = z.infer<typeof historyList>;
