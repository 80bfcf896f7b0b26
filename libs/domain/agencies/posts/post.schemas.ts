import { z } from 'zod';
import { roles } from '@domain/access';
import { day, id, line, reason } from '@platform/http';
import { capacities } from './term.rule.js';

export const agencySchema = z.enum(['prefecture', 'city']);

export const postRef = z
  .object({
    id: z.uuid(),
    name: z.string(),
    agency: agencySchema.nullable(),
    department: z.string().nullable(),
    holder: z.string().nullable(),
  })
  .meta({ id: 'PostRef' });

export const calendarView = z.object({
  closedDays: z.array(z.object({ date: z.string(), name: z.string() })),
});

export const POST_NAME_LIMIT = 100;
const capacity = z.enum(capacities);
const roleSchema = z.enum(roles);

export const createPostSchema = z.strictObject({
  name: line({ max: POST_NAME_LIMIT }),
  /** Null = a post of neither agency: a council member's seat or an outside reader. */
  departmentId: id.nullable(),
  /** Left out: one for a section head, several for the rest. */
  capacity: capacity.optional(),
  superiorPostId: id.nullable().default(null),
  validFrom: day,
  roles: z.array(roleSchema).max(roles.length).default([]),
});
export type CreatePost = z.infer<typeof createPostSchema>;

export const editPostSchema = z
  .strictObject({ capacity: capacity.optional(), superiorPostId: id.nullable().optional() })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditPost = z.infer<typeof editPostSchema>;

export const grantRoleSchema = z.strictObject({ role: roleSchema });
export const roleParam = roleSchema;

export const assignSchema = z.strictObject({
  personId: id,
  kind: z.enum(['holder', 'deputy']).default('holder'),
  validFrom: day,
  validTo: day.nullable().default(null),
  /** Asked of a deputy: why somebody stands in. */
  reason: reason.nullable().default(null),
});
export type AssignPerson = z.infer<typeof assignSchema>;

const otherPost = z.object({
  id: z.uuid(),
  name: z.string(),
  department: z.string().nullable(),
  agency: agencySchema.nullable(),
});

/** Who receives for a post that nobody holds; nobody when there is neither. */
export const vacancySchema = z.object({ deputies: z.array(z.string()), fallsTo: otherPost.nullable() });

export const postList = z.object({
  items: z.array(postRef.extend({ vacant: z.boolean(), ...vacancySchema.shape })),
});
export type PostList = z.infer<typeof postList>;

export const postTerm = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Left out for whoever sees the people of the other agency only by name. */
  personId: z.uuid().nullable(),
  kind: z.enum(['holder', 'deputy']),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  reason: z.string().nullable(),
  /** In another post at the same time, today. */
  concurrent: z.boolean(),
});

export const postView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    agency: agencySchema.nullable(),
    department: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    capacity,
    roles: z.array(roleSchema),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    version: z.int(),
    names: z.array(z.object({ name: z.string(), validFrom: z.string() })),
    /** Named on the post, or found by the rule. */
    superior: otherPost.extend({ named: z.boolean() }).nullable(),
    vacant: z.boolean(),
    /** The superior that receives meanwhile; null when the post is held, or nobody up the way is there. */
    received: otherPost.nullable(),
    terms: z.array(postTerm),
    /** What the post owes today; null for whoever may not know. */
    owes: z
      .object({
        openTasks: z.int(),
        overdueTasks: z.int(),
        actionItems: z.int(),
        seats: z.array(z.string()),
        subscriptions: z.int(),
        tasks: z.array(z.object({ id: z.uuid(), title: z.string(), dueOn: z.string() })),
      })
      .nullable(),
    can: z.object({ manage: z.boolean(), grant: z.boolean() }),
  })
  .meta({ id: 'Post' });
export type PostView = z.infer<typeof postView>;

export const vacantPosts = z.object({
  items: z.array(
    otherPost.extend({
      since: z.string(),
      ended: z.boolean(),
      openTasks: z.int(),
      overdueTasks: z.int(),
      deputies: z.array(z.string()),
      received: otherPost.extend({ receivers: z.array(z.string()) }).nullable(),
    }),
  ),
});
export type VacantPosts = z.infer<typeof vacantPosts>;
