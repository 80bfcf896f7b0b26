import { z } from 'zod';
import { openTaskSchema } from '@domain/tasks';
import { id, page, text } from '@platform/http';
import { councilRef } from '../councils/council.schemas.js';
import { DECISION_LIMIT } from './decision.entity.js';

export const recordDecisionSchema = z.strictObject({
  agendaItemId: id,
  text: text({ min: 1, max: DECISION_LIMIT }),
});
export type RecordDecision = z.infer<typeof recordDecisionSchema>;

/** A task and where in the meeting it comes from; without an initiative it takes the agenda item's. */
export const openActionItemSchema = openTaskSchema.extend({ agendaItemId: id, decisionId: id.optional() });
export type OpenActionItem = z.infer<typeof openActionItemSchema>;

export const decisionListQuery = z.strictObject({ initiative: id, ...page });
export type DecisionListQuery = z.infer<typeof decisionListQuery>;

export const decisionList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      number: z.int(),
      text: z.string(),
      agendaItem: z.object({ position: z.int(), title: z.string() }),
      meeting: z.object({
        id: z.uuid(),
        council: councilRef,
        fiscalYear: z.int(),
        number: z.int(),
        startsAt: z.string(),
      }),
      actionItems: z.object({ total: z.int(), done: z.int() }),
    }),
  ),
  nextCursor: z.string().nullable(),
});
