import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { id, line, page, text } from '@platform/http';
import { code, fiscalYear, printedNumber, sdgs, tags } from './strategy-fields.schemas.js';

const title = line({ max: 300 });
const words = text({ max: 4000 }).nullable();
const anything = (input: object) => Object.keys(input).length > 0;

/** A strategy has goals; a goal has sections where the plan prints them; a measure stands in a section, a goal, or neither. */
export const addGoalSchema = z.strictObject({
  /** Left out = one of its own is made. */
  code: code.optional(),
  number: printedNumber,
  title,
  summary: words.default(null),
});
export type AddGoal = z.infer<typeof addGoalSchema>;
export const editGoalSchema = z
  .strictObject({
    code: code.optional(),
    number: printedNumber.optional(),
    title: title.optional(),
    summary: words.optional(),
  })
  .refine(anything, 'nothing to change');
export type EditGoal = z.infer<typeof editGoalSchema>;

export const addSectionSchema = z.strictObject({ number: printedNumber, title });
export type AddSection = z.infer<typeof addSectionSchema>;
export const editSectionSchema = z
  .strictObject({ number: printedNumber.optional(), title: title.optional() })
  .refine(anything, 'nothing to change');
export type EditSection = z.infer<typeof editSectionSchema>;

export const measureKinds = ['measure', 'project'] as const;
const kind = z.enum(measureKinds);
const bodies = z
  .array(z.strictObject({ organisationId: id, role: line({ max: 100 }).nullable().default(null) }))
  .max(50);

export const addMeasureSchema = z.strictObject({
  /** Left out = one of its own is made. */
  code: code.optional(),
  kind: kind.default('measure'),
  title,
  goalId: id.nullable().default(null),
  sectionId: id.nullable().default(null),
  /** Its place among the measures beside it. */
  position: printedNumber,
  summary: words.default(null),
  note: words.default(null),
  sdgs: sdgs.default([]),
  tags: tags.default([]),
  organisations: bodies.default([]),
});
export type AddMeasure = z.infer<typeof addMeasureSchema>;
export const editMeasureSchema = z
  .strictObject({
    code: code.optional(),
    kind: kind.optional(),
    title: title.optional(),
    goalId: id.nullable().optional(),
    sectionId: id.nullable().optional(),
    position: printedNumber.optional(),
    summary: words.optional(),
    note: words.optional(),
    sdgs: sdgs.optional(),
    tags: tags.optional(),
    organisations: bodies.optional(),
  })
  .refine(anything, 'nothing to change');
export type EditMeasure = z.infer<typeof editMeasureSchema>;

export const setYearSchema = z.strictObject({ text: text({ min: 1, max: 4000 }) });
export const yearParameter = z.coerce.number().pipe(fiscalYear);

export const goalView = z.object({
  id: z.uuid(),
  strategyId: z.uuid(),
  code: z.string(),
  number: z.int(),
  title: z.string(),
  summary: z.string().nullable(),
  version: z.int(),
});
export type GoalView = z.infer<typeof goalView>;

export const sectionView = z.object({
  id: z.uuid(),
  strategyId: z.uuid(),
  goalId: z.uuid(),
  number: z.int(),
  title: z.string(),
  version: z.int(),
});
export type SectionView = z.infer<typeof sectionView>;

export const measureView = z.object({
  id: z.uuid(),
  strategyId: z.uuid(),
  goalId: z.uuid().nullable(),
  sectionId: z.uuid().nullable(),
  code: z.string(),
  kind,
  position: z.int(),
  title: z.string(),
  summary: z.string().nullable(),
  note: z.string().nullable(),
  sdgs: z.array(z.int()),
  tags: z.array(z.string()),
  organisations: z.array(
    z.object({ organisationId: z.uuid(), name: z.string(), role: z.string().nullable() }),
  ),
  version: z.int(),
});
export type MeasureView = z.infer<typeof measureView>;

export const yearView = z.object({ fiscalYear: z.int(), text: z.string(), version: z.int() });
export type YearView = z.infer<typeof yearView>;

export const measureInTree = measureView.extend({ indicators: z.int() });
export const goalInTree = goalView.extend({
  indicators: z.int(),
  sections: z.array(sectionView),
  measures: z.array(measureInTree),
});

export const measureSearchQuery = z.strictObject({
  sdg: z.coerce.number().int().min(1).max(17).optional(),
  tag: line({ max: 50 }).optional(),
  search: line({ max: 100 }).optional(),
  ...page,
});
export type MeasureSearchQuery = z.infer<typeof measureSearchQuery>;

export const measureSearchList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      kind,
      title: z.string(),
      sdgs: z.array(z.int()),
      tags: z.array(z.string()),
      goal: z.object({ number: z.int(), title: z.string() }).nullable(),
      strategy: z.object({ id: z.uuid(), name: z.string(), agency: agencySchema.nullable() }),
      indicators: z.int(),
    }),
  ),
  nextCursor: z.string().nullable(),
});
