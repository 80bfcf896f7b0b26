import { z } from 'zod';
import { agencySchema, postRef, vacancySchema } from '@domain/agencies';
import { ownerKindSchema, standingSchema } from '@domain/programmes';
import { day, id, line, page, reason, text } from '@platform/http';
import { DESCRIPTION_LIMIT, TITLE_LIMIT } from './task.entity.js';
import { taskStates } from './task-state.js';

const title = line({ max: TITLE_LIMIT });
const description = text({ max: DESCRIPTION_LIMIT });

export const openTaskSchema = z.strictObject({
  initiativeId: id.optional(),
  title,
  description: description.default(''),
  dueOn: day,
  assigneePostId: id,
});
export type OpenTask = z.infer<typeof openTaskSchema>;

export const editTaskSchema = z
  .strictObject({ title: title.optional(), description: description.optional(), dueOn: day.optional() })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditTask = z.infer<typeof editTaskSchema>;

export const reasonSchema = z.strictObject({ reason });
export const noReasonSchema = z.strictObject({}).optional();
export const reassignSchema = z.strictObject({ postId: id });

export const taskListQuery = z.strictObject({
  view: z.enum(['mine', 'asked', 'agency', 'all']).default('all'),
  state: z.enum([...taskStates, 'unfinished', 'any']).default('unfinished'),
  initiative: id.optional(),
  overdue: z.enum(['true', 'false']).default('false'),
  ...page,
});
export type TaskListQuery = z.infer<typeof taskListQuery>;

const initiativeRef = z
  .object({
    id: z.uuid(),
    code: z.string(),
    number: z.int(),
    title: z.string(),
    themeNumber: z.int(),
    ownerKind: ownerKindSchema,
    ownerStatus: standingSchema,
  })
  .meta({ id: 'InitiativeRef' });

export const taskRow = z
  .object({
    id: z.uuid(),
    title: z.string(),
    dueOn: z.string(),
    state: z.enum(taskStates),
    initiative: initiativeRef.nullable(),
    askedBy: z.object({
      id: z.uuid(),
      name: z.string(),
      agency: agencySchema,
      department: z.string().nullable(),
    }),
    assignedTo: z.object({
      id: z.uuid(),
      name: z.string(),
      agency: agencySchema,
      department: z.string().nullable(),
    }),
  })
  .meta({ id: 'TaskRow' });

export const taskList = z.object({
  items: z.array(taskRow),
  nextCursor: z.string().nullable(),
  count: z.object({ value: z.int(), capped: z.boolean() }),
});

export const taskView = z
  .object({
    id: z.uuid(),
    title: z.string(),
    description: z.string(),
    dueOn: z.string(),
    state: z.enum(taskStates),
    blockedFrom: z.enum(['open', 'in_progress']).nullable(),
    stateReason: z.string().nullable(),
    version: z.int(),
    createdAt: z.string(),
    updatedAt: z.string(),
    initiative: initiativeRef.nullable(),
    askedBy: postRef,
    assignedTo: postRef,
    /** Who receives in its place; null while somebody holds the post, and once the task is finished. */
    vacancy: vacancySchema.nullable(),
    assignments: z.array(
      z.object({
        post: postRef,
        assignedBy: postRef,
        assignedAt: z.string(),
        endedAt: z.string().nullable(),
      }),
    ),
    actionItem: z
      .object({
        meetingId: z.uuid(),
        councilName: z.string(),
        fiscalYear: z.int(),
        meetingNumber: z.int(),
        agendaPosition: z.int(),
        agendaTitle: z.string(),
        decisionNumber: z.int().nullable(),
      })
      .nullable(),
    reminders: z.array(z.object({ rule: z.string(), occurrence: z.string(), issuedAt: z.string() })),
    history: z.array(
      z.object({
        at: z.string(),
        type: z.string(),
        agency: agencySchema.nullable(),
        post: z.string().nullable(),
        content: z.record(z.string(), z.unknown()),
      }),
    ),
    can: z.object({
      start: z.boolean(),
      block: z.boolean(),
      unblock: z.boolean(),
      complete: z.boolean(),
      reopen: z.boolean(),
      cancel: z.boolean(),
      edit: z.boolean(),
      reassign: z.boolean(),
    }),
  })
  .meta({ id: 'Task' });
export type TaskView = z.infer<typeof taskView>;

const urgency = z.object({ kind: z.enum(['overdue', 'today', 'soon', 'later']), workingDays: z.int() });
/** Something that becomes true only with the yes of the reader's agency. */
const waitingConsent = z.object({
  kind: z.enum(['joint_act', 'initiative', 'revision', 'revision_withdrawal']),
  /** Of the initiative, the revision, or the record that the joint act is about. */
  id: z.uuid(),
  act: z.string().nullable(),
  subject: z.string(),
  title: z.string(),
  since: z.string().nullable(),
});

export const myWorkView = z.object({
  today: z.string(),
  nextWorkingDay: z.string(),
  counts: z.object({ overdue: z.int(), today: z.int(), soon: z.int(), later: z.int() }),
  items: z.array(taskRow.extend({ urgency })),
  waiting: z.array(taskRow.extend({ urgency })),
  /** What the person has not yet confirmed to give or to take in transfers that are coming. */
  handOversToConfirm: z.int(),
  /** The oldest 50. */
  consents: z.array(waitingConsent),
  /** Tasks of vacant posts that fall to this one. */
  vacant: z.array(taskRow.extend({ urgency })),
  /** The person's other posts in which something waits. */
  otherPosts: z.array(z.object({ postId: z.uuid(), count: z.int() })),
  more: z.boolean(),
});
export type MyWork = z.infer<typeof myWorkView>;
