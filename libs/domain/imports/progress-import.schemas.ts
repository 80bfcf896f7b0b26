import { z } from 'zod';
import { confidenceSchema, ownerKindSchema } from '@domain/programmes';
import {
  code,
  statedMarker,
  decimal,
  fiscalYear,
  name,
  note,
  ordinal,
  passage,
} from './import-fields.schemas.js';

const figure = z.strictObject({
  label: name,
  value: decimal,
  unit: name,
  /** null: the source names no year. */
  fiscalYear: fiscalYear.nullable(),
  fiscalYearInferred: z.boolean().default(false),
});

/** Where a record is printed, with the wording printed there. */
const placement = z.strictObject({ block: code, code, position: ordinal, text: passage });

/** One record of progress; printed in two blocks it is one entry with two placements. */
const entry = z.strictObject({
  code,
  marker: ownerKindSchema,
  suggestedMarker: statedMarker.optional(),
  markerConfidence: confidenceSchema.optional(),
  markerBasis: note.optional(),
  fyFrom: fiscalYear,
  fyTo: fiscalYear,
  fiscalYears: z.array(fiscalYear).default([]),
  fiscalYearsInferred: z.boolean().default(false),
  figures: z.array(figure).default([]),
  events: z.array(name).default([]),
  organisations: z.array(name).default([]),
  placements: z.array(placement).min(1),
});

const block = z.strictObject({
  code,
  theme: code,
  number: ordinal,
  page: name.optional(),
  heading: passage,
  outline: passage,
  initiatives: z.array(code).min(1),
  photos: z.array(z.strictObject({ caption: name })).default([]),
  infoBoxes: z.array(z.strictObject({ title: name, text: passage })).default([]),
});

/** The last page. Columns and cells stand in the order of the agencies. */
const situation = z.strictObject({
  title: name,
  population: z.strictObject({
    title: name,
    columns: z.array(name).min(1),
    rows: z.array(z.strictObject({ label: name, cells: z.array(z.array(passage)) })),
  }),
  issues: z.strictObject({
    title: name,
    situationHead: name,
    directionHead: name,
    columns: z.array(name).min(1),
    rows: z.array(
      z.strictObject({
        theme: code,
        cells: z.array(z.strictObject({ situations: z.array(passage), needs: z.array(passage) })),
      }),
    ),
    /** One text for all rows. */
    direction: passage,
  }),
});

/** What was printed on the progress of the programme（推進状況）. */
export const progressReportSchema = z.strictObject({
  title: name,
  parentTitle: name,
  fyFrom: fiscalYear,
  fyTo: fiscalYear,
  notes: z.array(note).default([]),
  situation,
  blocks: z.array(block).min(1),
  entries: z.array(entry),
});
