import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { gapKinds } from './initiative-gaps.rule.js';
import { initiativeStates } from './initiative-state.js';
import { lineageKinds } from './lineage-kind.js';
import { confidences, ownerKinds, standings } from './owner-kind.js';

/** The short name of a programme in addresses, such as `jp-2025-2029`. */
export const programmeCode = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

export const ownerKindSchema = z.enum(ownerKinds);
export const standingSchema = z.enum(standings);
export const confidenceSchema = z.enum(confidences);

export const programmeList = z.object({
  items: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      name: z.string(),
      generation: z.int(),
      fyFrom: z.int(),
      fyTo: z.int(),
      /** The source does not state the years. */
      periodInferred: z.boolean(),
      initiativeCount: z.int(),
      themeTitles: z.array(z.string()),
    }),
  ),
  can: z.object({ create: z.boolean() }),
});

export const departmentRef = z.object({
  id: z.uuid(),
  agency: agencySchema,
  name: z.string(),
  demo: z.boolean(),
});

/** The side of one agency: its department, and the post there if one is named. */
export const chargeRef = departmentRef.extend({
  post: z.object({ id: z.uuid(), name: z.string() }).nullable(),
});

export const initiativeRow = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.int(),
  title: z.string(),
  ownerKind: ownerKindSchema,
  ownerStatus: standingSchema,
  state: z.enum(initiativeStates),
  departments: z.array(chargeRef),
  partnerIds: z.array(z.uuid()),
  sdgs: z.array(z.int()),
  tags: z.array(z.string()),
  fundingSources: z.array(z.string()),
  /** How it came from the generation before; null when the lineage says nothing. */
  lineage: z.enum(lineageKinds).exclude(['ended']).nullable(),
  lineageStatus: standingSchema.nullable(),
  gaps: z.array(z.enum(gapKinds)),
});

const themeView = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.int(),
  title: z.string(),
  summary: z.string().nullable(),
  aims: z.array(z.string()),
  version: z.int(),
  initiatives: z.array(initiativeRow),
});

export const programmeView = z.object({
  id: z.uuid(),
  code: z.string(),
  name: z.string(),
  generation: z.int(),
  fyFrom: z.int(),
  fyTo: z.int(),
  periodInferred: z.boolean(),
  version: z.int(),
  /** A day, or a month where the source says no more. */
  decidedOn: z.string().nullable(),
  /** As the source words it; `strategies` are the records. */
  positionedIn: z.array(z.string()),
  strategies: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      agency: agencySchema.nullable(),
      fyFrom: z.int(),
      fyTo: z.int(),
      periodDiffers: z.boolean(),
    }),
  ),
  principles: z.array(z.string()),
  challenges: z.array(z.string()),
  council: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  note: z.string().nullable(),
  objectives: z.array(z.string()),
  relations: z.array(z.string()),
  outcome: z.string().nullable(),
  report: z.object({ title: z.string(), fyFrom: z.int(), fyTo: z.int() }).nullable(),
  counts: z.object({
    initiatives: z.int(),
    prefecture: z.int(),
    city: z.int(),
    joint: z.int(),
    unknown: z.int(),
    gaps: z.int(),
  }),
  organisations: z.array(z.object({ id: z.uuid(), name: z.string(), initiativeCount: z.int() })),
  departments: z.array(departmentRef),
  themes: z.array(themeView),
  dataIssues: z.array(z.object({ place: z.string(), statement: z.string() })),
  /** Initiatives were agreed under it: name and theme titles change by revisions alone. */
  official: z.boolean(),
  can: z.object({
    draft: z.boolean(),
    edit: z.boolean(),
    remove: z.boolean(),
    /** In whose strategies the actor may position it. */
    position: z.array(z.enum(['prefecture', 'city', 'joint'])),
  }),
});
export type ProgrammeView = z.infer<typeof programmeView>;
