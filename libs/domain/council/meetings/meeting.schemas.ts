import { z } from 'zod';
import { postRef } from '@domain/agencies';
import { taskRow } from '@domain/tasks';
import { id, line, page, reason } from '@platform/http';
import { councilRef } from '../councils/council.schemas.js';
import { minutesStates } from '../minutes/minutes.entity.js';
import { AGENDA_TITLE_LIMIT, outcomes } from './agenda-item.entity.js';
import { attendanceKinds } from './attendance.entity.js';
import { PLACE_LIMIT } from './meeting.entity.js';
import { meetingStates } from './meeting-state.js';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2199;
const ATTENDEES_LIMIT = 300;

/** An instant with its offset; years that a fiscal year can be told of. */
const startsAt = z.iso.datetime({ offset: true }).refine((value) => {
  const year = new Date(value).getUTCFullYear();
  return year >= FIRST_YEAR && year <= LAST_YEAR;
});
const place = line({ max: PLACE_LIMIT });
const title = line({ max: AGENDA_TITLE_LIMIT });

export const planMeetingSchema = z.strictObject({ councilId: id, startsAt, place: place.optional() });
export type PlanMeeting = z.infer<typeof planMeetingSchema>;

export const editMeetingSchema = z
  .strictObject({ startsAt: startsAt.optional(), place: place.nullable().optional() })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditMeeting = z.infer<typeof editMeetingSchema>;

export const reasonSchema = z.strictObject({ reason });
export const noReasonSchema = z.strictObject({}).optional();

export const addAgendaItemSchema = z.strictObject({ title, initiativeId: id.optional() });
export type AddAgendaItem = z.infer<typeof addAgendaItemSchema>;

export const editAgendaItemSchema = z
  .strictObject({
    title: title.optional(),
    outcome: z.enum(outcomes).nullable().optional(),
    initiativeId: id.nullable().optional(),
  })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditAgendaItem = z.infer<typeof editAgendaItemSchema>;

export const recordAttendanceSchema = z.strictObject({
  attendance: z
    .array(z.strictObject({ postId: id, attendance: z.enum(attendanceKinds) }))
    .max(ATTENDEES_LIMIT),
});
export type RecordAttendance = z.infer<typeof recordAttendanceSchema>;

export const meetingListQuery = z.strictObject({
  fiscalYear: z.coerce.number().int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  ...page,
});
export type MeetingListQuery = z.infer<typeof meetingListQuery>;

export const meetingList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      council: councilRef,
      fiscalYear: z.int(),
      number: z.int(),
      startsAt: z.string(),
      place: z.string().nullable(),
      state: z.enum(meetingStates),
      agendaCount: z.int(),
      decisionCount: z.int(),
      openActionItems: z.int(),
    }),
  ),
  nextCursor: z.string().nullable(),
});

const agendaItem = z.object({
  id: z.uuid(),
  position: z.int(),
  title: z.string(),
  initiative: z
    .object({ id: z.uuid(), code: z.string(), number: z.int(), themeNumber: z.int(), title: z.string() })
    .nullable(),
  outcome: z.enum(outcomes).nullable(),
  version: z.int(),
  decisions: z.array(z.object({ id: z.uuid(), number: z.int(), text: z.string() })),
  /** The task of an action item stands in the record of the meeting; `can.readTask` says whether its page opens. */
  actionItems: z.array(
    z.object({
      id: z.uuid(),
      decisionId: z.uuid().nullable(),
      task: taskRow,
      can: z.object({ readTask: z.boolean() }),
    }),
  ),
});

export const meetingView = z
  .object({
    id: z.uuid(),
    council: councilRef,
    seats: z.array(postRef),
    fiscalYear: z.int(),
    number: z.int(),
    startsAt: z.string(),
    place: z.string().nullable(),
    state: z.enum(meetingStates),
    stateReason: z.string().nullable(),
    version: z.int(),
    agenda: z.array(agendaItem),
    attendance: z.array(z.object({ post: postRef, attendance: z.enum(attendanceKinds) })),
    minutes: z
      .object({
        version: z.int(),
        state: z.enum(minutesStates),
        savedAt: z.string(),
        savedBy: postRef,
        contentHash: z.string(),
      })
      .nullable(),
    can: z.object({
      edit: z.boolean(),
      announce: z.boolean(),
      hold: z.boolean(),
      close: z.boolean(),
      cancel: z.boolean(),
      writeMinutes: z.boolean(),
      decide: z.boolean(),
    }),
  })
  .meta({ id: 'Meeting' });
export type MeetingView = z.infer<typeof meetingView>;
