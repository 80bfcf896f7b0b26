import { z } from 'zod';
import { dayOrMonth, fiscalYear, printedNumber } from '@domain/strategies';
import { id, line, text } from '@platform/http';
import { programmeCode } from './programme.schemas.js';

const name = line({ max: 200 });
const words = text({ max: 4000 }).nullable();
const statements = z.array(line({ max: 500 })).max(50);
const generation = z.int().min(1).max(99);

const described = {
  decidedOn: dayOrMonth.nullable(),
  objectives: statements,
  relations: statements,
  principles: statements,
  challenges: statements,
  outcome: words,
  councilOrganisationId: id.nullable(),
  note: words,
};

export const createProgrammeSchema = z.strictObject({
  code: programmeCode,
  name,
  generation,
  fyFrom: fiscalYear,
  fyTo: fiscalYear,
  /** The source does not state the years. */
  periodInferred: z.boolean().default(false),
  decidedOn: described.decidedOn.default(null),
  objectives: statements.default([]),
  relations: statements.default([]),
  principles: statements.default([]),
  challenges: statements.default([]),
  outcome: words.default(null),
  councilOrganisationId: described.councilOrganisationId.default(null),
  note: words.default(null),
});
export type CreateProgramme = z.infer<typeof createProgrammeSchema>;

export const editProgrammeSchema = z
  .strictObject({
    name,
    generation,
    fyFrom: fiscalYear,
    fyTo: fiscalYear,
    periodInferred: z.boolean(),
    ...described,
  })
  .partial()
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditProgramme = z.infer<typeof editProgrammeSchema>;

/** At most one strategy of each agency. */
export const positionSchema = z.strictObject({ strategyIds: z.array(id).max(10) });

const title = line({ max: 300 });
const themeWords = { summary: words, aims: z.array(line({ max: 100 })).max(20) };
export const addThemeSchema = z.strictObject({
  /** As other records and import files call it; the printed number stands beside it. */
  code: programmeCode,
  number: printedNumber,
  title,
  summary: words.default(null),
  aims: themeWords.aims.default([]),
});
export type AddTheme = z.infer<typeof addThemeSchema>;
export const editThemeSchema = z
  .strictObject({ number: printedNumber, title, ...themeWords })
  .partial()
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type EditTheme = z.infer<typeof editThemeSchema>;

export const editedTheme = z.object({
  id: z.uuid(),
  programmeCode: z.string(),
  code: z.string(),
  number: z.int(),
  title: z.string(),
  summary: z.string().nullable(),
  aims: z.array(z.string()),
  version: z.int(),
});
export type EditedTheme = z.infer<typeof editedTheme>;

/** `theme` null: the other agency is asked for it first. */
export const addedTheme = z.object({ theme: editedTheme.nullable() });
export type AddedTheme = z.infer<typeof addedTheme>;
