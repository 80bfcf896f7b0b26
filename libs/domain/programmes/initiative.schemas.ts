import { z } from 'zod';
import { agencySchema } from '@domain/agencies';
import { gapKinds } from './initiative-gaps.rule.js';
import { initiativeStates, initiativeTransitionNames } from './initiative-state.js';
import { lineageKinds } from './lineage-kind.js';
import { chargeRef, confidenceSchema, ownerKindSchema, standingSchema } from './programme.schemas.js';

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

/** What an agency said whose it is. */
export const answerView = z.object({
  agency: agencySchema,
  kind: ownerKindSchema.exclude(['unknown']),
  post: z.string(),
  at: z.string(),
});

export const initiativeView = z.object({
  id: z.uuid(),
  version: z.int(),
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
  /** The day on which it was completed, ended or followed; null while it is not over, and where no record tells. */
  overSince: z.string().nullable(),
  keywords: z.array(z.string()),
  leadAgency: agencySchema.nullable(),
  sdgs: z.array(z.int()),
  tags: z.array(z.string()),
  fundingSources: z.array(z.string()),
  /** Indicators that somebody thought of before one was linked. */
  indicatorCandidates: z.array(z.string()),
  programme: z.object({
    code: z.string(),
    name: z.string(),
    generation: z.int(),
    fyFrom: z.int(),
    fyTo: z.int(),
    decidedOn: z.string().nullable(),
  }),
  theme: z.object({ id: z.uuid(), number: z.int(), code: z.string(), title: z.string() }),
  departments: z.array(chargeRef),
  /** The version of what each agency says for its side in `departments`; 0 while it has said nothing. */
  sides: z.array(z.object({ agency: agencySchema, version: z.int() })),
  partners: z.array(
    z.object({ id: z.uuid(), name: z.string(), kind: z.string(), role: z.string().nullable() }),
  ),
  /** Working notes; null for who may not read them, version 0 when there are none. */
  note: z
    .object({ text: z.string(), version: z.int(), post: z.string().nullable(), at: z.string().nullable() })
    .nullable(),
  /** Who proposed it, and which agencies consented to which version; null before it was proposed. */
  proposal: z.object({ post: z.string().nullable(), at: z.string() }).nullable(),
  consents: z.array(z.object({ agency: agencySchema, version: z.int(), post: z.string(), at: z.string() })),
  /** The agencies whose consent to the present version is still to come. */
  consentsMissing: z.array(agencySchema),
  ownerAnswers: z.array(answerView),
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
  can: z.object({
    assignTask: z.boolean(),
    /** Official wording, by a revision. */
    revise: z.boolean(),
    /** Partners, tags and the like; of a draft the official words too. */
    edit: z.boolean(),
    writeNote: z.boolean(),
    editWording: z.boolean(),
    deleteDraft: z.boolean(),
    /** The sides whose department and post one may choose. */
    setDepartment: z.array(agencySchema),
    confirmOwner: z.boolean(),
    /** The transitions that are open to one now; `agree` = to consent. */
    transitions: z.array(z.enum(initiativeTransitionNames)),
  }),
});
export type InitiativeView = z.infer<typeof initiativeView>;
