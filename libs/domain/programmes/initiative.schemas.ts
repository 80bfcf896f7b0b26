import { z } from 'zod';
import { gapKinds } from './initiative-gaps.rule.js';
import { initiativeStates } from './initiative-state.js';
import { lineageKinds } from './lineage-kind.js';
import { confidenceSchema, departmentRef, ownerKindSchema, standingSchema } from './programme.schemas.js';

const confidence = confidenceSchema.nullable();

/** Why an edge of the lineage was drawn, and whether somebody has confirmed it. */
const edgeBasis = z.object({ basis: z.string().nullable(), confidence, status: standingSchema });

const placed = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.int(),
  title: z.string(),
  themeNumber: z.int(),
  programmeCode: z.string(),
});
const relative = placed.extend({ kind: z.enum(lineageKinds), ...edgeBasis.shape });

const generation = z
  .object({ code: z.string(), generation: z.int(), fyFrom: z.int(), fyTo: z.int() })
  .nullable();

export const initiativeView = z.object({
  id: z.uuid(),
  code: z.string(),
  number: z.int(),
  title: z.string(),
  summary: z.string().nullable(),
  ownerKind: ownerKindSchema,
  ownerStatus: standingSchema,
  ownerConfidence: confidence,
  ownerBasis: z.string().nullable(),
  state: z.enum(initiativeStates),
  stateReason: z.string().nullable(),
  keywords: z.array(z.string()),
  programme: z.object({
    code: z.string(),
    name: z.string(),
    generation: z.int(),
    fyFrom: z.int(),
    fyTo: z.int(),
    decidedOn: z.string().nullable(),
  }),
  theme: z.object({ number: z.int(), code: z.string(), title: z.string() }),
  departments: z.array(departmentRef),
  partners: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string() })),
  gaps: z.array(z.enum(gapKinds)),
  lineage: z.object({
    /** How it came; null when the lineage says nothing. */
    kind: z.enum(lineageKinds).exclude(['ended']).nullable(),
    ancestors: z.array(relative),
    descendants: z.array(relative),
    /** Stands when the lineage calls it new. */
    origin: edgeBasis.nullable(),
    /** Stands when nothing follows it. */
    end: edgeBasis.nullable(),
  }),
  /** The theme in two generations, older and newer, with every edge that touches it. */
  themeLineage: z.object({
    fromProgramme: generation,
    toProgramme: generation,
    from: z.array(placed),
    to: z.array(placed),
    edges: z.array(
      z.object({
        fromId: z.uuid().nullable(),
        toId: z.uuid().nullable(),
        kind: z.enum(lineageKinds),
        ...edgeBasis.shape,
      }),
    ),
  }),
  /** What was printed in the blocks of this initiative and of those it came from. */
  progress: z.array(
    z.object({
      programmeCode: z.string(),
      blockCode: z.string(),
      blockHeading: z.string(),
      code: z.string(),
      marker: ownerKindSchema,
      suggestedMarker: ownerKindSchema.exclude(['unknown']).nullable(),
      text: z.string(),
      /** The years that the report covers; the entry itself may name some of them. */
      fyFrom: z.int(),
      fyTo: z.int(),
      fiscalYears: z.array(z.int()),
    }),
  ),
  can: z.object({ assignTask: z.boolean() }),
});
export type InitiativeView = z.infer<typeof initiativeView>;
