import { z } from 'zod';
import { confidenceSchema, ownerKindSchema } from '@domain/programmes';

const entryView = z.object({
  id: z.uuid(),
  /** Number of the printed place; one entry printed in two blocks has two. */
  code: z.string(),
  marker: ownerKindSchema,
  /** A guess beside an unknown marker: never printed as a fact. */
  suggestedMarker: ownerKindSchema.exclude(['unknown']).nullable(),
  markerConfidence: confidenceSchema.nullable(),
  markerBasis: z.string().nullable(),
  text: z.string(),
  fiscalYears: z.array(z.int()),
  fiscalYearsInferred: z.boolean(),
  figures: z.array(
    z.object({
      label: z.string(),
      /** An exact decimal. */
      value: z.string(),
      unit: z.string(),
      fiscalYear: z.int().nullable(),
      fiscalYearInferred: z.boolean(),
    }),
  ),
  events: z.array(z.string()),
  organisations: z.array(z.string()),
  /** Codes of the other blocks in which the same record is printed. */
  alsoIn: z.array(z.string()),
});

const blockView = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.int(),
  heading: z.string(),
  outline: z.string(),
  initiatives: z.array(z.object({ id: z.uuid(), code: z.string(), number: z.int(), title: z.string() })),
  entries: z.array(entryView),
  /** Frames; one without a photo has its caption alone. */
  photos: z.array(
    z.object({
      id: z.uuid(),
      caption: z.string(),
      photo: z.object({ id: z.uuid(), altText: z.string(), credit: z.string().nullable() }).nullable(),
    }),
  ),
  infoBoxes: z.array(z.object({ title: z.string(), text: z.string() })),
});

export const progressView = z.object({
  programme: z.object({ code: z.string(), name: z.string(), generation: z.int() }),
  report: z.object({ title: z.string(), parentTitle: z.string(), fyFrom: z.int(), fyTo: z.int() }),
  themes: z.array(
    z.object({ number: z.int(), code: z.string(), title: z.string(), blocks: z.array(blockView) }),
  ),
  counts: z.object({
    blocks: z.int(),
    initiatives: z.int(),
    /** Printed places, and the records behind them. */
    placements: z.int(),
    entries: z.int(),
    /** Records whose marker nobody has confirmed. */
    unconfirmed: z.int(),
  }),
});
