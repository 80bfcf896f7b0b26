import { z } from 'zod';
import { definitionSchema, formatSchema, programmeRef } from './runs/run.schemas.js';

export const reportList = z.object({
  items: z.array(
    z.object({
      definition: definitionSchema,
      programme: programmeRef,
      title: z.string(),
      /** The years that the report covers, which may be fewer than the programme's. */
      fiscalYears: z.object({ from: z.int(), to: z.int() }),
      formats: z.array(formatSchema),
      /** Records whose marker nobody has confirmed: as long as there is one, the report is a draft (案). */
      unconfirmedMarkers: z.int(),
      openIssues: z.int(),
      can: z.object({ make: z.boolean(), schedule: z.boolean() }),
    }),
  ),
});
