import { z } from 'zod';
import { agencySchema, postRef } from '@domain/agencies';
import { day, id, line, text } from '@platform/http';
import { lineageKinds } from '../lineage-kind.js';
import { confidenceSchema, standingSchema } from '../programme.schemas.js';
import { edgeProblems } from './lineage-edges.rule.js';

export const BASIS_LIMIT = 500;
const basis = line({ max: BASIS_LIMIT });
const reason = text({ min: 1, max: 500 });
const note = text({ min: 1, max: 1000 });

export const drawEdgeSchema = z.strictObject({
  fromInitiativeId: id.nullable(),
  toInitiativeId: id.nullable(),
  kind: z.enum(lineageKinds),
  /** By what one sees it: the same title, a line of the programme, a decision of the council. */
  basis,
  effectiveOn: day.nullable().default(null),
  /** Needed where something ends. */
  reason: reason.nullable().default(null),
  note: note.nullable().default(null),
});
export type DrawEdge = z.infer<typeof drawEdgeSchema>;

/** The ends stay; another pair of initiatives is another edge. */
export const changeEdgeSchema = z
  .strictObject({
    kind: z.enum(lineageKinds).optional(),
    basis: basis.optional(),
    effectiveOn: day.nullable().optional(),
    reason: reason.nullable().optional(),
    note: note.nullable().optional(),
  })
  .refine((input) => Object.keys(input).length > 0, 'nothing to change');
export type ChangeEdge = z.infer<typeof changeEdgeSchema>;

const MOST_AT_ONCE = 200;
/** Several edges, each in the version that was read; all are confirmed or none. */
export const confirmEdgesSchema = z.strictObject({
  edges: z
    .array(z.strictObject({ id, version: z.int().min(1).max(1_000_000) }))
    .min(1)
    .max(MOST_AT_ONCE),
});
export type ConfirmEdges = z.infer<typeof confirmEdgesSchema>;
export const confirmedCount = z.object({ confirmed: z.int() });

export const edgeView = z
  .object({
    id: z.uuid(),
    fromId: z.uuid().nullable(),
    toId: z.uuid().nullable(),
    kind: z.enum(lineageKinds),
    basis: z.string().nullable(),
    confidence: confidenceSchema.nullable(),
    status: standingSchema,
    effectiveOn: z.string().nullable(),
    reason: z.string().nullable(),
    note: z.string().nullable(),
    version: z.int(),
    /** True from the moment when both confirmed it first: it can be changed, never removed. */
    kept: z.boolean(),
    /** An older version than the edge's own is void. */
    confirmations: z.array(
      z.object({ agency: agencySchema, version: z.int(), post: postRef, confirmedAt: z.string() }),
    ),
  })
  .meta({ id: 'LineageEdge' });
export type EdgeView = z.infer<typeof edgeView>;

const placed = z.object({
  id: z.uuid(),
  number: z.int(),
  title: z.string(),
  themeNumber: z.int(),
  programmeCode: z.string(),
  state: z.string(),
});
const generation = z.object({
  code: z.string(),
  name: z.string(),
  generation: z.int(),
  fyFrom: z.int(),
  fyTo: z.int(),
  themes: z.array(z.object({ number: z.int(), title: z.string() })),
});

/** The whole picture of one generation and the one before it. */
export const lineagePicture = z.object({
  programme: generation,
  /** Null for the first generation: nothing came before it. */
  before: generation.nullable(),
  from: z.array(placed),
  to: z.array(placed),
  edges: z.array(edgeView.extend({ problems: z.array(z.enum(edgeProblems)) })),
  counts: z.object({
    continued: z.int(),
    split: z.int(),
    merged: z.int(),
    new: z.int(),
    ended: z.int(),
    proposed: z.int(),
    /** Initiatives of either generation that no edge touches. */
    loose: z.int(),
  }),
  can: z.object({ manage: z.boolean(), confirm: z.boolean() }),
});
export type LineagePicture = z.infer<typeof lineagePicture>;

/** What stands about the initiatives from which one came. */
export const ancestryView = z.object({
  ancestors: z.array(
    placed.extend({ fyFrom: z.int(), fyTo: z.int(), generations: z.int(), formerTitle: z.boolean() }),
  ),
  photos: z.array(
    z.object({
      programmeCode: z.string(),
      blockCode: z.string(),
      blockHeading: z.string(),
      caption: z.string(),
      /** Null where the frame holds its caption alone. */
      photo: z.object({ id: z.uuid(), altText: z.string(), credit: z.string().nullable() }).nullable(),
    }),
  ),
  indicators: z.array(
    z.object({
      id: z.uuid(),
      code: z.string(),
      name: z.string(),
      initiativeId: z.uuid(),
      initiativeTitle: z.string(),
      measurements: z.int(),
    }),
  ),
});
