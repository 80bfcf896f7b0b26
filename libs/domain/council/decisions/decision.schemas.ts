import { z } from 'zod';
import { openTaskSchema } from '@domain/tasks';
import { id, text } from '@platform/http';
import { DECISION_LIMIT } from './decision.entity.js';

export const recordDecisionSchema = z.strictObject({
  agendaItemId: id,
  text: text({ min: 1, max: DECISION_LIMIT }),
});
export type RecordDecision = z.infer<typeof recordDecisionSchema>;

/** A task and where in the meeting it comes from; without an initiative it takes the agenda item's. */
export const openActionItemSchema = openTaskSchema.extend({ agendaItemId: id, decisionId: id.optional() });
export type OpenActionItem = z.infer<typeof openActionItemSchema>;
