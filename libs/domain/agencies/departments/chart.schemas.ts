import { z } from 'zod';
import { day } from '@platform/http';
import { roles } from '@domain/access';
import { agencySchema } from '../posts/post.schemas.js';
import { departmentKinds } from './department.schemas.js';

export const chartQuery = z.strictObject({ on: day.optional() });

const chartPost = z.object({
  id: z.uuid(),
  name: z.string(),
  departmentId: z.uuid().nullable(),
  roles: z.array(z.enum(roles)),
  /** Today's or that day's holders and deputies by name alone. */
  holders: z.array(
    z.object({ name: z.string(), kind: z.enum(['holder', 'deputy']), concurrent: z.boolean() }),
  ),
});

export const chartView = z.object({
  on: z.string(),
  items: z.array(
    z.object({
      agency: agencySchema.nullable(),
      name: z.string().nullable(),
      departments: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          kind: z.enum(departmentKinds),
          parentId: z.uuid().nullable(),
        }),
      ),
      posts: z.array(chartPost),
    }),
  ),
});
export type ChartView = z.infer<typeof chartView>;
