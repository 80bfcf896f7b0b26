import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { programmeCode } from '@domain/programmes';
import { id } from '@platform/http';
import { definitionSchema, programmeRef } from '../runs/run.schemas.js';
import { runStates } from '../runs/run-state.js';

export const RECIPIENT_LIMIT = 100;

const dayOfMonth = z.int().min(1).max(31).meta({
  description:
    '毎月この日（Asia/Tokyo）。その日がない月は、月の最後の日。 / On this day of every month; in a month without it, on its last day.',
});

export const createScheduleSchema = z.strictObject({
  definition: definitionSchema,
  programmeCode,
  dayOfMonth,
  hour: z.int().min(0).max(23),
  minute: z.int().min(0).max(59).default(0),
  recipientPostIds: z.array(id).min(1).max(RECIPIENT_LIMIT),
});
export type CreateSchedule = z.infer<typeof createScheduleSchema>;

export const noReasonSchema = z.strictObject({}).optional();
export const scheduleListQuery = z.strictObject({ programmeCode: programmeCode.optional() });

export const scheduleView = z
  .object({
    id: z.uuid(),
    definition: definitionSchema,
    programme: programmeRef,
    agency: agencySchema,
    dayOfMonth,
    hour: z.int(),
    minute: z.int(),
    recipients: z.array(postRef),
    /** Null while it is paused: resuming finds the next one from then. */
    nextSlotAt: z.string().nullable(),
    pausedAt: z.string().nullable(),
    /** The last slot that came, and what became of its report. */
    lastSlot: z.object({ slotAt: z.string(), runId: z.uuid(), state: z.enum(runStates) }).nullable(),
    can: z.object({ pause: z.boolean(), resume: z.boolean(), delete: z.boolean() }),
  })
  .meta({ id: 'ReportSchedule' });
export type ScheduleView = z.infer<typeof scheduleView>;

export const scheduleList = z.object({ items: z.array(scheduleView) });
